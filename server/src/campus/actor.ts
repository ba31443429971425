import type { FirstDuty } from './identity/first-duties.js';
import type { StaffRoleCode } from './staff.entity.js';

/** Which side of the house a session belongs to; one account may be student and staff, but never both at once. */
export type Audience = 'STUDENT' | 'STAFF';

export interface HeldRole {
  readonly office: string;
  readonly role: StaffRoleCode;
}

/** The person asking, as one session tells. */
export interface Actor {
  readonly accountId: string;
  readonly sessionId: string;
  readonly audience: Audience;
  readonly displayName: string;
  readonly username: string;
  /** set only in a student's session */
  readonly studentId: string | null;
  /** set only in a session of staff */
  readonly staffId: string | null;
  /** empty in a student's session */
  readonly roles: readonly HeldRole[];
  /** what must be done before anything else, in this order; left out: nothing */
  readonly mustDo?: readonly FirstDuty[];
}

/** Whether the actor holds one of the roles in the office. */
export function holds(actor: Actor | null, office: string, roles: readonly StaffRoleCode[]): boolean {
  return actor !== null && actor.roles.some((held) => held.office === office && roles.includes(held.role));
}
