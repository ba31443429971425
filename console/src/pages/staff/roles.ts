import type { OfficeRolesQuery, StaffRoleCode } from '../../graph/graphql';

export type OfficeRoles = OfficeRolesQuery['offices'][number];

interface Held {
  role: StaffRoleCode;
  office: { code: string };
}

/** Whether the viewer may give and take a role there. */
export function mayGrant(offices: readonly OfficeRoles[], office: string, role: StaffRoleCode): boolean {
  return offices.some(
    ({ code, grantableRoles }) => code === office && grantableRoles.some((each) => each.role === role && each.mine),
  );
}

/** What can be given to somebody: by office, without what is held already. */
export function grantable(offices: readonly OfficeRoles[], held: readonly Held[]): OfficeRoles[] {
  return offices
    .map((office) => ({
      ...office,
      grantableRoles: office.grantableRoles.filter(
        ({ role, mine }) => mine && !held.some((each) => each.role === role && each.office.code === office.code),
      ),
    }))
    .filter(({ grantableRoles }) => grantableRoles.length > 0);
}

/** The word for each role, as the offices tell it. */
export function roleWords(offices: readonly OfficeRoles[]): Map<StaffRoleCode, string> {
  return new Map(
    offices.flatMap(({ grantableRoles }) => grantableRoles.map(({ role, label }) => [role, label] as const)),
  );
}
