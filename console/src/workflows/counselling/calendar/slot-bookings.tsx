import { useState } from 'react';
import { ActionBar } from '../../../review/action-bar';
import { ToneTag } from '../../../ui/tone-tag';
import type { BookingDetail } from '../booking';
import { BookingContent } from '../booking-content';
import { counsellingTexts } from '../texts';
import { useBookingActing } from '../use-booking-acting';

/** The bookings of one slot, the open ones first; the first of them unfolded. */
export function SlotBookings({ bookings }: { bookings: readonly BookingDetail[] }) {
  const t = counsellingTexts.use();
  const acting = useBookingActing(() => undefined);
  const groups = [
    { title: t('slotOpen'), items: bookings.filter((booking) => !booking.ended) },
    { title: t('slotEnded'), items: bookings.filter((booking) => booking.ended) },
  ].filter((group) => group.items.length > 0);
  const [unfolded, setUnfolded] = useState<string | null>(groups[0]?.items[0]?.id ?? null);
  if (groups.length === 0) return <p className="muted slot-empty">{t('slotEmpty')}</p>;
  return (
    <>
      {groups.map((group) => (
        <section key={group.title} className="slot-group">
          <h3>{group.title}</h3>
          {group.items.map((booking) => (
            <details key={booking.id} open={booking.id === unfolded} className="slot-booking">
              <summary
                onClick={(event) => {
                  event.preventDefault();
                  setUnfolded(booking.id === unfolded ? null : booking.id);
                }}
              >
                <b>{booking.student?.name ?? t('hiddenStudent')}</b>
                <ToneTag tone={booking.stateTone}>{booking.stateLabel}</ToneTag>
              </summary>
              {booking.id === unfolded && (
                <>
                  <BookingContent booking={booking} withSlot={false} />
                  <ActionBar
                    actions={booking.availableActions}
                    busy={acting.busy?.id === booking.id ? acting.busy.code : null}
                    onAct={(action) => acting.start(booking, action)}
                  />
                </>
              )}
            </details>
          ))}
        </section>
      ))}
      {acting.surface}
    </>
  );
}
