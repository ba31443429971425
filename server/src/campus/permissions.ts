import { heldOf, type Actor } from './actor.js';
import type { StaffRoleCode } from './staff.entity.js';

/** What a permission asks: one of some roles in an office, or in one of several. Workflows declare theirs in their manifests. */
export interface Permission {
  readonly code: string;
  /** ANY_OFFICE where it does not matter in which */
  readonly office: string;
  /** further offices whose roles do as well */
  readonly offices?: readonly string[];
  readonly roles: readonly StaffRoleCode[];
  /** whoever has it meets students in person and sees their numbers unmasked */
  readonly plainNumbers?: boolean;
  /** only lets one see, so a broken glass opens it; all others stay shut behind it */
  readonly onlyReads?: boolean;
}

export function may(actor: Actor | null, { office, offices = [], roles, onlyReads = false }: Permission): boolean {
  return [office, ...offices].some((one) =>
    heldOf(actor, one, roles).some((held) => onlyReads || held.glass === undefined),
  );
}
