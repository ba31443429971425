import type { ReactNode } from 'react';
import { sayDateWeekday, sayMonth, sayWeekdayShort } from '../../lib/dates';
import { useTexts } from '../../lib/i18n/texts';
import { Box } from '../../ui/base/Box';
import { Press } from '../../ui/base/Press';
import { Words } from '../../ui/base/Words';
import { Icon } from '../../ui/Icon';
import { counsellingTexts } from './texts';
import type { Day } from './week';
import './Times.scss';

interface WeekStripProps {
  weeks: readonly (readonly Day[])[];
  week: number;
  chosen: string | null;
  onWeek: (week: number) => void;
  onDay: (day: string) => void;
  minutes: number;
}

/** One week, Monday to Sunday, with what is free on each day. */
export function WeekStrip({ weeks, week, chosen, onWeek, onDay, minutes }: WeekStripProps): ReactNode {
  const t = useTexts(counsellingTexts);
  const days = weeks[week] ?? [];
  const stateOf = (day: Day): string => {
    if (day.slots.length === 0) return t('dayNone');
    if (day.free > 0) return t('dayFree', { n: day.free });
    // seats are left, but not for this person
    return day.slots.some((slot) => slot.remaining > 0) ? t('notNow') : t('dayFull');
  };
  return (
    <Box>
      <Box className="week-head">
        <Box as="h2" className="week-month">
          {sayMonth(chosen && days.some(({ day }) => day === chosen) ? chosen : (days[0]?.day ?? ''))}
        </Box>
        <Box className="week-minutes">{t('minutes', { n: minutes })}</Box>
        <Box className="week-arrows">
          <Press className="week-arrow" label={t('weekBefore')} disabled={week === 0} onPress={() => onWeek(week - 1)}>
            <Icon name="left" size={20} />
          </Press>
          <Press
            className="week-arrow"
            label={t('weekAfter')}
            disabled={week >= weeks.length - 1}
            onPress={() => onWeek(week + 1)}
          >
            <Icon name="right" size={20} />
          </Press>
        </Box>
      </Box>
      <Box className="week" role="group" label={t('times')}>
        {days.map((day) => (
          <Press
            key={day.day}
            className={`week-day ${day.day === chosen ? 'is-chosen' : ''} ${day.free === 0 ? 'is-none' : ''}`}
            label={t('dayLabel', { date: sayDateWeekday(day.day), state: stateOf(day) })}
            disabled={day.slots.length === 0}
            pressed={day.day === chosen}
            onPress={() => onDay(day.day)}
          >
            <Words className="week-name">{sayWeekdayShort(day.day)}</Words>
            <Words className="week-number">{String(Number(day.day.slice(8)))}</Words>
            <Words className="week-state">{day.free > 0 ? String(day.free) : stateOf(day)}</Words>
          </Press>
        ))}
      </Box>
    </Box>
  );
}
