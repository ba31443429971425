import { useState, type ReactNode } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { open } from '../../lib/nav';
import { usePull } from '../../lib/usePull';
import { ActionBar, hasActions } from '../../review/ActionBar';
import { reviewTexts } from '../../review/texts';
import { Timeline } from '../../review/Timeline';
import { toneOf } from '../../review/tones';
import { Box } from '../../ui/base/Box';
import { Empty } from '../../ui/Empty';
import { Failed, Stale } from '../../ui/Failed';
import { Notice } from '../../ui/Notice';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { BookingFacts, BookingState } from './BookingFacts';
import { CrisisLine } from './CrisisLine';
import { counsellingMutations } from './mutations';
import { paths } from './paths';
import { counsellingTexts } from './texts';
import { useBookingById } from './useBookingById';

/** One booking: where it stands, how it came there, what I can do now. */
export function BookingScreen(): ReactNode {
  const t = useTexts(counsellingTexts);
  const review = useTexts(reviewTexts);
  const { booking, failure, loading, refresh } = useBookingById();
  const [changed, setChanged] = useState<'done' | 'conflict' | null>(null);
  usePull(refresh);
  const onChanged = (why: 'done' | 'conflict'): void => {
    // said once what is shown is the latest state
    void refresh().then(() => setChanged(why));
  };
  const footer =
    booking && hasActions(booking.availableActions, counsellingMutations) ? (
      <ActionBar subject={booking} mutations={counsellingMutations} onChanged={onChanged} />
    ) : null;
  return (
    <Screen title={t('bookingTitle')} footer={footer}>
      <CrisisLine />
      {booking ? (
        <Box>
          <Stale failure={failure} retry={() => void refresh()} />
          {changed === 'done' ? <Notice tone="ok" text={t('actionDone')} /> : null}
          {changed === 'conflict' ? <Notice tone="warn" text={review('conflict')} /> : null}
          <BookingState booking={booking} />
          <BookingFacts booking={booking} />
          <Timeline entries={booking.timeline} nextStep={booking.nextStep ?? null} tone={toneOf(booking.stateTone)} />
        </Box>
      ) : failure ? (
        <Failed failure={failure} retry={() => void refresh()} />
      ) : loading ? (
        <Skeleton cards={3} />
      ) : (
        <Empty icon="calendar" title={t('bookingGone')} action={{ text: t('mine'), onPress: () => open(paths.mine) }} />
      )}
    </Screen>
  );
}
