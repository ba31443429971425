import type { Unit } from '../../../platform/commands/run-command.js';
import type { StudentStatus } from '../../student.entity.js';

/** Whether somebody who stands so has left the university. */
export const hasLeft = (status: StudentStatus): boolean => status === 'GRADUATED' || status === 'WITHDRAWN';

/**
 * A student leaves, or comes back. Leaving ends the sign-ins that run and the binding of WeChat; drafts lapse by their own
 * sweep. For 180 days one may still sign in, to read and to collect (`STUDENT_STAYS_MS`); appointments to come stay, since
 * only the Counselling Centre may cancel them, and its list shows that the student has left.
 */
export async function followStatus(
  { tx, now }: Unit,
  student: { readonly id: string; readonly accountId: string },
  before: StudentStatus,
  after: StudentStatus,
): Promise<void> {
  if (hasLeft(before) === hasLeft(after)) return;
  await tx.run('UPDATE student SET left_at = ? WHERE id = ?', [hasLeft(after) ? now : null, student.id]);
  if (!hasLeft(after)) return;
  await tx.run(
    "UPDATE session SET ended_at = ?, end_reason = 'LEFT' WHERE account_id = ? AND audience = 'STUDENT' AND ended_at IS NULL",
    [now, student.accountId],
  );
  await tx.run("DELETE FROM identity_link WHERE account_id = ? AND provider = 'WECHAT'", [student.accountId]);
}
