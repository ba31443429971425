import type { RequestContext } from '../../campus/request-context.js';
import { may } from '../../campus/permissions.js';
import { COUNT_CAP, afterCursor, decodeCursor, pageOf, pageSize, type Page } from '../../platform/graph/keyset.js';
import { SEARCH_MISSES } from './search-miss.permissions.js';

export interface SearchMissRow {
  readonly __typename: 'SearchMiss';
  readonly id: string;
  readonly typed: string;
  readonly times: number;
  readonly firstAt: number;
  readonly lastAt: number;
  readonly stateCode: string;
}

const COLUMNS =
  "'SearchMiss' AS __typename, id, typed, times, first_at AS firstAt, last_at AS lastAt, state AS stateCode";

/** What waits for an answer, what was searched for most often first. */
export function pageOfMisses(
  { services: { database } }: RequestContext,
  { first, after }: { readonly first: number; readonly after?: string | null },
): Page<SearchMissRow> {
  const size = pageSize(first);
  const cursor = decodeCursor(after);
  const beyond = afterCursor(cursor, { sort: 'times', id: 'id' }, 'DESC');
  return pageOf(
    () =>
      database.all<SearchMissRow>(
        `SELECT ${COLUMNS} FROM search_miss WHERE state = 'OPEN'${beyond.sql} ORDER BY times DESC, id DESC LIMIT ${size + 1}`,
        beyond.params,
      ),
    size,
    cursor,
    (row) => Number(row.times),
    async () => {
      const [row] = await database.all<{ total: number }>(
        `SELECT COUNT(*) AS total FROM (SELECT 1 FROM search_miss WHERE state = 'OPEN' LIMIT ${COUNT_CAP + 1}) waiting`,
      );
      return Number(row?.total ?? 0);
    },
  );
}

/** Null for those who have nothing to do with the queue. */
export async function missById({ actor, services }: RequestContext, id: string): Promise<SearchMissRow | null> {
  if (!may(actor, SEARCH_MISSES)) return null;
  const [row] = await services.database.all<SearchMissRow>(`SELECT ${COLUMNS} FROM search_miss WHERE id = ?`, [id]);
  return row ?? null;
}
