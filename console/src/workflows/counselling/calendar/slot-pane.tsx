import { usePeopleDates } from '../../../lib/people-dates';
import { Facts } from '../../../ui/facts';
import { SidePane } from '../../../ui/side-pane';
import { Failure, Loading, Notice } from '../../../ui/states';
import { counsellingTexts } from '../texts';
import { SlotBookings } from './slot-bookings';
import { useSlot } from './use-slots';

/** A slot with its bookings, to act on them where they are seen. */
export function SlotPane({ id, onClose }: { id: string; onClose(): void }) {
  const t = counsellingTexts.use();
  const dates = usePeopleDates();
  const { data: slot, error, isPending, refetch } = useSlot(id);
  const title = slot ? dates.range(slot.startsAt, slot.endsAt) : t('slotTitle');
  const facts = slot && [
    { name: t('counsellor'), value: slot.counsellor.name },
    { name: t('place'), value: t('placeValue', { campus: slot.counsellor.campus.name, room: slot.counsellor.room }) },
    { name: t('places'), value: t('taken', { taken: slot.capacity - slot.remaining, capacity: slot.capacity }) },
  ];
  return (
    <SidePane title={title} subject={id} onClose={onClose}>
      {isPending && <Loading rows={8} />}
      {slot === undefined && error && <Failure error={error} retry={() => void refetch()} />}
      {slot === null && <Notice title={t('slotGone')}>{t('goneHint')}</Notice>}
      {facts && <Facts items={facts} />}
      {slot && <SlotBookings key={id} bookings={slot.bookings ?? []} />}
    </SidePane>
  );
}
