import { useLanguage } from '../../../lib/i18n/language';

/** A column's head: weekday and day; today is marked by more than its colour. */
export function DayHead({ date, isToday }: { date: Date; isToday: boolean }) {
  const language = useLanguage();
  const weekday = new Intl.DateTimeFormat(language, { timeZone: 'UTC', weekday: 'short' }).format(date);
  return (
    <span className={isToday ? 'day-head today' : 'day-head'} aria-current={isToday ? 'date' : undefined}>
      {weekday} <b>{date.getUTCDate()}</b>
    </span>
  );
}
