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

/** Which applications a person may see: one's own; staff those of the workflows their offices have to do with, but no drafts. */
export function visibleTo(
  actor: Actor | null,
  workflows: ApplicationWorkflows,
): { readonly sql: string; readonly params: readonly SqlValue[] } {
  if (actor?.studentId != null) return { sql: 's.student_id = ?', params: [actor.studentId] };
  const served = workflowsServed(actor, workflows);
  if (served.length === 0) return { sql: '1 = 0', params: [] };
  const list = inList(served.map((workflow) => workflow.code));
  // Not `s.workflow IN`: what one may see is no way to find it, and SQLite would walk whole workflows rather than look up ids.
  return { sql: `s.state <> 'DRAFT' AND COALESCE(s.workflow, '') IN ${list.sql}`, params: list.params };
}
