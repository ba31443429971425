import type { Unmet } from '../../kernel/refusal.js';
import type { Sql } from '../../platform/db/sql.js';
import type { ApplicationWorkflow } from './application-workflow.js';

/** Two commands of one student come one after the other: what they count is then true. */
export async function lockStudent(tx: Sql, studentId: string): Promise<void> {
  await tx.run('UPDATE student SET lock_version = lock_version + 1 WHERE id = ?', [studentId]);
}

export const attachmentRulesOf = (workflow: ApplicationWorkflow, asDraft: boolean) =>
  workflow.form.flatMap((field) =>
    field.kind === 'FILES'
      ? [{ item: field.code, kinds: field.kinds, max: field.max, required: field.required && !asDraft }]
      : [],
  );

/** The header's campus is the form's field of that kind. */
export function collectAtOf(workflow: ApplicationWorkflow, values: Readonly<Record<string, unknown>>): string | null {
  const field = workflow.form.find((one) => one.kind === 'CAMPUS');
  const value = field === undefined ? null : values[field.code];
  return typeof value === 'string' ? value : null;
}

export const NO_ROUND: Unmet = { code: 'ROUND_NOT_OPEN' };
