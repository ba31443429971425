import { ANY_OFFICE, holds, type Actor } from '../actor.js';
import { SEALED_OFFICES } from '../identity/sealed-offices.js';
import { STAFF_ROLES, type StaffRoleCode } from '../staff.entity.js';

/** The office that runs the house itself. */
const HOUSE_OFFICE = 'STUDENT_AFFAIRS';
/** Roles that carry power over roles: a stand-in neither gives nor takes them. */
const POWERS: readonly StaffRoleCode[] = ['HEAD', 'ADMINISTRATOR'];

/** The roles that an office knows. */
export function rolesOf(office: string): readonly StaffRoleCode[] {
  if (SEALED_OFFICES.includes(office)) return ['COUNSELLOR', 'DESK', 'HEAD'];
  return STAFF_ROLES.filter((role) => role !== 'COUNSELLOR' && (role !== 'ADMINISTRATOR' || office === HOUSE_OFFICE));
}

const own = (actor: Actor, office: string, role: StaffRoleCode): boolean =>
  actor.roles.some(
    (held) =>
      (office === ANY_OFFICE || held.office === office) &&
      held.role === role &&
      held.from === undefined &&
      held.glass === undefined,
  );

/**
 * Whether the person gives and takes this role: an administrator, in a sealed office its head. What carries power over roles
 * is given and taken only by who holds such power for good, not by a stand-in.
 */
export function mayGrant(actor: Actor | null, office: string, role: StaffRoleCode): boolean {
  if (actor === null || actor.staffId === null || !rolesOf(office).includes(role)) return false;
  const power: StaffRoleCode = SEALED_OFFICES.includes(office) ? 'HEAD' : 'ADMINISTRATOR';
  const where = SEALED_OFFICES.includes(office) ? office : ANY_OFFICE;
  return POWERS.includes(role) ? own(actor, where, power) : holds(actor, where, [power]);
}

/** Whether the person may name who stands in for a colleague of this office: its head, and an administrator unless it is sealed. */
export function mayName(actor: Actor, office: string): boolean {
  return (
    holds(actor, office, ['HEAD']) || (!SEALED_OFFICES.includes(office) && holds(actor, ANY_OFFICE, ['ADMINISTRATOR']))
  );
}
