import { DAY, HOUR, MINUTE, type Instant } from './clock.js';

/**
 * Asia/Shanghai for people. The zone has stood at UTC+8 without summer time since 1991, and the product's data begin later,
 * so a fixed offset is exact and far cheaper than Intl.
 */
const OFFSET = 8 * HOUR;

/** A day in Asia/Shanghai as `YYYY-MM-DD`. */
export type Day = string;

export function dayOf(at: Instant): Day {
  return new Date(at + OFFSET).toISOString().slice(0, 10);
}

/** Midnight at which the day begins. */
export function startOfDay(day: Day): Instant {
  return Date.parse(`${day}T00:00:00Z`) - OFFSET;
}

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

export function addDays(day: Day, days: number): Day {
  return dayOf(startOfDay(day) + days * DAY);
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: Day): number {
  const sundayFirst = new Date(startOfDay(day) + OFFSET).getUTCDay();
  return sundayFirst === 0 ? 7 : sundayFirst;
}

/** The instant `minute` minutes after the day's midnight. */
export function atMinute(day: Day, minute: number): Instant {
  return startOfDay(day) + minute * MINUTE;
}

/** `14:00` */
export function timeOfDay(at: Instant): string {
  return new Date(at + OFFSET).toISOString().slice(11, 16);
}

export function monthAndDay(at: Instant): { month: number; day: number } {
  const local = new Date(at + OFFSET);
  return { month: local.getUTCMonth() + 1, day: local.getUTCDate() };
}
