import { describe, expect, it, vi } from 'vitest';
import type { TimeSlot } from './week';

vi.mock('@tarojs/taro', () => ({ default: {} }));

const { commonReason, firstDay, partsOf, weeksOf } = await import('./week');

const slot = (startsAt: string, ok = true, remaining = 1, code = 'ONE_OPEN_BOOKING'): TimeSlot => ({
  id: startsAt,
  startsAt,
  endsAt: startsAt,
  remaining,
  bookable: { ok, reasons: ok ? [] : [{ code, reason: code }] },
});

describe('weeks of free times', () => {
  const today = '2026-11-22'; // a Sunday
  const slots = [
    slot('2026-11-24T06:00:00.000Z'),
    slot('2026-11-24T01:00:00.000Z', false, 0, 'SLOT_FULL'),
    slot('2026-11-23T01:00:00.000Z', false, 0, 'SLOT_FULL'),
  ];

  it('run from Monday to Sunday, from today’s week to the horizon’s', () => {
    const weeks = weeksOf(slots, today);
    expect(weeks).toHaveLength(5);
    expect(weeks[0]?.[0]?.day).toBe('2026-11-16');
    expect(weeks[4]?.[6]?.day).toBe('2026-12-20');
    for (const week of weeks) expect(week).toHaveLength(7);
  });

  it('open on the first day with something to pick, in order of time', () => {
    const weeks = weeksOf(slots, today);
    expect(firstDay(weeks)).toBe('2026-11-24');
    const day = weeks.flat().find((item) => item.day === '2026-11-24');
    expect(day?.free).toBe(1);
    expect(day?.slots.map((item) => item.startsAt.slice(11, 13))).toEqual(['01', '06']);
  });

  it('open on a full day when nothing is free, and on none without slots', () => {
    expect(firstDay(weeksOf(slots.slice(1), today))).toBe('2026-11-23');
    expect(firstDay(weeksOf([], today))).toBeNull();
  });

  it('divide a day by Shanghai’s clock', () => {
    const found = partsOf([
      slot('2026-11-24T03:59:00.000Z'),
      slot('2026-11-24T04:00:00.000Z'),
      slot('2026-11-24T10:00:00.000Z'),
    ]);
    expect(found.map(({ part }) => part)).toEqual(['morning', 'afternoon', 'evening']);
  });
});

describe('why nothing can be picked', () => {
  it('is the reason given most, when seats are left', () => {
    const slots = [
      slot('a', false, 1, 'SLOT_IS_YOURS'),
      slot('b', false),
      slot('c', false),
      slot('d', false, 0, 'SLOT_FULL'),
    ];
    expect(commonReason(slots)?.code).toBe('ONE_OPEN_BOOKING');
  });

  it('is nothing when something can be picked, or everything is simply full', () => {
    expect(commonReason([slot('a'), slot('b', false)])).toBeNull();
    expect(commonReason([slot('a', false, 0, 'SLOT_FULL')])).toBeNull();
  });
});
