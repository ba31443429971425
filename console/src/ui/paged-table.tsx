import { Button } from 'antd';
import type { ReactNode } from 'react';
import { DataTable, type DataTableProps } from './data-table';
import { Failure, Loading, StaleLine } from './states';
import { uiTexts } from './texts';

/** What the table needs to know of the list behind it. */
export interface PagedRows {
  data: unknown;
  error: unknown;
  isPending: boolean;
  isRefetchError: boolean;
  isPlaceholderData: boolean;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  refetch(): Promise<unknown>;
  fetchNextPage(): Promise<unknown>;
}

interface PagedTableProps<T extends { id: string }> extends DataTableProps<T> {
  pages: PagedRows;
  /** shown in place of a table without rows */
  empty: ReactNode;
}

/** A table with its empty, loading and error states, and more below. */
export function PagedTable<T extends { id: string }>({ pages, empty, ...table }: PagedTableProps<T>) {
  const t = uiTexts.use();
  const retry = () => void pages.refetch();
  if (pages.isPending) return <Loading rows={12} />;
  if (pages.data === undefined) return <Failure error={pages.error} retry={retry} />;
  return (
    <>
      {pages.isRefetchError && <StaleLine retry={retry} />}
      {table.rows.length === 0 ? (
        empty
      ) : (
        <div className="card dense" aria-busy={pages.isPlaceholderData}>
          <DataTable {...table} />
        </div>
      )}
      {pages.hasNextPage && (
        <Button
          block
          className="load-more"
          loading={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {t('more')}
        </Button>
      )}
    </>
  );
}
