import type { Language } from './i18n/language';

// Shanghai has had no daylight saving since 1991, so the shift is constant and days are plain arithmetic on strings.
const SHIFT = 8 * 3_600_000;
const DAY = 86_400_000;
export const zone = 'Asia/Shanghai';

/** A day as `2026-01-07`, always of the Asia/Shanghai calendar. */
export type Day = string;

/** The wall clock of Shanghai without an offset, `2026-01-07T14:00:00`. */
export function wallClock(iso: string | number): string {
  return new Date(new Date(iso).getTime() + SHIFT).toISOString().slice(0, 19);
}

/** The day on which an instant falls in Shanghai. */
export function dayOf(iso: string | number): Day {
  return wallClock(iso).slice(0, 10);
}

/** Today in Shanghai, wherever the computer stands. */
export function today(now = Date.now()): Day {
  return dayOf(now);
}

/** The day `count` days later (or earlier). */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}

/** The Monday of the day's week. */
export function mondayOf(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

/** Saturday or Sunday. */
export function isWeekend(day: Day): boolean {
  return addDays(mondayOf(day), 5) <= day;
}

/** Whether a text from the outside (an address, say) is a day that exists. */
export function isDay(text: string | null | undefined): text is Day {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The time of day, `14:00`. */
export function timeOf(iso: string): string {
  return wallClock(iso).slice(11, 16);
}

/** `14:00–14:50` */
export function timeRange(startsAt: string, endsAt: string): string {
  return `${timeOf(startsAt)}–${timeOf(endsAt)}`;
}

/** Whole minutes from one instant to another, never negative. */
export function minutesBetween(from: string, to: number): number {
  return Math.max(0, Math.floor((to - Date.parse(from)) / 60_000));
}

/** A time by which: midnight belongs to the day that ends with it, `24:00`. */
export function deadlineOf(iso: string): { day: Day; time: string } {
  const [day, time] = [dayOf(iso), timeOf(iso)];
  return time === '00:00' ? { day: addDays(day, -1), time: '24:00' } : { day, time };
}

/** The exact instant for a tooltip or a record. */
export function exact(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(language, {
    timeZone: zone,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date(iso));
}

/** A day with its weekday, the year only when it isn't this one: `1月7日 周三`. */
export function longDay(day: Day, language: Language, now = Date.now()): string {
  const sameYear = day.slice(0, 4) === today(now).slice(0, 4);
  const parts = { timeZone: 'UTC', month: language === 'en' ? 'short' : 'long', day: 'numeric' } as const;
  const date = new Date(`${day}T00:00:00Z`);
  const text = new Intl.DateTimeFormat(language, sameYear ? parts : { ...parts, year: 'numeric' }).format(date);
  const weekday = new Intl.DateTimeFormat(language, { timeZone: 'UTC', weekday: 'short' }).format(date);
  return `${text} ${weekday}`;
}

/** The instant at which Shanghai's clocks show this, the other way round of `wallClock`. */
export function fromWallClock(wall: string): string {
  return new Date(Date.parse(`${wall}Z`) - SHIFT).toISOString();
}
