import { afterEach, describe, expect, it, vi } from 'vitest';

vi.mock('@tarojs/taro', () => ({ default: { getStorageSync: () => '', setStorageSync: () => undefined } }));

const {
  addDays,
  dayOf,
  daysBetween,
  mondayOf,
  sayDate,
  sayDateWeekday,
  sayDeadline,
  sayMoment,
  sayPast,
  saySpan,
  timeOf,
} = await import('./dates');
const { chooseLanguage } = await import('./i18n/language');

const now = Date.parse('2026-11-22T07:00:00.000Z'); // 15:00 on a Sunday in Shanghai

afterEach(() => chooseLanguage('zh-CN'));

describe('dates in Shanghai', () => {
  it('puts an evening in UTC on the next day', () => {
    expect(dayOf('2026-11-22T15:59:59.999Z')).toBe('2026-11-22');
    expect(dayOf('2026-11-22T16:00:00.000Z')).toBe('2026-11-23');
    expect(timeOf('2026-11-22T16:05:00.000Z')).toBe('00:05');
  });

  it('counts days over months, years and a leap day', () => {
    expect(addDays('2027-12-31', 1)).toBe('2028-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysBetween('2026-11-22', '2026-12-01')).toBe(9);
    expect(daysBetween('2026-11-22', '2026-11-21')).toBe(-1);
  });

  it('begins a week on Monday', () => {
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
    expect(mondayOf('2026-11-23')).toBe('2026-11-23');
  });

  it('says what is near by its name', () => {
    expect(sayMoment('2026-11-22T01:00:00.000Z', now)).toBe('今天 09:00');
    expect(sayMoment('2026-11-23T06:00:00.000Z', now)).toBe('明天 14:00');
    expect(sayMoment('2026-11-24T06:00:00.000Z', now)).toBe('后天 14:00');
    expect(sayMoment('2026-11-21T06:00:00.000Z', now)).toBe('昨天 14:00');
    expect(sayMoment('2026-11-26T06:00:00.000Z', now)).toBe('11月26日 14:00');
  });

  it('counts the midnight of a deadline to the day that ends with it', () => {
    expect(sayDeadline('2026-11-23T16:00:00.000Z', now)).toBe('明天 24:00');
    expect(sayDeadline('2026-11-23T09:00:00.000Z', now)).toBe('明天 17:00');
  });

  it('names the year only when it is another', () => {
    expect(sayDate('2026-12-31', now)).toBe('12月31日');
    expect(sayDate('2027-01-02', now)).toBe('2027年1月2日');
  });

  it('says a span with its weekday', () => {
    expect(saySpan('2026-11-26T06:00:00.000Z', '2026-11-26T06:50:00.000Z', now)).toBe('11月26日 周四 14:00–14:50');
  });

  it('says how long ago, and a moment ahead of this clock as a moment', () => {
    expect(sayPast('2026-11-22T06:59:30.000Z', now)).toBe('刚刚');
    expect(sayPast('2026-11-22T06:48:00.000Z', now)).toBe('12 分钟前');
    expect(sayPast('2026-11-22T02:12:00.000Z', now)).toBe('今天 10:12');
    expect(sayPast('2026-11-22T07:30:00.000Z', now)).toBe('今天 15:30');
  });

  it('says it in English', () => {
    chooseLanguage('en');
    expect(sayMoment('2026-11-23T06:00:00.000Z', now)).toBe('Tomorrow 14:00');
    expect(sayDateWeekday('2026-11-26', now)).toBe('Thu 26 Nov');
  });
});
