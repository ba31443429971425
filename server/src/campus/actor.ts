import type { FirstDuty } from './identity/first-duties.js';
import type { Instant } from '../kernel/clock.js';
import type { StaffRoleCode } from './staff.entity.js';

/** Which side of the house a session belongs to; one account may be student and staff, but never both at once. */
export type Audience = 'STUDENT' | 'STAFF';

export interface HeldRole {
  readonly office: string;
  readonly role: StaffRoleCode;
  /** the colleague whose stand-in one is; left out for a role of one's own */
  readonly from?: string;
  /** until when it is held; left out for a role of one's own */
  readonly until?: Instant;
  /** the broken glass that opened it: it lets one see, never act */
  readonly glass?: string;
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

/** Stands for every office in permissions. */
export const ANY_OFFICE = '*';

/** Whether the actor holds one of the roles in the office, as his or her own or standing in. A broken glass opens no role. */
export function holds(actor: Actor | null, office: string, roles: readonly StaffRoleCode[]): boolean {
  return heldOf(actor, office, roles).some((held) => held.glass === undefined);
}

/** Whom the actor is in this role there: oneself, and those one stands in for. Rows' ids of staff. */
export function actsFor(actor: Actor, office: string, role: StaffRoleCode): readonly string[] {
  const held = heldOf(actor, office, [role]).filter(({ glass }) => glass === undefined);
  return held.flatMap(({ from }) => from ?? actor.staffId ?? []);
}

/** How the actor holds these roles there: own ones, a colleague's, one behind a broken glass. */
export function heldOf(actor: Actor | null, office: string, roles: readonly StaffRoleCode[]): readonly HeldRole[] {
  if (actor === null) return [];
  return actor.roles.filter((held) => (office === ANY_OFFICE || held.office === office) && roles.includes(held.role));
}
