import { wallClock } from '../../../lib/dates';

const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00:00`;

/** The hours to draw: the working day, stretched where a slot lies outside it. */
export function hoursFor(slots: readonly { startsAt: string; endsAt: string }[]): { from: string; to: string } {
  let from = 8;
  let to = 18;
  for (const { startsAt, endsAt } of slots) {
    from = Math.min(from, Number(wallClock(startsAt).slice(11, 13)));
    const end = wallClock(endsAt);
    to = Math.max(to, Number(end.slice(11, 13)) + (end.slice(14, 16) === '00' ? 0 : 1));
  }
  return { from: clock(from), to: clock(to) };
}
