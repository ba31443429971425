import type { Actor } from '../campus/actor.js';
import type { SqlValue } from '../platform/db/sql.js';

/** Own record or own class, as a student oneself or as the class's adviser: over the joined `student`, with three parameters. */
export const CONFLICT_OF_INTEREST =
  '(student.account_id = ? OR EXISTS (SELECT 1 FROM student own WHERE own.account_id = ?' +
  ' AND own.class_name = student.class_name) OR EXISTS (SELECT 1 FROM class_adviser adviser WHERE adviser.staff_id = ?' +
  ' AND adviser.class_name = student.class_name))';

export function conflictParams({ accountId, staffId }: Pick<Actor, 'accountId' | 'staffId'>): SqlValue[] {
  return [accountId, accountId, staffId];
}
