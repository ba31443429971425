import { currentLanguage } from './i18n/language';
import { fill } from './i18n/texts';
import { libTexts } from './texts';
import type { LibText } from './texts.zh-CN';

/**
 * Dates as people say them, in Asia/Shanghai. China has kept UTC+8 without summer time since 1991, and not every
 * mini-program host has Intl, so this is plain arithmetic.
 */
const OFFSET = 8 * 3600_000;
const DAY = 24 * 3600_000;

const words = (key: LibText): string => libTexts[currentLanguage()][key];
const listed = (key: LibText, index: number): string => words(key).split(',')[index] ?? '';
const two = (value: number): string => String(value).padStart(2, '0');
const shifted = (at: string | number): Date => new Date((typeof at === 'number' ? at : Date.parse(at)) + OFFSET);

/** The day in Shanghai, as YYYY-MM-DD. */
export function dayOf(at: string | number): string {
  return shifted(at).toISOString().slice(0, 10);
}

/** The time in Shanghai, as HH:mm. */
export function timeOf(at: string | number): string {
  const local = shifted(at);
  return `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`;
}

/** The hour in Shanghai, 0 to 23. */
export function hourOf(at: string | number): number {
  return shifted(at).getUTCHours();
}

/** Adds days to a YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

/** Days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** 周四 / Thu */
export const sayWeekday = (day: string): string => listed('weekdays', weekdayOf(day));

/** 四 / Thu, for the head of a calendar. */
export const sayWeekdayShort = (day: string): string => listed('weekdaysShort', weekdayOf(day));

/** 11月 / Nov */
export const sayMonth = (day: string): string => listed('months', Number(day.slice(5, 7)) - 1);

/** 11月26日, with the year when it is not this one. */
export function sayDate(day: string, now: number = Date.now()): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const key = year === dayOf(now).slice(0, 4) ? 'date' : 'dateYear';
  const params = { year, month: Number(month), day: Number(date), monthName: sayMonth(day) };
  return fill(words(key), params);
}

/** 11月26日 周四 */
export function sayDateWeekday(day: string, now: number = Date.now()): string {
  return fill(words('dateWeekday'), { date: sayDate(day, now), weekday: sayWeekday(day) });
}

/** 明天, else 11月26日 */
export function sayDay(day: string, now: number = Date.now()): string {
  const near: Record<number, LibText> = { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow', 2: 'dayAfter' };
  const key = near[daysBetween(dayOf(now), day)];
  return key ? words(key) : sayDate(day, now);
}

/** 明天 14:00 */
export function sayMoment(at: string, now: number = Date.now()): string {
  return `${sayDay(dayOf(at), now)} ${timeOf(at)}`;
}

/** 明天 17:00 as a time by which; midnight belongs to the day that ends with it: 11月25日 24:00 */
export function sayDeadline(at: string, now: number = Date.now()): string {
  if (timeOf(at) !== '00:00') return sayMoment(at, now);
  return fill(words('endOfDay'), { day: sayDay(addDays(dayOf(at), -1), now) });
}

/** 刚刚, 5 分钟前, 今天 10:12, 11月20日 21:03 */
export function sayPast(at: string, now: number = Date.now()): string {
  const minutes = Math.floor((now - Date.parse(at)) / 60_000);
  if (minutes >= 0 && minutes < 1) return words('justNow');
  if (minutes > 0 && minutes < 60) return fill(words('minutesAgo'), { n: minutes });
  return sayMoment(at, now);
}

/** 11月26日 周四 14:00–14:50 */
export function saySpan(startsAt: string, endsAt: string, now: number = Date.now()): string {
  return `${sayDateWeekday(dayOf(startsAt), now)} ${timeOf(startsAt)}–${timeOf(endsAt)}`;
}
