import { exact } from '../../lib/dates';
import { usePeopleDates } from '../../lib/people-dates';
import { type Fact, Facts } from '../../ui/facts';
import type { BookingDetail } from './booking';
import { counsellingTexts } from './texts';

/** Who comes, when, to whom and where. */
export function BookingFacts({ booking, withSlot }: { booking: BookingDetail; withSlot: boolean }) {
  const t = counsellingTexts.use();
  const dates = usePeopleDates();
  const { student, slot } = booking;
  const items: Fact[] = [];
  if (student) {
    items.push(
      {
        name: t('student'),
        value: t('studentLine', {
          number: student.number,
          identity: student.identityLabel,
          college: student.college,
        }),
      },
      {
        name: t('study'),
        value: t('studyLine', { grade: student.grade, major: student.major, className: student.className }),
      },
      { name: t('campus'), value: student.campus.name },
    );
  }
  if (withSlot) {
    items.push(
      { name: t('slot'), value: dates.range(slot.startsAt, slot.endsAt) },
      { name: t('counsellor'), value: slot.counsellor.name },
      { name: t('place'), value: t('placeValue', { campus: slot.counsellor.campus.name, room: slot.counsellor.room }) },
    );
  }
  items.push({
    name: t('submitted'),
    value: <time title={exact(booking.createdAt, dates.language)}>{dates.moment(booking.createdAt)}</time>,
  });
  if (booking.cancellableUntil) {
    items.push({ name: t('cancellable'), value: dates.moment(booking.cancellableUntil) });
  }
  return <Facts items={items} />;
}
