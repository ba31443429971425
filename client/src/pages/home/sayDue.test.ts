import { describe, expect, it, vi } from 'vitest';

vi.mock('@tarojs/taro', () => ({ default: {} }));
const { sayDue } = await import('./sayDue');

/** 10:00 in Shanghai on 24 November. */
const now = Date.parse('2026-11-24T02:00:00Z');
const midnight = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) - 8 * 3600_000).toISOString();

describe('until when something waits', () => {
  it('counts the days to the last one that counts, which midnight ends', () => {
    expect(sayDue(midnight('2026-11-28'), now)).toBe('还剩 3 天');
    expect(sayDue(midnight('2026-11-26'), now)).toBe('还剩 1 天');
    expect(sayDue(midnight('2026-11-25'), now)).toBe('今天截止');
  });

  it('names a time of day as it is', () => {
    expect(sayDue('2026-11-25T06:00:00Z', now)).toBe('明天 14:00');
    expect(sayDue('2026-11-24T06:00:00Z', now)).toBe('今天 14:00');
  });

  it('names the day where counting would say little', () => {
    expect(sayDue(midnight('2027-03-02'), now)).toBe('2027年3月1日');
  });

  it('counts by days of Shanghai, also while another day stands elsewhere', () => {
    // 00:30 on the 25th in Shanghai, still the 24th in UTC
    expect(sayDue(midnight('2026-11-26'), Date.parse('2026-11-24T16:30:00Z'))).toBe('今天截止');
  });
});
