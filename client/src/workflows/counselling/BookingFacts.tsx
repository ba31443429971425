import type { ReactNode } from 'react';
import type { CounsellingDetailFragment } from '../../graph/graphql';
import { sayMoment, saySpan } from '../../lib/dates';
import { useTexts } from '../../lib/i18n/texts';
import { toneOf } from '../../review/tones';
import { Box } from '../../ui/base/Box';
import { Card } from '../../ui/Card';
import { Row } from '../../ui/Row';
import { Tag } from '../../ui/Tag';
import { counsellingTexts } from './texts';
import './Booking.scss';

/** Where a booking stands and what that means. */
export function BookingState({ booking }: { booking: CounsellingDetailFragment }): ReactNode {
  const t = useTexts(counsellingTexts);
  return (
    <Box className={`card booking-state state-${toneOf(booking.stateTone)}`}>
      <Box className="booking-head">
        <Box as="h2" className="booking-label">
          {booking.stateLabel}
        </Box>
        {booking.ended ? null : <Tag tone={toneOf(booking.stateTone)} text={sayMoment(booking.slot.startsAt)} />}
      </Box>
      <Box>{booking.stateMeaning}</Box>
      {booking.cancellableUntil ? (
        <Box className="booking-until">{t('until', { when: sayMoment(booking.cancellableUntil) })}</Box>
      ) : null}
    </Box>
  );
}

/** When, where, with whom, and what one wrote. */
export function BookingFacts({ booking }: { booking: CounsellingDetailFragment }): ReactNode {
  const t = useTexts(counsellingTexts);
  const { startsAt, endsAt, counsellor } = booking.slot;
  return (
    <Card>
      <Row icon="clock" title={t('when')} value={saySpan(startsAt, endsAt)} />
      <Row icon="pin" title={t('where')} value={`${counsellor.campus.name} ${counsellor.room}`} />
      <Row icon="user" title={t('who')} value={counsellor.name} />
      {booking.purpose ? <Row icon="chat" title={t('purpose')} value={booking.purpose} /> : null}
    </Card>
  );
}
