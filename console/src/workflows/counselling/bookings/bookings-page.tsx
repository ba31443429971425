import { useQueryClient } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { primaryOf, refusalOf } from '../../../review/choose';
import { KeysHint } from '../../../ui/keys-hint';
import { Page } from '../../../ui/page';
import { useShortcuts } from '../../../ui/shortcuts';
import type { BookingDetail } from '../booking';
import { keys } from '../keys';
import { counsellingTexts } from '../texts';
import { useBookingActing } from '../use-booking-acting';
import { BookingList } from './booking-list';
import { BookingPane } from './booking-pane';
import { type Filter, readFilter, writeFilter } from './filter';
import { patchLists } from './patch-list';
import { Narrowing, ViewChips } from './toolbar';
import { useBookings } from './use-bookings';
import { useWalk } from '../../../ui/walk/use-walk';

/** The confirm/decline list: what waits, what comes today, what is over; the open booking at the side. */
export default function BookingsPage() {
  const t = counsellingTexts.use();
  const client = useQueryClient();
  const [search, setSearch] = useSearchParams();
  const filter = readFilter(search);
  const open = search.get('open');
  const bookings = useBookings(filter);
  const rows = bookings.data?.pages.flatMap((page) => page.nodes) ?? [];
  const walk = useWalk(
    rows.map((row) => row.id),
    open,
  );

  const show = (id: string | null) => {
    const next = new URLSearchParams(search);
    if (id) next.set('open', id);
    else next.delete('open');
    if (id) walk.setCursor(id);
    setSearch(next, { replace: open !== null && id !== null });
  };
  const acting = useBookingActing((after, before) => {
    const next = walk.after(before.id);
    patchLists(client, after);
    if (open === before.id && next) show(next);
    else if (next) walk.setCursor(next);
  });
  const step = (by: number) => {
    const id = walk.neighbour(by);
    if (id && open) show(id);
    else if (id) walk.setCursor(id);
  };
  // The open one may have left the list; its pane still offers its actions.
  const currentOf = () =>
    (open ? client.getQueryData<BookingDetail | null>(keys.booking(open)) : null) ??
    rows.find((row) => row.id === (open ?? walk.cursor));
  const choose = (pick: typeof primaryOf) => {
    // At the key, not at the last drawing: the pane gets its booking without this page being drawn anew.
    const current = currentOf();
    const action = current && pick(current.availableActions);
    if (action) acting.start(current, action);
  };
  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    arrowdown: () => step(1),
    arrowup: () => step(-1),
    enter: () => show(walk.cursor ?? walk.neighbour(0)),
    escape: open ? () => show(null) : undefined,
    a: () => choose(primaryOf),
    r: () => choose(refusalOf),
  });

  const narrow = (change: Partial<Filter>) => setSearch(writeFilter(search, change));
  const pane = open && (
    <BookingPane
      id={open}
      busy={acting.busy?.id === open ? acting.busy.code : null}
      onAct={acting.start}
      onClose={() => show(null)}
    />
  );
  return (
    <Page
      title={t('bookings')}
      hint={<KeysHint sentence={t('keysHint')} />}
      aside={<Narrowing filter={filter} onChange={narrow} />}
      toolbar={<ViewChips filter={filter} onChange={narrow} />}
      pane={pane}
    >
      <BookingList
        bookings={bookings}
        rows={rows}
        filter={filter}
        cursor={walk.cursor}
        open={open}
        acting={{ busy: acting.busy, onAct: acting.start }}
        onCursor={walk.setCursor}
        onOpen={show}
      />
      {acting.surface}
    </Page>
  );
}
