import { describe, expect, it } from 'vitest';
import { obstacles, overlaps, type OpenBooking } from './bookable.js';

const NOW = 1_000;
const free = { id: 'slot', startsAt: 2_000, endsAt: 3_000, capacity: 2, taken: 1, closedAt: null };
const own = (startsAt: number, endsAt: number, slotId = 'other'): OpenBooking => ({
  slotId,
  studentId: 's',
  startsAt,
  endsAt,
});

describe('what keeps a student from a slot', () => {
  it.each([
    ['nothing: a seat is left', {}, [], []],
    ['it is full', { taken: 2 }, [], ['SLOT_FULL']],
    ['more are taken than there are', { taken: 3 }, [], ['SLOT_FULL']],
    ['it is closed', { closedAt: 5 }, [], ['SLOT_CLOSED']],
    ['it begins in a millisecond', { startsAt: 1_001 }, [], []],
    ['it begins now', { startsAt: 1_000 }, [], ['SLOT_PAST']],
    ['it has begun', { startsAt: 999 }, [], ['SLOT_PAST']],
    ['it is the student’s own', {}, [own(2_000, 3_000, 'slot')], ['SLOT_IS_YOURS']],
    ['it overlaps with an own one', {}, [own(2_999, 4_000)], ['OVERLAPS_OWN']],
    ['an own one ends as it begins', {}, [own(1_500, 2_000)], ['ONE_OPEN_BOOKING']],
    ['an own one begins as it ends', {}, [own(3_000, 4_000)], ['ONE_OPEN_BOOKING']],
    ['an own one on another day', {}, [own(90_000, 91_000)], ['ONE_OPEN_BOOKING']],
    [
      'everything, the weightiest first',
      { closedAt: 5, startsAt: 900, taken: 2 },
      [own(900, 3_000)],
      ['SLOT_CLOSED', 'SLOT_PAST', 'OVERLAPS_OWN', 'SLOT_FULL'],
    ],
  ])('%s', (_, slot, bookings, codes) => {
    expect(obstacles({ ...free, ...slot }, bookings, NOW)).toEqual(codes);
  });
});

describe('two times overlap', () => {
  const at = (startsAt: number, endsAt: number) => ({ startsAt, endsAt });

  it.each([
    ['the same', at(10, 20), at(10, 20), true],
    ['one within the other', at(10, 20), at(12, 13), true],
    ['by their last millisecond', at(10, 20), at(19, 30), true],
    ['not when one ends as the other begins', at(10, 20), at(20, 30), false],
    ['not when apart', at(10, 20), at(21, 30), false],
  ])('%s', (_, a, b, they) => {
    expect([overlaps(a, b), overlaps(b, a)]).toEqual([they, they]);
  });
});
