import { refuse } from '../../kernel/refusal.js';

/** Where a page begins: the sort value and the id of the row before it. */
export interface Cursor {
  readonly sort: number;
  readonly id: string;
}

export const MAX_PAGE = 100;
export const COUNT_CAP = 1_000;

export function encodeCursor(sort: number, id: string): string {
  return Buffer.from(`${sort}:${id}`).toString('base64url');
}

/** Refuses what no page of ours has given out. */
export function decodeCursor(text: string | null | undefined): Cursor | null {
  if (text === null || text === undefined) return null;
  const match = /^(-?\d{1,16}):([0-9a-f-]{36})$/.exec(Buffer.from(text, 'base64url').toString());
  const cursor = { sort: Number(match?.[1]), id: match?.[2] ?? '' };
  if (encodeCursor(cursor.sort, cursor.id) !== text) refuse('INVALID_INPUT', 'CURSOR', {}, 'after');
  return cursor;
}

export function pageSize(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE) {
    refuse('INVALID_INPUT', 'PAGE_SIZE', { max: MAX_PAGE }, 'first');
  }
  return first;
}

/**
 * The rows after the cursor by `(sort, id)`. The bound on the sort value alone is what both databases begin their walk of the
 * index at: SQLite would read an OR from the list's beginning.
 */
export function afterCursor(
  cursor: Cursor | null,
  columns: { sort: string; id: string },
  direction: 'ASC' | 'DESC',
): { sql: string; params: (string | number)[] } {
  if (cursor === null) return { sql: '', params: [] };
  const sign = direction === 'ASC' ? '>' : '<';
  return {
    sql: ` AND ${columns.sort} ${sign}= ? AND (${columns.sort} ${sign} ? OR ${columns.id} ${sign} ?)`,
    params: [cursor.sort, cursor.sort, cursor.id],
  };
}

/** A page of a connection. Rows and count are each read when the document asks for them, and once. */
export interface Page<T> {
  readonly rows: () => Promise<PageRows<T>>;
  /** exact up to 1000, then "1000+" */
  readonly totalCount: () => Promise<string>;
}

export interface PageRows<T> {
  readonly nodes: readonly T[];
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: PageInfoRow;
}

export interface PageInfoRow {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** Makes a page; `read` reads one row more than the page's size. */
export function pageOf<T extends { readonly id: string }>(
  read: () => Promise<readonly T[]>,
  size: number,
  after: Cursor | null,
  sortOf: (row: T) => number,
  count: () => Promise<number>,
): Page<T> {
  let reading: Promise<PageRows<T>> | undefined;
  return {
    rows: () => (reading ??= read().then((rows) => pageRows(rows, size, after, sortOf))),
    totalCount: async () => {
      const total = await count();
      return total > COUNT_CAP ? `${COUNT_CAP}+` : String(total);
    },
  };
}

function pageRows<T extends { readonly id: string }>(
  rows: readonly T[],
  size: number,
  after: Cursor | null,
  sortOf: (row: T) => number,
): PageRows<T> {
  const nodes = rows.slice(0, size);
  const edges = nodes.map((node) => ({ cursor: encodeCursor(sortOf(node), node.id), node }));
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
