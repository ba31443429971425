import { timeOf } from '../../../lib/dates';
import { lookOf } from './slot-look';
import type { Slot } from './use-slots';

/** A slot in the grid: when and who, then how it stands in a word. */
export function SlotEvent({ slot, named }: { slot: Slot; named: boolean }) {
  const look = lookOf(slot);
  return (
    <div className="slot-event">
      <div className="slot-event-head">
        <span className="slot-event-time">{timeOf(slot.startsAt)}</span>
        {named && <span className="slot-event-who">{slot.counsellor.name}</span>}
        {slot.capacity > 1 && <span className="slot-event-taken">{look.taken}</span>}
      </div>
      {look.names && <div className="slot-event-names">{look.names}</div>}
      <div className="slot-event-word">{look.word}</div>
    </div>
  );
}
