import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayOf,
  fromWallClock,
  isDay,
  isWeekend,
  deadlineOf,
  longDay,
  minutesBetween,
  mondayOf,
  timeRange,
  today,
  wallClock,
} from './dates';

describe('dates of Shanghai', () => {
  it('are the same wherever the computer stands', () => {
    expect(wallClock('2026-01-06T16:30:00Z')).toBe('2026-01-07T00:30:00');
    expect(fromWallClock('2026-01-07T00:30:00')).toBe('2026-01-06T16:30:00.000Z');
    expect(dayOf('2026-01-06T15:59:59Z')).toBe('2026-01-06');
    expect(today(Date.parse('2026-12-31T16:00:00Z'))).toBe('2027-01-01');
    expect(timeRange('2026-01-07T06:00:00Z', '2026-01-07T06:50:00Z')).toBe('14:00–14:50');
  });

  it('count over months and leap days', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });

  it('begin the week on Monday', () => {
    expect(mondayOf('2026-01-05')).toBe('2026-01-05');
    expect(mondayOf('2026-01-11')).toBe('2026-01-05');
    expect(['2026-01-09', '2026-01-10', '2026-01-11', '2026-01-12'].map(isWeekend)).toEqual([false, true, true, false]);
  });

  it('accept only days that exist', () => {
    expect(['2026-02-29', '2026-13-01', '2026-1-1', 'today', '', null].map(isDay)).not.toContain(true);
    expect(isDay('2028-02-29')).toBe(true);
  });

  it('are written as people read them, the year only when it is another', () => {
    const now = Date.parse('2026-01-06T00:00:00Z');
    expect(deadlineOf('2026-11-30T16:00:00.000Z')).toEqual({ day: '2026-11-30', time: '24:00' });
    expect(deadlineOf('2026-11-30T09:00:00.000Z')).toEqual({ day: '2026-11-30', time: '17:00' });
    expect(longDay('2026-01-07', 'zh-CN', now)).toBe('1月7日 周三');
    expect(longDay('2027-01-07', 'zh-CN', now)).toBe('2027年1月7日 周四');
    expect(longDay('2026-01-07', 'en', now)).toBe('Jan 7 Wed');
  });

  it('never count backwards', () => {
    const now = Date.parse('2026-01-06T01:00:00Z');
    expect(minutesBetween('2026-01-06T00:00:30Z', now)).toBe(59);
    expect(minutesBetween('2026-01-06T02:00:00Z', now)).toBe(0);
  });
});
