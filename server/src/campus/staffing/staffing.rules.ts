import { orNull, type Rule } from '../../platform/graph/authority.js';
import type { Actor } from '../actor.js';
import { may } from '../permissions.js';
import { permitted } from '../rules.js';
import { SEALED_OFFICES } from '../identity/sealed-offices.js';
import { AUDIT_READ, BREAK_GLASS_DECIDE, STAFF_ADMINISTER, STAFF_READ } from './staffing.permissions.js';

interface Asked {
  readonly actor: Actor | null;
}

/** Whoever reads the list of staff, and everybody of himself or herself; null to others. */
export const readsStaff: Rule = {
  name: 'STAFF_READ or oneself',
  allows: ({ actor }: Asked, row: { id: string }) => may(actor, STAFF_READ) || actor?.staffId === row.id,
  otherwise: 'null',
};

/** Heads of sealed offices give their roles themselves, administrators those of all others. */
export const keepsRoles: Rule = {
  name: 'an administrator or a head',
  allows: ({ actor }: Asked) => may(actor, STAFF_ADMINISTER) || may(actor, STAFF_READ),
  otherwise: 'refuse',
};

/** Who may ask, who decides, and the heads of the offices concerned. */
export const seesBreakGlass: Rule = {
  name: 'BREAK_GLASS_DECIDE or the head of a sealed office',
  allows: ({ actor }: Asked) => may(actor, BREAK_GLASS_DECIDE) || headsSealed(actor),
  otherwise: 'refuse',
};

export const administers = permitted(STAFF_ADMINISTER);
export const administersOrNull = orNull(administers);
export const readsStaffList = permitted(STAFF_READ);
export const readsAudit = permitted(AUDIT_READ);
export const decidesBreakGlass = permitted(BREAK_GLASS_DECIDE);

export function headsSealed(actor: Actor | null): boolean {
  return SEALED_OFFICES.some((office) => may(actor, { code: '', office, roles: ['HEAD'] }));
}
