import type { Actor } from '../../campus/actor.js';
import type { RequestContext } from '../../campus/request-context.js';
import { readWithStudents } from '../../campus/rows-with-students.js';
import type { Instant } from '../../kernel/clock.js';
import { inList } from '../../platform/db/in-list.js';
import type { Sql } from '../../platform/db/sql.js';
import type { Condition } from '../../platform/graph/branches.js';
import { defineListLoader, defineLoader } from '../../platform/graph/loader.js';
import { visibleBeside } from '../applications/visible-to.js';
import { workflowsOf, type ApplicationWorkflows } from '../review-context.js';
import { PAPERS_COLUMNS, PAPERS_FROM, plainPapers, unsafePapersIn, type PapersRow } from './papers-rows.js';

const VISIBLE_BY = { student: 'paper_case.student_id', workflow: 'paper_case.workflow' } as const;

/** Papers that the person may see, by conditions that exclude each other (`readWithStudents`). */
export async function readPapers(
  context: RequestContext,
  branches: readonly Condition[],
  tail = '',
  mergedTail = '',
): Promise<PapersRow[]> {
  const visible = visibleBeside(context.actor, workflowsOf(context), VISIBLE_BY);
  const rows = { columns: PAPERS_COLUMNS, from: PAPERS_FROM, visible };
  return (await readWithStudents<PapersRow>(context, rows, branches, tail, mergedTail)).map(plainPapers);
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
  const visible = actor === 'timer' ? { sql: '1 = 1', params: [] } : visibleBeside(actor, workflows, VISIBLE_BY);
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
