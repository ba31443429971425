import { fromGlobalId } from '../../kernel/global-id.js';
import { refuse } from '../../kernel/refusal.js';
import type { Sql } from '../../platform/db/sql.js';
import { ANY_OFFICE, holds, type Actor } from '../actor.js';
import type { StaffRoleCode } from '../staff.entity.js';
import { SEALED_OFFICES } from './sealed-offices.js';

export interface AccountOfSomebody {
  readonly accountId: string;
  readonly roles: readonly { readonly office: string; readonly role: StaffRoleCode }[];
}

/** The account behind the id of a student or a member of staff, with the roles that its person holds for good. */
export async function accountOf(sql: Sql, globalId: string): Promise<AccountOfSomebody> {
  const id = fromGlobalId(globalId);
  if (id?.type !== 'Staff' && id?.type !== 'Student') return refuse('NOT_FOUND');
  const [row] = await sql.all<{ accountId: string }>(
    `SELECT account_id AS accountId FROM ${id.type === 'Staff' ? 'staff' : 'student'} WHERE id = ?`,
    [id.id],
  );
  if (row === undefined) return refuse('NOT_FOUND');
  const roles = await sql.all<{ office: string; role: StaffRoleCode }>(
    'SELECT office_code AS office, role FROM staff_role JOIN staff ON staff.id = staff_role.staff_id WHERE staff.account_id = ?',
    [row.accountId],
  );
  return { accountId: row.accountId, roles };
}

/**
 * ALONE: this person may open the account's door by a new password · TWO: only together with another administrator · NO.
 * Whoever sets a password can go in with it, so the people of a sealed office are its head's matter: an administrator must not
 * come to see by a password what he or she may not see. A head's own is two administrators' matter.
 */
export function mayOpen(actor: Actor, target: AccountOfSomebody): 'ALONE' | 'TWO' | 'NO' {
  const administers = holds(actor, ANY_OFFICE, ['ADMINISTRATOR']);
  const sealed = target.roles.filter(({ office }) => SEALED_OFFICES.includes(office));
  if (sealed.length === 0) return administers ? 'ALONE' : 'NO';
  if (sealed.every(({ office }) => holds(actor, office, ['HEAD']))) return 'ALONE';
  return administers && sealed.some(({ role }) => role === 'HEAD') ? 'TWO' : 'NO';
}
