import type { ReactNode } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { open, replace } from '../../lib/nav';
import { routes } from '../../lib/routes';
import { ReminderCard } from '../../review/ReminderCard';
import { Box } from '../../ui/base/Box';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Failed } from '../../ui/Failed';
import { Icon } from '../../ui/Icon';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { BookingFacts } from './BookingFacts';
import { CrisisLine } from './CrisisLine';
import { paths } from './paths';
import { counsellingTexts } from './texts';
import { useBookingById } from './useBookingById';

/** It is booked: what was booked, and what happens now. */
export function DoneScreen(): ReactNode {
  const t = useTexts(counsellingTexts);
  const { booking, failure, loading, refresh } = useBookingById();
  const footer = (
    <Box className="done-actions">
      <Button kind="plain" text={t('backHome')} onPress={() => open(routes.home)} />
      <Button text={t('mine')} onPress={() => replace(paths.mine)} />
    </Box>
  );
  return (
    <Screen title={t('title')} footer={footer}>
      <CrisisLine />
      {booking ? (
        <Box>
          <Box className="done" role="status">
            <Box className="done-icon" decorative>
              <Icon name="check" size={36} />
            </Box>
            <Box as="h2" className="done-title">
              {t('doneTitle')}
            </Box>
            <Box className="done-meaning">{booking.nextStep ?? booking.stateMeaning}</Box>
          </Box>
          <BookingFacts booking={booking} />
          <ReminderCard />
        </Box>
      ) : failure ? (
        <Failed failure={failure} retry={() => void refresh()} />
      ) : loading ? (
        <Skeleton cards={2} />
      ) : (
        <Empty icon="calendar" title={t('bookingGone')} />
      )}
    </Screen>
  );
}
