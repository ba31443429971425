import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import { type Day, addDays, isDay, mondayOf, today } from '../../../lib/dates';
import { usePermission } from '../../../lib/session/viewer';
import { KeysHint } from '../../../ui/keys-hint';
import { Page } from '../../../ui/page';
import { useShortcuts } from '../../../ui/shortcuts';
import { Failure, Loading, StaleLine } from '../../../ui/states';
import { CounsellorSelect } from '../counsellor-select';
import { READ_ALL } from '../permissions';
import { counsellingTexts } from '../texts';
import { SlotPane } from './slot-pane';
import { useSlots } from './use-slots';
import { WeekBar } from './week-bar';
import { WeekGrid } from './week-grid';

/** The week of the Counselling Centre; a slot opens at the side with its bookings. */
export default function CalendarPage() {
  const t = counsellingTexts.use();
  const [search, setSearch] = useSearchParams();
  const all = usePermission(READ_ALL);
  const asked = search.get('week');
  const monday = mondayOf(isDay(asked) ? asked : today());
  const counsellor = search.get('counsellor') || null;
  const open = search.get('slot');
  const { data: slots, error, isPending, isRefetchError, refetch } = useSlots(monday, counsellor);

  const put = (change: Record<'week' | 'counsellor' | 'slot', string | null | undefined>) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(change)) {
      if (value === null) next.delete(name);
      else if (value !== undefined) next.set(name, value);
    }
    setSearch(next);
  };
  const go = (week: Day | null) => put({ week, slot: null, counsellor: undefined });
  const show = (slot: string | null) => put({ slot, week: undefined, counsellor: undefined });
  useShortcuts({
    arrowleft: () => go(addDays(monday, -7)),
    arrowright: () => go(addDays(monday, 7)),
    t: () => go(null),
    escape: open ? () => show(null) : undefined,
  });

  const retry = () => void refetch();
  return (
    <Page
      title={t('calendar')}
      hint={<KeysHint sentence={t('calendarHint')} names={{ left: '←', right: '→' }} />}
      aside={
        <CounsellorSelect value={counsellor} onChange={(id) => put({ counsellor: id, slot: null, week: undefined })} />
      }
      toolbar={<WeekBar monday={monday} onGo={go} onToday={() => go(null)} />}
      pane={open && <SlotPane id={open} onClose={() => show(null)} />}
    >
      {isPending && <Loading rows={12} />}
      {!slots && error && <Failure error={error} retry={retry} />}
      {slots && isRefetchError && <StaleLine retry={retry} />}
      {slots?.length === 0 && (
        <p className="calendar-empty" role="status">
          <b>{t('noSlots')}</b> {t('noSlotsHint')}
          <Button type="link" size="small" onClick={() => go(addDays(monday, 7))}>
            {t('followingWeek')}
          </Button>
        </p>
      )}
      {slots && (
        <div className="card calendar">
          <WeekGrid monday={monday} slots={slots} open={open} named={all && counsellor === null} onOpen={show} />
        </div>
      )}
    </Page>
  );
}
