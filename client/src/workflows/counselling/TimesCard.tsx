import { useMemo, useState, type ReactNode } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { open } from '../../lib/nav';
import { Conditions } from '../../review/Conditions';
import { Box } from '../../ui/base/Box';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Empty } from '../../ui/Empty';
import { paths } from './paths';
import { counsellingTexts } from './texts';
import { TimeChips } from './TimeChips';
import { WeekStrip } from './WeekStrip';
import { commonReason, firstDay, weeksOf, type TimeSlot } from './week';

interface TimesCardProps {
  slots: readonly TimeSlot[];
  minutes: number;
  today: string;
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** The weeks, and the times of the day one looks at; it opens on the first day with something free. */
export function TimesCard({ slots, minutes, today, chosen, onChoose }: TimesCardProps): ReactNode {
  const t = useTexts(counsellingTexts);
  const weeks = useMemo(() => weeksOf(slots, today), [slots, today]);
  const start = useMemo(() => firstDay(weeks), [weeks]);
  const [picked, setPicked] = useState<{ day: string | null; week: number | null }>({ day: null, week: null });
  const day = picked.day ?? start;
  const week =
    picked.week ??
    Math.max(
      0,
      weeks.findIndex((days) => days.some((item) => item.day === day)),
    );
  const shown = weeks.flat().find((item) => item.day === day && weeks[week]?.includes(item));
  const reason = useMemo(() => commonReason(slots), [slots]);

  if (slots.length === 0) {
    return <Empty icon="calendar" title={t('noSlotsAtAll')} hint={t('noSlotsAtAllHint')} />;
  }
  return (
    <Card>
      {reason ? (
        <Box role="status">
          <Conditions items={[reason]} />
          <Box className="bookbar-links">
            <Button size="small" kind="quiet" text={t('seeMine')} onPress={() => open(paths.mine)} />
          </Box>
        </Box>
      ) : null}
      <WeekStrip
        weeks={weeks}
        week={week}
        chosen={day}
        minutes={minutes}
        onWeek={(next) => setPicked({ day: firstDay([weeks[next] ?? []]) ?? day, week: next })}
        onDay={(next) => setPicked({ day: next, week })}
      />
      <TimeChips slots={shown?.slots ?? []} chosen={chosen} onChoose={onChoose} />
    </Card>
  );
}
