import { readSheet } from '../../../platform/sheets/read-sheet.js';
import { SheetError, type SheetRow } from '../../../platform/sheets/sheet.js';
import type { RegistryKind } from '../registry-kind.type.js';
import { layoutOf, missingColumns, type ColumnName, type Layout } from './columns.js';
import type { Draft, ListKind } from './draft.js';
import type { Problem } from './problem.js';
import { RowReader } from './row-reader.js';

/** A title and a remark may stand above the header, no more. */
const HEADER_WITHIN = 6;
export const MOST_ROWS = 200_000;

export class MissingColumns extends Error {
  constructor(readonly columns: readonly ColumnName[]) {
    super(`no columns ${columns.join(', ')}`);
    this.name = 'MissingColumns';
  }
}

/** A row of the list: a draft, or what is wrong with it, or neither where it only repeats an earlier one. */
export interface ListRow<D extends Draft> {
  readonly number: number;
  readonly draft: D | null;
  readonly reader: RowReader;
  readonly problems: readonly Problem[];
}

const isBlank = ({ cells }: SheetRow) => cells.every((cell) => cell === '');

/**
 * The rows below the header that have something in them. A row whose key an earlier one had is a repetition when it says
 * the same, and a contradiction, hence wrong, when it says something else.
 *
 * @throws SheetError for a file that cannot be read; MissingColumns for one without the columns of its kind
 */
export async function* listRows<D extends Draft>(
  bytes: Buffer,
  kind: RegistryKind,
  list: ListKind<D>,
): AsyncGenerator<ListRow<D>> {
  const seen = new Map<string, { readonly row: number; readonly content: string }>();
  let layout: Layout | null = null;
  // Of the rows that are no whole header, the one that looks most like it tells what is missing.
  let likest: Layout = new Map();
  let above = 0;
  let count = 0;
  for await (const row of readSheet(bytes)) {
    if (isBlank(row)) continue;
    if (layout === null) {
      const found = layoutOf(kind, row.cells);
      above += 1;
      if (found.size > likest.size) likest = found;
      if (missingColumns(kind, found).length === 0) layout = found;
      else if (found.has('number') || above >= HEADER_WITHIN) throw new MissingColumns(missingColumns(kind, likest));
      continue;
    }
    count += 1;
    if (count > MOST_ROWS) throw new SheetError('SHEET_TOO_LARGE');
    yield readRow(row, layout, list, seen);
  }
  if (layout === null) {
    if (above > 0) throw new MissingColumns(missingColumns(kind, likest));
    throw new SheetError('SHEET_EMPTY');
  }
  if (count === 0) throw new SheetError('SHEET_EMPTY');
}

function readRow<D extends Draft>(
  { number, cells }: SheetRow,
  layout: Layout,
  list: ListKind<D>,
  seen: Map<string, { readonly row: number; readonly content: string }>,
): ListRow<D> {
  const reader = new RowReader(layout, cells);
  const draft = list.read(reader);
  if (draft === null) return { number, draft: null, reader, problems: reader.problems };
  const earlier = seen.get(draft.key);
  if (earlier === undefined) {
    seen.set(draft.key, { row: number, content: draft.content });
    return { number, draft, reader, problems: [] };
  }
  if (earlier.content === draft.content) return { number, draft: null, reader, problems: [] };
  const code = 'CONTRADICTS_ROW';
  const column = layout.has('number') ? 'number' : 'staffNumber';
  return { number, draft: null, reader, problems: [reader.problem(code, column, { row: earlier.row })] };
}

/** So many rows at a time. */
export async function* inBatches<T>(rows: AsyncIterable<T>, size: number): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
