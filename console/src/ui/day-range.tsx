import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { type Day, addDays, mondayOf, today } from '../lib/dates';
import { uiTexts } from './texts';

interface DayRangeProps {
  label: string;
  from: Day | null;
  to: Day | null;
  /** offers days gone by rather than days to come */
  past?: boolean;
  onChange(range: { from: Day | null; to: Day | null }): void;
}

const asDay = (value: dayjs.Dayjs | null | undefined): Day | null => value?.format('YYYY-MM-DD') ?? null;
const asValue = (day: Day | null) => (day === null ? null : dayjs(day));

/** A range of days, either end open, with the usual ones ready. Days are Shanghai's; no time of day is involved. */
export function DayRange({ label, from, to, past = false, onChange }: DayRangeProps) {
  const t = uiTexts.use();
  const now = today();
  const monday = mondayOf(now);
  const preset = (name: string, start: Day, end: Day) => ({
    label: name,
    value: [dayjs(start), dayjs(end)] as [dayjs.Dayjs, dayjs.Dayjs],
  });
  const coming = [
    preset(t('today'), now, now),
    preset(t('tomorrow'), addDays(now, 1), addDays(now, 1)),
    preset(t('thisWeek'), monday, addDays(monday, 6)),
    preset(t('nextWeek'), addDays(monday, 7), addDays(monday, 13)),
  ];
  const gone = [
    preset(t('today'), now, now),
    preset(t('yesterday'), addDays(now, -1), addDays(now, -1)),
    preset(t('last7'), addDays(now, -6), now),
    preset(t('last30'), addDays(now, -29), now),
  ];
  return (
    <DatePicker.RangePicker
      aria-label={label}
      className="day-range"
      value={[asValue(from), asValue(to)]}
      allowEmpty
      presets={past ? gone : coming}
      onChange={(range) => onChange({ from: asDay(range?.[0]), to: asDay(range?.[1]) })}
    />
  );
}
