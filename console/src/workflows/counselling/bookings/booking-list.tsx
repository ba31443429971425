import { InboxOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { Action } from '../../../review/reviewed';
import { DataTable } from '../../../ui/data-table';
import { Failure, Loading, Notice, StaleLine } from '../../../ui/states';
import { uiTexts } from '../../../ui/texts';
import type { BookingRow } from '../booking';
import { counsellingTexts } from '../texts';
import { useColumns } from './columns';
import type { Filter } from './filter';
import type { useBookings } from './use-bookings';

interface BookingListProps {
  bookings: ReturnType<typeof useBookings>;
  rows: BookingRow[];
  filter: Filter;
  cursor: string | null;
  open: string | null;
  acting: { busy: { id: string; code: string } | null; onAct(booking: BookingRow, action: Action): void };
  onCursor(id: string): void;
  onOpen(id: string): void;
}

/** The table with its empty, loading and error states, and more below. */
export function BookingList({ bookings, rows, filter, acting, ...table }: BookingListProps) {
  const t = counsellingTexts.use();
  const ui = uiTexts.use();
  const columns = useColumns(filter.view, acting);
  const retry = () => void bookings.refetch();
  if (bookings.isPending) return <Loading rows={10} />;
  if (!bookings.data) return <Failure error={bookings.error} retry={retry} />;
  const plain = filter.view === 'requested' && !filter.counsellor && !filter.from && !filter.to;
  return (
    <>
      {bookings.isRefetchError && <StaleLine retry={retry} />}
      {rows.length === 0 ? (
        <Notice icon={<InboxOutlined aria-hidden />} title={t(plain ? 'emptyRequested' : 'emptyFiltered')}>
          {t(plain ? 'emptyRequestedHint' : 'emptyFilteredHint')}
        </Notice>
      ) : (
        <div className="card" aria-busy={bookings.isPlaceholderData}>
          <DataTable label={t('tableLabel')} columns={columns} rows={rows} {...table} />
        </div>
      )}
      {bookings.hasNextPage && (
        <Button
          block
          className="load-more"
          loading={bookings.isFetchingNextPage}
          onClick={() => void bookings.fetchNextPage()}
        >
          {ui('more')}
        </Button>
      )}
    </>
  );
}
