import { useMemo, useState, type ReactNode } from 'react';
import { CounsellorTimesDocument } from '../../graph/graphql';
import { addDays, dayOf } from '../../lib/dates';
import { useAsk } from '../../lib/graph/useAsk';
import { useTexts } from '../../lib/i18n/texts';
import { open, replace, useParam } from '../../lib/nav';
import { usePull } from '../../lib/usePull';
import { Box } from '../../ui/base/Box';
import { Card } from '../../ui/Card';
import { Empty } from '../../ui/Empty';
import { Failed, Stale } from '../../ui/Failed';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { BookBar } from './BookBar';
import { leadsToDoor, mayEnter } from './consent';
import { CounsellorHead } from './CounsellorCard';
import { CrisisLine } from './CrisisLine';
import { paths } from './paths';
import { PurposeCard } from './PurposeCard';
import { counsellingTexts } from './texts';
import { TimesCard } from './TimesCard';
import { useBooking } from './useBooking';
import { HORIZON_DAYS } from './week';

/** 选择时间: a day, a time, a few words if one likes, 预约. */
export function TimesScreen(): ReactNode {
  const t = useTexts(counsellingTexts);
  const id = useParam('id');
  const today = dayOf(Date.now());
  const variables = useMemo(() => ({ id, from: today, to: addDays(today, HORIZON_DAYS - 1) }), [id, today]);
  const asked = useAsk(CounsellorTimesDocument, variables);
  usePull(asked.refresh);
  const [slotId, setSlotId] = useState<string | null>(null);
  const [purpose, setPurpose] = useState('');
  const booking = useBooking();

  const { data, failure } = asked;
  const counsellor = data?.node?.__typename === 'Counsellor' ? data.node : null;
  // a slot that was taken meanwhile is no longer picked
  const slot = counsellor?.slots.find((item) => item.id === slotId && item.bookable.ok);

  const choose = (chosen: string): void => {
    booking.clear();
    setSlotId(chosen);
  };

  const book = async (): Promise<void> => {
    if (!data?.instructions || !slot) return;
    if (!mayEnter(data)) {
      open(paths.changedDoor);
      return;
    }
    const result = await booking.book({ slotId: slot.id, purpose, instructionsVersion: data.instructions.version });
    if (!result) return;
    if ('id' in result) replace(paths.done(result.id));
    else if (!result.failure.unanswered) {
      await asked.refresh();
      if (leadsToDoor(result.failure)) open(paths.changedDoor);
    }
  };

  const footer = <BookBar slot={slot} pending={booking.pending} failure={booking.failure} onBook={() => void book()} />;
  return (
    <Screen title={t('times')} footer={counsellor ? footer : null}>
      <CrisisLine />
      {counsellor ? (
        <Box>
          <Stale failure={failure} retry={() => void asked.refresh()} />
          <Card>
            <CounsellorHead counsellor={counsellor} />
          </Card>
          <TimesCard
            slots={counsellor.slots}
            minutes={counsellor.sessionMinutes}
            today={today}
            chosen={slot?.id ?? null}
            onChoose={choose}
          />
          <PurposeCard value={purpose} onChange={setPurpose} />
        </Box>
      ) : failure ? (
        <Failed failure={failure} retry={() => void asked.refresh()} />
      ) : data ? (
        <Empty icon="people" title={t('gone')} hint={t('goneHint')} />
      ) : (
        <Skeleton cards={3} lines={4} />
      )}
    </Screen>
  );
}
