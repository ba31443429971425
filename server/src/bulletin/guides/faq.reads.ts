import type { RequestContext } from '../../campus/request-context.js';
import { inList } from '../../platform/db/in-list.js';
import type { SqlValue } from '../../platform/db/sql.js';
import { defineLoader } from '../../platform/graph/loader.js';
import { afterCursor, decodeCursor, pageOf, pageSize, COUNT_CAP, type Page } from '../../platform/graph/keyset.js';
import type { Row } from '../../platform/graph/row.js';
import type { Faq } from './guide.entity.js';
import { containing, visibleGuides, type GuideFilter } from './visible-guides.js';

export type FaqRow = Row<Faq> & {
  readonly __typename: 'Faq';
  /** the vote of the person asking; null for none */
  readonly myVote: boolean | number | null;
};

export interface FaqFilter extends GuideFilter {
  readonly category?: string | null;
  readonly first: number;
  readonly after?: string | null;
}

const COLUMNS =
  "'Faq' AS __typename, f.id, f.category, f.question, f.answer, f.workflow, f.office_code AS officeCode," +
  ' f.owner_account_id AS ownerAccountId, f.review_by AS reviewBy, f.published, f.position, f.useful,' +
  ' f.not_useful AS notUseful, f.version, f.updated_at AS updatedAt, vote.useful AS myVote';
/** Its parameter is the account. */
const FROM = 'faq f LEFT JOIN faq_vote vote ON vote.faq_id = f.id AND vote.account_id = ?';
/** More than the positions there are within a category. */
const CATEGORY_STEP = 100_000;

/** Questions that the person asking may see, by id. */
export const faqById = defineLoader<FaqRow, RequestContext>(async (context, ids) => {
  const list = inList(ids);
  const visible = visibleGuides(context, 'f');
  const rows = await context.services.database.all<FaqRow>(
    `SELECT ${COLUMNS} FROM ${FROM} WHERE f.id IN ${list.sql} AND ${visible.where}`,
    [context.actor?.accountId ?? '', ...list.params, ...visible.params],
  );
  return new Map(rows.map((row) => [row.id, row]));
});

/** Questions by category in the dictionary's order, then by position. */
export function pageOfFaqs(context: RequestContext, filter: FaqFilter): Page<FaqRow> {
  const { database } = context.services;
  const account = context.actor?.accountId ?? '';
  const wanted = containing(context, 'f', filter, ['f.question', 'f.plain']);
  const where = filter.category == null ? wanted.where : `${wanted.where} AND f.category = ?`;
  const params: SqlValue[] = [...wanted.params, ...(filter.category == null ? [] : [filter.category])];
  const size = pageSize(filter.first);
  const after = decodeCursor(filter.after);
  const beyond = afterCursor(after, { sort: 'listed.sortKey', id: 'listed.id' }, 'ASC');
  const order = placeOf(context);
  type Listed = FaqRow & { readonly sortKey: number };
  return pageOf<Listed>(
    () =>
      database.all<Listed>(
        `SELECT * FROM (SELECT ${COLUMNS}, ${order.sql} + f.position AS sortKey FROM ${FROM} WHERE ${where}) listed` +
          ` WHERE 1 = 1${beyond.sql} ORDER BY listed.sortKey, listed.id LIMIT ${size + 1}`,
        [...order.params, account, ...params, ...beyond.params],
      ),
    size,
    after,
    (row) => Number(row.sortKey),
    async () => {
      const [row] = await database.all<{ n: number }>(
        `SELECT COUNT(*) AS n FROM (SELECT 1 FROM faq f WHERE ${where} LIMIT ${COUNT_CAP + 1}) counted`,
        params,
      );
      return Number(row?.n ?? 0);
    },
  );
}

/** Where a question's category stands among the others; unknown ones come last. */
function placeOf(context: RequestContext): { sql: string; params: SqlValue[] } {
  const codes = context.dictionaries.entries('FAQ_CATEGORY').map((entry) => entry.code);
  const last = codes.length * CATEGORY_STEP;
  if (codes.length === 0) return { sql: String(last), params: [] };
  const cases = codes.map((_, i) => `WHEN ? THEN ${i * CATEGORY_STEP}`).join(' ');
  return { sql: `CASE f.category ${cases} ELSE ${last} END`, params: codes };
}

/** How many published questions each category has. */
export const countOfCategory = defineLoader<number, RequestContext>(async (context, categories) => {
  const list = inList(categories);
  const rows = await context.services.database.all<{ category: string; n: number }>(
    `SELECT category, COUNT(*) AS n FROM faq WHERE published = ? AND category IN ${list.sql} GROUP BY category`,
    [true, ...list.params],
  );
  return new Map(rows.map((row) => [row.category, Number(row.n)]));
});
