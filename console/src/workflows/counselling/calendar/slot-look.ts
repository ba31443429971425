import type { StateTone } from '../../../graph/graphql';
import { mostUrgent } from '../../../ui/tone';
import { counsellingTexts } from '../texts';
import type { Slot } from './use-slots';

/** How a slot is drawn: a tone, a word beside it, who comes, how many of how many. */
export interface SlotLook {
  tone: StateTone;
  word: string;
  names: string;
  taken: string;
}

type Booked = Pick<NonNullable<Slot['bookings']>[number], 'ended' | 'stateTone' | 'stateLabel' | 'student'>;
type Drawn = Pick<Slot, 'capacity' | 'remaining' | 'endsAt'> & { bookings?: readonly Booked[] | null };

/** Takes tone and word of the booking that most wants attention; a slot nobody has booked is free and grey. */
export function lookOf(slot: Drawn, now = Date.now()): SlotLook {
  const t = counsellingTexts.now();
  const bookings = slot.bookings ?? [];
  const open = bookings.filter((booking) => !booking.ended);
  // A slot whose bookings are all over shows how the visit ended, unless its place is free again.
  const shown = open.length > 0 || slot.remaining === slot.capacity ? open : bookings;
  const over = Date.parse(slot.endsAt) < now;
  const leading = mostUrgent(shown, (booking) => booking.stateTone);
  return {
    tone: leading?.stateTone ?? 'NEUTRAL',
    word: leading?.stateLabel ?? t(slot.remaining === 0 ? 'full' : over ? 'unused' : 'free'),
    names: shown.map((booking) => booking.student?.name ?? t('hiddenStudent')).join('、'),
    taken: t('taken', { taken: slot.capacity - slot.remaining, capacity: slot.capacity }),
  };
}
