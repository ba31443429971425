import { refuse } from '../../kernel/refusal.js';
import type { Unit } from '../../platform/commands/run-command.js';
import type { Sql } from '../../platform/db/sql.js';

export interface StaffNow {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly username: string;
  readonly leftAt: number | null;
  readonly version: number;
}

/** The first statement of every command that gives or takes roles: one after another, so that the last of a kind stays. */
export async function lockRoles(tx: Sql): Promise<void> {
  await tx.run('UPDATE office SET version = version');
}

export async function staffNow(tx: Sql, id: string): Promise<StaffNow> {
  const [row] = await tx.all<StaffNow>(
    'SELECT staff.id, staff.account_id AS accountId, staff.name, account.username, staff.left_at AS leftAt, staff.version' +
      ' FROM staff JOIN account ON account.id = staff.account_id WHERE staff.id = ?',
    [id],
  );
  return row ?? refuse('NOT_FOUND');
}

/** Counts the version up; CONFLICT where another was faster. */
export async function touchStaff(unit: Unit, id: string, expectedVersion: number): Promise<void> {
  const { affectedRows } = await unit.tx.run('UPDATE staff SET version = version + 1 WHERE id = ? AND version = ?', [
    id,
    expectedVersion,
  ]);
  if (affectedRows !== 1) refuse('CONFLICT', 'CHANGED_MEANWHILE', {}, 'expectedVersion');
}

/** Whether the member of staff holds the role in the office for good. */
export async function holdsForGood(tx: Sql, staffId: string, office: string, role: string): Promise<boolean> {
  const rows = await tx.all<{ id: string }>(
    'SELECT id FROM staff_role WHERE staff_id = ? AND office_code = ? AND role = ?',
    [staffId, office, role],
  );
  return rows.length > 0;
}

/** How many others hold the role and have not left; `office` null: in whatever office. */
export async function othersWith(tx: Sql, staffId: string, role: string, office: string | null): Promise<number> {
  const [row] = await tx.all<{ total: number }>(
    'SELECT COUNT(DISTINCT staff.id) AS total FROM staff_role held JOIN staff ON staff.id = held.staff_id' +
      ' JOIN account ON account.id = staff.account_id AND account.disabled_at IS NULL' +
      ` WHERE staff.id <> ? AND staff.left_at IS NULL AND held.role = ?${office === null ? '' : ' AND held.office_code = ?'}`,
    office === null ? [staffId, role] : [staffId, role, office],
  );
  return Number(row?.total);
}
