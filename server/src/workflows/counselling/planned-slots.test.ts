import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plannedSlots } from './planned-slots.js';

const hours = (start: number, end: number, capacity = 1) => ({
  weekday: 1,
  startMinute: start,
  endMinute: end,
  capacity,
});
const minute = (at: number) => at;
const starts = (start: number, end: number, session: number, buffer: number) =>
  plannedSlots(hours(start, end), session, buffer, minute).map((slot) => slot.startsAt);

describe('the sessions of an office hour', () => {
  it.each([
    ['three of 50 minutes from 9 to 12, ten between', 540, 720, 50, 10, [540, 600, 660]],
    ['the last needs no buffer after it', 540, 710, 50, 10, [540, 600, 660]],
    ['a minute less is one session less', 540, 709, 50, 10, [540, 600]],
    ['one that fits exactly', 540, 590, 50, 10, [540]],
    ['none that does not fit', 540, 589, 50, 10, []],
    ['without a buffer they touch', 540, 640, 50, 0, [540, 590]],
    ['none in hours turned round', 720, 540, 50, 10, []],
    ['until midnight', 1_380, 1_440, 50, 10, [1_380]],
  ])('%s', (_, start, end, session, buffer, expected) => {
    expect(starts(start, end, session, buffer)).toEqual(expected);
  });

  it('have their length and the seats of the hours', () => {
    const [slot] = plannedSlots(hours(540, 720, 6), 50, 10, (at) => 1_000_000 + at * 60_000);
    expect(slot).toEqual({ startsAt: 1_000_000 + 540 * 60_000, endsAt: 1_000_000 + 590 * 60_000, capacity: 6 });
  });

  it('lie within the hours, keep the buffer between, and leave no room for one more', () => {
    const lengths = fc.record({
      start: fc.nat(1_440),
      length: fc.nat(600),
      session: fc.integer({ min: 5, max: 120 }),
      buffer: fc.nat(60),
    });
    fc.assert(
      fc.property(lengths, ({ start, length, session, buffer }) => {
        const slots = plannedSlots(hours(start, start + length), session, buffer, minute);
        let free = start;
        for (const slot of slots) {
          expect(slot.startsAt).toBe(free);
          expect(slot.endsAt).toBe(slot.startsAt + session);
          free = slot.endsAt + buffer;
        }
        expect(slots.at(-1)?.endsAt ?? start).toBeLessThanOrEqual(start + length);
        expect(free + session).toBeGreaterThan(start + length);
      }),
    );
  });
});
