import './data-table.css';
import { type ReactNode, useEffect, useRef } from 'react';
import { HeadTick, RowTick, type Ticking } from './ticks';

export interface Column<T> {
  key: string;
  title: string;
  width?: number | string;
  render(row: T): ReactNode;
}

export interface DataTableProps<T extends { id: string }> {
  label: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  /** the row that the keys act on */
  cursor: string | null;
  /** the row shown at the side */
  open: string | null;
  ticking?: Ticking<T>;
  onCursor(id: string): void;
  onOpen(id: string): void;
}

/** A dense table that is walked by keyboard: one row is in the tab order, and it moves with the cursor. */
export function DataTable<T extends { id: string }>(props: DataTableProps<T>) {
  const { label, columns, rows, cursor, open, ticking, onCursor, onOpen } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const first = rows[0]?.id;
  const tabbable = rows.some((row) => row.id === cursor) ? cursor : first;
  useEffect(() => {
    const row = body.current?.querySelector<HTMLElement>('tr[data-cursor=true]');
    // The focus follows only where it already is in the list or nowhere: never out of a field.
    const free = document.activeElement === document.body || body.current?.contains(document.activeElement);
    if (row && free && !row.contains(document.activeElement)) row.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  }, [cursor]);
  return (
    <table className="data-table" aria-label={label}>
      <thead>
        <tr>
          {ticking && <HeadTick chosen={ticking.chosen} rows={rows} onToggleAll={ticking.onToggleAll} />}
          {columns.map((column) => (
            <th key={column.key} scope="col" className={`col-${column.key}`} style={{ width: column.width }}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row) => (
          <tr
            key={row.id}
            tabIndex={row.id === tabbable ? 0 : -1}
            data-id={row.id}
            data-cursor={row.id === cursor}
            aria-current={row.id === open ? 'true' : undefined}
            onFocus={(event) => event.target === event.currentTarget && onCursor(row.id)}
            onClick={() => onOpen(row.id)}
          >
            {ticking && <RowTick row={row} ticking={ticking} />}
            {columns.map((column) => (
              <td key={column.key} className={`col-${column.key}`}>
                {column.render(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
