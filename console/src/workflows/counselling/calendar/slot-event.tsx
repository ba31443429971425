import { timeOf, timeRange } from '../../../lib/dates';
import { counsellingTexts } from '../texts';
import { lookOf } from './slot-look';
import type { Slot } from './use-slots';

/** A slot in the grid: when and who, then how it stands in a word; read aloud as one sentence. */
export function SlotEvent({ slot, named }: { slot: Slot; named: boolean }) {
  const t = counsellingTexts.use();
  const look = lookOf(slot);
  const sentence = t('slotLabel', {
    time: timeRange(slot.startsAt, slot.endsAt),
    counsellor: slot.counsellor.name,
    word: [look.word, look.names].filter(Boolean).join(' '),
    taken: look.taken,
  });
  return (
    <div className="slot-event">
      <span className="spoken">{sentence}</span>
      <div className="slot-event-head" aria-hidden>
        <span className="slot-event-time">{timeOf(slot.startsAt)}</span>
        {named && <span className="slot-event-who">{slot.counsellor.name}</span>}
        {slot.capacity > 1 && <span className="slot-event-taken">{look.taken}</span>}
      </div>
      {look.names && (
        <div className="slot-event-names" aria-hidden>
          {look.names}
        </div>
      )}
      <div className="slot-event-word" aria-hidden>
        {look.word}
      </div>
    </div>
  );
}
