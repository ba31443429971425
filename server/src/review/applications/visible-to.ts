import type { Actor } from '../../campus/actor.js';
import { inList } from '../../platform/db/in-list.js';
import type { SqlValue } from '../../platform/db/sql.js';
import type { ApplicationWorkflows } from '../review-context.js';
import type { ApplicationWorkflow } from './application-workflow.js';

/** Whether a member of staff works in an office that this workflow has to do with. */
export function serves(actor: Actor | null, workflow: ApplicationWorkflow): boolean {
  if (actor === null || actor.staffId === null) return false;
  const { owner, review, desk, pay } = workflow.offices;
  return actor.roles.some(
    (held) =>
      [owner, review, desk, pay].includes(held.office) &&
      (held.role === 'REVIEWER' || held.role === 'DESK' || held.role === 'PAYER' || held.role === 'HEAD'),
  );
}

export function workflowsServed(actor: Actor | null, workflows: ApplicationWorkflows): readonly ApplicationWorkflow[] {
  return workflows.all.filter((workflow) => serves(actor, workflow));
}

export interface Visible {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

/** Which rows beside applications a person may see: one's own; staff those of the workflows that their offices have to do with. */
export function visibleBeside(
  actor: Actor | null,
  workflows: ApplicationWorkflows,
  columns: { readonly student: string; readonly workflow: string },
): Visible {
  if (actor?.studentId != null) return { sql: `${columns.student} = ?`, params: [actor.studentId] };
  const served = workflowsServed(actor, workflows);
  if (served.length === 0) return { sql: '1 = 0', params: [] };
  const list = inList(served.map((workflow) => workflow.code));
  return { sql: `${columns.workflow} IN ${list.sql}`, params: list.params };
}

/** Which applications a person may see: one's own; staff those of the workflows their offices have to do with, but no drafts. */
export function visibleTo(actor: Actor | null, workflows: ApplicationWorkflows): Visible {
  // Not `s.workflow IN`: what one may see is no way to find it, and SQLite would walk whole workflows rather than look up ids.
  const columns = { student: 's.student_id', workflow: "COALESCE(s.workflow, '')" };
  const visible = visibleBeside(actor, workflows, columns);
  return actor?.studentId != null ? visible : { ...visible, sql: `s.state <> 'DRAFT' AND ${visible.sql}` };
}
