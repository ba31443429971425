import type { RequestContext } from '../../campus/request-context.js';
import { dayOf } from '../../kernel/shanghai.js';
import { inList } from '../../platform/db/in-list.js';
import { defineListLoader, defineLoader } from '../../platform/graph/loader.js';
import type { Row } from '../../platform/graph/row.js';
import type { Guide } from './guide.entity.js';
import { containing, visibleGuides, type GuideFilter } from './visible-guides.js';

export type GuideRow = Row<Guide> & { readonly __typename: 'Guide' };

const COLUMNS =
  "'Guide' AS __typename, g.id, g.workflow, g.title, g.summary, g.steps, g.bring, g.who, g.duration, g.place," +
  ' g.office_code AS officeCode, g.owner_account_id AS ownerAccountId, g.review_by AS reviewBy, g.published,' +
  ' g.position, g.version, g.updated_at AS updatedAt';

/** Guides that the person asking may see, by id. */
export const guideById = defineLoader<GuideRow, RequestContext>(async (context, ids) => {
  const list = inList(ids);
  const visible = visibleGuides(context, 'g');
  const rows = await context.services.database.all<GuideRow>(
    `SELECT ${COLUMNS} FROM guide g WHERE g.id IN ${list.sql} AND ${visible.where}`,
    [...list.params, ...visible.params],
  );
  return new Map(rows.map((row) => [row.id, row]));
});

/** All guides of a filter in their order; there are a few dozen. */
export async function listGuides(context: RequestContext, filter: GuideFilter): Promise<readonly GuideRow[]> {
  const wanted = containing(context, 'g', filter, ['g.title', 'g.summary', 'g.steps', 'g.bring', 'g.who', 'g.place']);
  return context.services.database.all<GuideRow>(
    `SELECT ${COLUMNS} FROM guide g WHERE ${wanted.where} ORDER BY g.position, g.title, g.id`,
    wanted.params,
  );
}

/** Names of those in charge, by account; only staff are told. */
export const ownerByAccount = defineLoader<{ readonly __typename: 'Staff'; id: string; name: string }, RequestContext>(
  async (context, accountIds) => {
    const list = inList(accountIds);
    const rows = await context.services.database.all<{ accountId: string; id: string; name: string }>(
      `SELECT account_id AS accountId, id, name FROM staff WHERE account_id IN ${list.sql}`,
      list.params,
    );
    return new Map(rows.map(({ accountId, id, name }) => [accountId, { __typename: 'Staff' as const, id, name }]));
  },
);

/** Whether the day by which somebody should have looked at it has passed. */
export function isStale(context: RequestContext, row: { readonly reviewBy: string }): boolean {
  return row.reviewBy < dayOf(context.now);
}

/** Ids of the published questions about each function, in their order. */
export const faqIdsOfWorkflow = defineListLoader<{ id: string; workflow: string }, RequestContext>(
  async (context, workflows) => {
    const list = inList(workflows);
    return context.services.database.all<{ id: string; workflow: string }>(
      `SELECT f.id, f.workflow FROM faq f WHERE f.workflow IN ${list.sql} AND f.published = ? ORDER BY f.position, f.id`,
      [...list.params, true],
    );
  },
  (row) => row.workflow,
);
