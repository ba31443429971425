import { ActionBar } from '../../../review/action-bar';
import { usualKeys } from '../../../review/choose';
import type { Action } from '../../../review/reviewed';
import { SidePane } from '../../../ui/side-pane';
import { Failure, Loading, Notice } from '../../../ui/states';
import type { BookingDetail } from '../booking';
import { BookingContent } from '../booking-content';
import { counsellingTexts } from '../texts';
import { useBooking } from '../use-booking';

interface BookingPaneProps {
  id: string;
  busy: string | null;
  onAct(booking: BookingDetail, action: Action): void;
  onClose(): void;
}

/** The open booking at the side of the list. */
export function BookingPane({ id, busy, onAct, onClose }: BookingPaneProps) {
  const t = counsellingTexts.use();
  const { data: booking, error, isPending, refetch } = useBooking(id);
  const title = booking?.student?.name ?? t('booking');
  const footer = booking && (
    <ActionBar
      keys={usualKeys(booking.availableActions)}
      actions={booking.availableActions}
      busy={busy}
      onAct={(action) => onAct(booking, action)}
    />
  );
  return (
    <SidePane title={title} subject={id} onClose={onClose} footer={footer}>
      {isPending && <Loading rows={8} />}
      {booking === undefined && error && <Failure error={error} retry={() => void refetch()} />}
      {booking === null && <Notice title={t('gone')}>{t('goneHint')}</Notice>}
      {booking && <BookingContent booking={booking} />}
    </SidePane>
  );
}
