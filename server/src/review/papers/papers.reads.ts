import type { Actor } from '../../campus/actor.js';
import { STUDENT_COLUMNS, studentWithin, unsafeStudentById, type StudentColumns } from '../../campus/people.reads.js';
import type { RequestContext } from '../../campus/request-context.js';
import type { Instant } from '../../kernel/clock.js';
import { inList } from '../../platform/db/in-list.js';
import type { Sql, SqlValue } from '../../platform/db/sql.js';
import { defineListLoader, defineLoader } from '../../platform/graph/loader.js';
import { workflowsServed } from '../applications/visible-to.js';
import { workflowsOf, type ApplicationWorkflows } from '../review-context.js';
import { PAPERS_COLUMNS, PAPERS_FROM, plainPapers, unsafePapersIn, type PapersRow } from './papers-rows.js';

export interface Condition {
  readonly where: string;
  readonly params: readonly SqlValue[];
}

/** Whose papers a person may see: one's own; staff those of the workflows that their offices have to do with. */
function visiblePapers(
  actor: Actor | null,
  workflows: ApplicationWorkflows,
): { readonly sql: string; readonly params: readonly SqlValue[] } {
  if (actor?.studentId != null) return { sql: 'paper_case.student_id = ?', params: [actor.studentId] };
  const served = workflowsServed(actor, workflows);
  if (served.length === 0) return { sql: '1 = 0', params: [] };
  const list = inList(served.map((workflow) => workflow.code));
  return { sql: `paper_case.workflow IN ${list.sql}`, params: list.params };
}

/**
 * Reads papers that the person may see, by conditions that exclude each other, each by its own index and limit and merged:
 * `tail` orders and limits each branch, `mergedTail` the whole in the graph's names.
 */
export async function readPapers(
  context: RequestContext,
  branches: readonly Condition[],
  tail = '',
  mergedTail = '',
): Promise<PapersRow[]> {
  const visible = visiblePapers(context.actor, workflowsOf(context));
  const withStudents = context.actor?.studentId == null;
  const columns = withStudents ? `${PAPERS_COLUMNS}, ${STUDENT_COLUMNS}` : PAPERS_COLUMNS;
  const selects = branches.map(
    ({ where }) => `SELECT ${columns} FROM ${PAPERS_FROM} WHERE ${visible.sql} AND ${where} ${tail}`,
  );
  const [only] = selects;
  const sql =
    selects.length === 1 && only !== undefined
      ? only
      : `${selects.map((select, i) => `SELECT * FROM (${select}) branch${i}`).join(' UNION ALL ')} ${mergedTail}`;
  const params = branches.flatMap((branch) => [...visible.params, ...branch.params]);
  const rows = await context.services.database.all<PapersRow & StudentColumns>(sql, params);
  if (withStudents) for (const row of rows) unsafeStudentById(context).prime(row.studentId, studentWithin(row));
  return rows.map(plainPapers);
}

export const papersById = defineLoader<PapersRow, RequestContext>(async (context, ids) => {
  const list = inList(ids);
  const rows = await readPapers(context, [{ where: `paper_case.id IN ${list.sql}`, params: list.params }]);
  return new Map(rows.map((row) => [row.id, row]));
});

/** Papers inside a transaction, as this actor or the timer sees them; null where there are none for it. */
export function readPapersIn(
  tx: Sql,
  workflows: ApplicationWorkflows,
  actor: Actor | 'timer',
  id: string,
): Promise<PapersRow | null> {
  const visible = actor === 'timer' ? { sql: '1 = 1', params: [] } : visiblePapers(actor, workflows);
  return unsafePapersIn(tx, `${visible.sql} AND paper_case.id = ?`, [...visible.params, id]);
}

export interface PaperItemRow {
  readonly id: string;
  readonly caseId: string;
  readonly code: string;
  readonly label: string;
  readonly receivedAt: Instant | null;
  /** sealed */
  readonly note: string | null;
}

const ITEMS = 'SELECT id, case_id AS caseId, code, label, received_at AS receivedAt, note FROM paper_item';

/** The papers asked, in the round's order; reached only through papers that the person may see. */
export const itemsOfPapers = defineListLoader<PaperItemRow, RequestContext>(
  async (context, caseIds) => {
    const list = inList(caseIds);
    return context.services.database.all<PaperItemRow>(
      `${ITEMS} WHERE case_id IN ${list.sql} ORDER BY case_id, position`,
      list.params,
    );
  },
  (row) => row.caseId,
);

export function readItemsIn(tx: Sql, caseId: string): Promise<PaperItemRow[]> {
  return tx.all<PaperItemRow>(`${ITEMS} WHERE case_id = ? ORDER BY position`, [caseId]);
}
