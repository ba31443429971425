import { holds, type Actor } from './actor.js';
import type { StaffRoleCode } from './staff.entity.js';

/** What a permission asks: one of some roles in an office. Workflows declare theirs in their manifests. */
export interface Permission {
  readonly code: string;
  readonly office: string;
  readonly roles: readonly StaffRoleCode[];
}

export function may(actor: Actor | null, permission: Permission): boolean {
  return holds(actor, permission.office, permission.roles);
}
