import { holds, type Actor } from './actor.js';
import type { StaffRoleCode } from './staff.entity.js';

/** What a permission asks: one of some roles in an office, or in one of several. Workflows declare theirs in their manifests. */
export interface Permission {
  readonly code: string;
  readonly office: string;
  /** further offices whose roles do as well */
  readonly offices?: readonly string[];
  readonly roles: readonly StaffRoleCode[];
  /** whoever has it meets students in person and sees their numbers unmasked */
  readonly plainNumbers?: boolean;
}

export function may(actor: Actor | null, { office, offices = [], roles }: Permission): boolean {
  return holds(actor, office, roles) || offices.some((other) => holds(actor, other, roles));
}
