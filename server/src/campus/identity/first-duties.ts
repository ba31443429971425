import type { SignInWay } from '../../platform/sessions/sessions.js';
import type { StaffRoleCode } from '../staff.entity.js';

/** What a session must do before anything else; only the first that is due can be done. */
export const FIRST_DUTIES = ['GIVE_SECOND_FACTOR', 'CHANGE_PASSWORD', 'SET_UP_SECOND_FACTOR'] as const;
export type FirstDuty = (typeof FIRST_DUTIES)[number];

export interface Standing {
  readonly audience: 'STUDENT' | 'STAFF';
  readonly way: SignInWay;
  readonly mustChangePassword: boolean;
  /** when the session gave the second factor */
  readonly factorGivenAt: number | null;
  /** since when the account has one */
  readonly factorSince: number | null;
  readonly factorRequired: boolean;
}

/** Administrators must have a second factor, where the configuration says so; whoever stands in for one, too. */
export function factorRequired(
  roles: readonly { readonly role: StaffRoleCode }[],
  config: 'administrators' | 'offered',
): boolean {
  return config === 'administrators' && roles.some(({ role }) => role === 'ADMINISTRATOR');
}

/**
 * The duties of a session. A temporary password only holds up those who came in by it: who came through the portal may not even
 * know that there is one. Second factors are a matter of staff's sessions.
 */
export function dutiesOf(standing: Standing): readonly FirstDuty[] {
  const staff = standing.audience === 'STAFF';
  const has = standing.factorSince !== null;
  return [
    ...(staff && has && standing.factorGivenAt === null ? ['GIVE_SECOND_FACTOR' as const] : []),
    ...(standing.way === 'PASSWORD' && standing.mustChangePassword ? ['CHANGE_PASSWORD' as const] : []),
    ...(staff && !has && standing.factorRequired ? ['SET_UP_SECOND_FACTOR' as const] : []),
  ];
}
