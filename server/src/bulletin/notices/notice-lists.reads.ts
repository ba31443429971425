import { actorOf } from '../../campus/command-of.js';
import type { RequestContext } from '../../campus/request-context.js';
import { refuse } from '../../kernel/refusal.js';
import type { SqlValue } from '../../platform/db/sql.js';
import { countBranches, mergedSelect, pageOfBranches, type Condition } from '../../platform/graph/branches.js';
import { afterCursor, decodeCursor, pageOf, pageSize, type Page } from '../../platform/graph/keyset.js';
import type { NoticeState } from './notice.machine.js';
import { officesOf, publishesForAll } from './notice.permissions.js';
import { NOTICE_COLUMNS, NOTICE_FROM, type NoticeRow } from './notice.reads.js';
import { noticeTable } from './notice.workflow.js';
import { readableNotices } from './visible-notices.js';

export interface NoticeFilter {
  readonly search?: string | null;
  readonly unread?: boolean | null;
  readonly office?: string | null;
  readonly first: number;
  readonly after?: string | null;
}

/** Sort values of pinned notices stand above every time that there will be. */
const PINNED = 100_000_000_000_000;
const LONGEST_SEARCH = 60;

type Listed = NoticeRow & { readonly sortKey: number };

/** What readers get: pinned first, the last pinned on top, then the newest. Two stretches of one index, merged. */
export function pageOfNews(context: RequestContext, filter: NoticeFilter): Page<NoticeRow> {
  const { accountId } = actorOf(context);
  const { database } = context.services;
  const size = pageSize(filter.first);
  const after = decodeCursor(filter.after);
  const wanted = wish(filter);
  const base = async (): Promise<Condition> => {
    const readable = await readableNotices(context);
    return { where: `${readable.where}${wanted.where}`, params: [...readable.params, ...wanted.params] };
  };
  const amongPinned = after !== null && after.sort >= PINNED;
  const pinned = {
    column: 'n.pinned_at',
    is: 'n.pinned_at IS NOT NULL',
    above: PINNED,
    after: amongPinned ? { ...after, sort: after.sort - PINNED } : null,
  };
  const others = { column: 'n.published_at', is: 'n.pinned_at IS NULL', above: 0, after: amongPinned ? null : after };
  // Whoever is past the pinned ones has seen them all.
  const stretches = after === null || amongPinned ? [pinned, others] : [others];
  const read = async () => {
    const { where, params } = await base();
    const parts = stretches.map((stretch) => {
      const beyond = afterCursor(stretch.after, { sort: stretch.column, id: 'n.id' }, 'DESC');
      return {
        sql:
          `SELECT ${NOTICE_COLUMNS}, ${stretch.column} + ${stretch.above} AS sortKey FROM ${NOTICE_FROM}` +
          ` WHERE ${where} AND ${stretch.is}${beyond.sql} ORDER BY ${stretch.column} DESC, n.id DESC LIMIT ${size + 1}`,
        params: [accountId, ...params, ...beyond.params] as SqlValue[],
      };
    });
    return database.all<Listed>(
      mergedSelect(
        parts.map((part) => part.sql),
        `ORDER BY sortKey DESC, id DESC LIMIT ${size + 1}`,
      ),
      parts.flatMap((part) => part.params),
    );
  };
  return pageOf<Listed>(
    read,
    size,
    after,
    (row) => Number(row.sortKey),
    async () => countNotices(context, [await base()]),
  );
}

/** What publishers get: all of their offices in the states asked for, the last changed first. */
export function pageOfManaged(
  context: RequestContext,
  filter: NoticeFilter & { readonly states?: readonly NoticeState[] | null },
): Page<NoticeRow> {
  const { accountId } = actorOf(context);
  const { database } = context.services;
  const mine = officesOf(context.actor);
  if (mine.length === 0) refuse('FORBIDDEN');
  if (filter.office != null && !mine.includes(filter.office)) refuse('FORBIDDEN', 'NOTICE_OFFICE', {}, 'office');
  const wanted = wish({ ...filter, office: null });
  const offices = filter.office != null ? [filter.office] : publishesForAll(context.actor) ? null : mine;
  const states = filter.states?.length ? [...new Set(filter.states)] : Object.keys(noticeTable.states);
  // A limited query for each office and state: each walks its own stretch of an index.
  const branches = states.flatMap((state) =>
    (offices ?? [null]).map((office) => ({
      where: `n.state = ?${office === null ? '' : ' AND n.office_code = ?'}${wanted.where}`,
      params: [state, ...(office === null ? [] : [office]), ...wanted.params],
    })),
  );
  return pageOfBranches<NoticeRow>({
    first: filter.first,
    after: filter.after,
    order: { sort: 'n.updated_at', id: 'n.id' },
    direction: 'DESC',
    branches: async () => branches,
    read: (rest, limit) =>
      database.all<NoticeRow>(
        mergedSelect(
          rest.map(
            ({ where }) =>
              `SELECT ${NOTICE_COLUMNS} FROM ${NOTICE_FROM} WHERE ${where}` +
              ` ORDER BY n.updated_at DESC, n.id DESC LIMIT ${limit}`,
          ),
          `ORDER BY updatedAt DESC, id DESC LIMIT ${limit}`,
        ),
        rest.flatMap(({ params }) => [accountId, ...params]),
      ),
    sortOf: (row) => row.updatedAt,
    count: (asked) => countNotices(context, asked),
  });
}

/** What of the filter narrows every list, as ` AND …`. */
function wish({ search, unread, office }: Omit<NoticeFilter, 'first'>): Condition {
  const parts: string[] = [];
  const params: SqlValue[] = [];
  if (office != null) {
    parts.push(' AND n.office_code = ?');
    params.push(office);
  }
  if (unread != null) parts.push(` AND mark.notice_id IS ${unread ? '' : 'NOT '}NULL`);
  const words = (search ?? '').normalize('NFKC').trim().toLowerCase();
  if ([...words].length > LONGEST_SEARCH) refuse('INVALID_INPUT', 'INVALID_LENGTH', {}, 'search');
  for (const word of words.split(/\s+/).filter((one) => one !== '')) {
    const like = `%${word.replace(/[!%_]/g, '!$&')}%`;
    parts.push(" AND (LOWER(n.title) LIKE ? ESCAPE '!' OR LOWER(n.plain) LIKE ? ESCAPE '!')");
    params.push(like, like);
  }
  return { where: parts.join(''), params };
}

function countNotices(context: RequestContext, branches: readonly Condition[]): Promise<number> {
  const account = context.actor?.accountId ?? '';
  const counted = branches.map(({ where, params }) => ({ where, params: [account, ...params] }));
  return countBranches(context.services.database, NOTICE_FROM, counted);
}
