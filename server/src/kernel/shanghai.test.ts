import { describe, expect, it } from 'vitest';
import { addDays, atMinute, dayOf, isDay, monthAndDay, startOfDay, timeOfDay, weekdayOf } from './shanghai.js';

const at = (iso: string) => Date.parse(iso);
const inShanghai = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

describe('Asia/Shanghai', () => {
  it.each([
    ['the last millisecond of a day', '2026-11-25T15:59:59.999Z', '2026-11-25', '23:59', 11, 25],
    ['midnight', '2026-11-25T16:00:00.000Z', '2026-11-26', '00:00', 11, 26],
    ['the end of a month', '2026-04-30T15:59:59.999Z', '2026-04-30', '23:59', 4, 30],
    ['the first of a month', '2026-04-30T16:00:00.000Z', '2026-05-01', '00:00', 5, 1],
    ['New Year’s Eve', '2026-12-31T15:59:59.999Z', '2026-12-31', '23:59', 12, 31],
    ['New Year', '2026-12-31T16:00:00.000Z', '2027-01-01', '00:00', 1, 1],
    ['a leap day', '2028-02-28T16:00:00.000Z', '2028-02-29', '00:00', 2, 29],
    ['the day after it', '2028-02-29T16:00:00.000Z', '2028-03-01', '00:00', 3, 1],
  ])('tells %s', (_, iso, day, time, month, dayOfMonth) => {
    expect(dayOf(at(iso))).toBe(day);
    expect(timeOfDay(at(iso))).toBe(time);
    expect(monthAndDay(at(iso))).toEqual({ month, day: dayOfMonth });
  });

  it('agrees with the platform’s own time zone all the year round', () => {
    for (let instant = at('2026-01-01T00:00Z'); instant < at('2027-01-03T00:00Z'); instant += 7 * 3_600_000 + 61_000) {
      expect(`${dayOf(instant)} ${timeOfDay(instant)}`).toBe(inShanghai.format(instant));
    }
  });

  it('begins a day at 16:00 UTC of the day before', () => {
    expect(startOfDay('2027-01-01')).toBe(at('2026-12-31T16:00:00.000Z'));
    expect(atMinute('2026-11-26', 14 * 60)).toBe(at('2026-11-26T06:00:00.000Z'));
    expect(atMinute('2026-11-26', 0)).toBe(startOfDay('2026-11-26'));
  });

  it('adds days over months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
    expect(addDays('2026-11-26', 0)).toBe('2026-11-26');
  });

  it('numbers the weekdays from Monday', () => {
    const week = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29'];
    expect(week.map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it.each([
    ['2026-11-26', true],
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-1-1', false],
    ['2026-11-26T00:00', false],
    [' 2026-11-26', false],
    ['２０２６-11-26', false],
    ['', false],
  ])('%j is a day: %s', (text, is) => {
    expect(isDay(text)).toBe(is);
  });
});
