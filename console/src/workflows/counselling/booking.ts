import type { BookingDetailFragment, BookingRowFragment } from '../../graph/graphql';
import { dayOf, longDay, timeRange } from '../../lib/dates';
import { language } from '../../lib/i18n/language';
import { counsellingTexts } from './texts';

export type BookingRow = BookingRowFragment;
export type BookingDetail = BookingDetailFragment;

/** Whom and when a booking concerns, in one line. */
export function describeBooking(booking: BookingRow): string {
  const t = counsellingTexts.now();
  const { startsAt, endsAt, counsellor } = booking.slot;
  return t('subject', {
    student: booking.student?.name ?? t('hiddenStudent'),
    time: `${longDay(dayOf(startsAt), language.get())} ${timeRange(startsAt, endsAt)}`,
    counsellor: counsellor.name,
  });
}
