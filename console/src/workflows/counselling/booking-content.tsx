import './counselling.css';
import { ForeignChange } from '../../review/foreign-change';
import { Timeline } from '../../review/timeline';
import { ToneTag } from '../../ui/tone-tag';
import type { BookingDetail } from './booking';
import { BookingFacts } from './booking-facts';
import { counsellingTexts } from './texts';

interface BookingContentProps {
  booking: BookingDetail;
  /** false inside a slot's own pane, which already says when and where */
  withSlot?: boolean;
}

/** Everything about one booking but its buttons. */
export function BookingContent({ booking, withSlot = true }: BookingContentProps) {
  const t = counsellingTexts.use();
  return (
    <div className="booking">
      <ForeignChange thing={booking} />
      {withSlot && (
        <p>
          <ToneTag tone={booking.stateTone}>{booking.stateLabel}</ToneTag>
        </p>
      )}
      <BookingFacts booking={booking} withSlot={withSlot} />
      <section>
        <h3>{t('purpose')}</h3>
        <p className={booking.purpose ? 'purpose' : 'muted'}>{booking.purpose || t('noPurpose')}</p>
      </section>
      <Timeline entries={booking.timeline} />
      {/* These sentences are written for the student; staff may want to know what he or she reads. */}
      <section>
        <h3>{t('toldStudent')}</h3>
        <p className="muted">
          {booking.stateMeaning} {booking.nextStep}
        </p>
      </section>
    </div>
  );
}
