import { addDays, dayOf, daysBetween, sayDate, sayMoment, timeOf } from '../../lib/dates';
import { say } from '../../lib/i18n/texts';
import { pageTexts } from '../texts';

const COUNTED_DAYS = 30;

/** 还剩 3 天 or 今天截止 where a day ends it, which is then the last one that counts; else the moment: 明天 14:00. */
export function sayDue(due: string, now: number = Date.now()): string {
  if (timeOf(due) !== '00:00') return sayMoment(due, now);
  const last = addDays(dayOf(due), -1);
  const days = daysBetween(dayOf(now), last);
  if (days < 0) return sayMoment(due, now);
  if (days === 0) return say(pageTexts, 'todoLastDay');
  return days > COUNTED_DAYS ? sayDate(last, now) : say(pageTexts, 'todoDaysLeft', { n: days });
}
