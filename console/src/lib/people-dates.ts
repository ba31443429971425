import { type Day, addDays, dayOf, deadlineOf, longDay, minutesBetween, timeOf, timeRange, today } from './dates';
import { type Language, useLanguage } from './i18n/language';
import { libTexts } from './texts';

/** Dates as people say them, in the present language. */
export interface PeopleDates {
  language: Language;
  /** `今天`, `明天`, `1月7日 周三` */
  day(day: Day): string;
  /** `明天 14:00` */
  moment(iso: string): string;
  /** `明天 24:00`: a time by which */
  deadline(iso: string): string;
  /** `明天 14:00–14:50` */
  range(startsAt: string, endsAt: string): string;
  /** how long something has waited: `40 分`, `7 小时`, `3 天` */
  waited(since: string): string;
}

/** The hook behind every date on the screen. */
export function usePeopleDates(now = Date.now()): PeopleDates {
  const language = useLanguage();
  const t = libTexts.use();
  const day = (which: Day): string => {
    if (which === today(now)) return t('today');
    if (which === addDays(today(now), 1)) return t('tomorrow');
    if (which === addDays(today(now), -1)) return t('yesterday');
    return longDay(which, language, now);
  };
  return {
    language,
    day,
    moment: (iso) => `${day(dayOf(iso))} ${timeOf(iso)}`,
    deadline(iso) {
      const by = deadlineOf(iso);
      return `${day(by.day)} ${by.time}`;
    },
    range: (startsAt, endsAt) => `${day(dayOf(startsAt))} ${timeRange(startsAt, endsAt)}`,
    waited(since) {
      const minutes = minutesBetween(since, now);
      if (minutes < 1) return t('justNow');
      if (minutes < 60) return t('minutes', { n: minutes });
      if (minutes < 48 * 60) return t('hours', { n: Math.floor(minutes / 60) });
      return t('days', { n: Math.floor(minutes / 1440) });
    },
  };
}
