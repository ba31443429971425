import type { RequestContext } from '../campus/request-context.js';
import type { Sql } from '../platform/db/sql.js';
import { defineLoader } from '../platform/graph/loader.js';
import { inList } from '../platform/db/in-list.js';
import type { Row } from '../platform/graph/row.js';
import type { Instructions } from './instructions.entity.js';

export type InstructionsRow = Row<Instructions> & { readonly acknowledgedAt: number | null };

const COLUMNS =
  "'Instructions' AS __typename, i.id, i.workflow, i.version, i.title, i.notice, i.steps, i.published_at AS publishedAt," +
  ' i.saved_by_account_id AS savedByAccountId, a.acknowledged_at AS acknowledgedAt';

/** The instructions in force by workflow, with whether the person asking has ticked them. */
export const instructionsInForce = defineLoader<InstructionsRow, RequestContext>(async (context, workflows) => {
  const list = inList(workflows);
  const rows = await context.services.database.all<InstructionsRow>(
    `SELECT ${COLUMNS} FROM instructions i` +
      ' LEFT JOIN instructions_acknowledgement a ON a.workflow = i.workflow AND a.version = i.version AND a.account_id = ?' +
      ` WHERE i.workflow IN ${list.sql}` +
      ' AND i.version = (SELECT MAX(newest.version) FROM instructions newest WHERE newest.workflow = i.workflow)',
    [context.actor?.accountId ?? '', ...list.params],
  );
  return new Map(rows.map((row) => [row.workflow, row]));
});

/** Any version by id, for `node`. */
export async function instructionsById(context: RequestContext, id: string): Promise<InstructionsRow | null> {
  const [row] = await context.services.database.all<InstructionsRow>(
    `SELECT ${COLUMNS} FROM instructions i` +
      ' LEFT JOIN instructions_acknowledgement a ON a.workflow = i.workflow AND a.version = i.version AND a.account_id = ?' +
      ' WHERE i.id = ?',
    [context.actor?.accountId ?? '', id],
  );
  return row ?? null;
}

/** All versions of one function, newest first. */
export function instructionsVersions(context: RequestContext, workflow: string): Promise<InstructionsRow[]> {
  return context.services.database.all<InstructionsRow>(
    `SELECT ${COLUMNS} FROM instructions i` +
      ' LEFT JOIN instructions_acknowledgement a ON a.workflow = i.workflow AND a.version = i.version AND a.account_id = ?' +
      ' WHERE i.workflow = ? ORDER BY i.version DESC',
    [context.actor?.accountId ?? '', workflow],
  );
}

/** The version in force, or null for a function without instructions. */
export async function versionInForce(sql: Sql, workflow: string): Promise<number | null> {
  const [row] = await sql.all<{ version: number | null }>(
    'SELECT MAX(version) AS version FROM instructions WHERE workflow = ?',
    [workflow],
  );
  return row?.version ?? null;
}
