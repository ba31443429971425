import type { SignInWay } from '../../graph/graphql';

/** Ways through another site, and where each begins. */
const outside = { WECOM: '/auth/wecom', CAS: '/auth/cas' } as const;
export type OutsideWay = keyof typeof outside;

/** What the door of this installation offers. */
export interface Doors {
  outside: OutsideWay[];
  password: boolean;
  /** the password's form waits behind a button, since the others are the usual way */
  folded: boolean;
}

/** Sorts the configured ways; where none is told the password is left, so that nobody stands before a blank door. */
export function doorsOf(ways: readonly SignInWay[]): Doors {
  const others = (['WECOM', 'CAS'] as const).filter((way) => ways.includes(way));
  const password = ways.includes('PASSWORD') || others.length === 0;
  return { outside: others, password, folded: password && others.length > 0 };
}

/** The address at which an outside way begins; it leads back to `page` of the console. */
export function beginAt(way: OutsideWay, page: string, base: string): string {
  const back = base.replace(/\/$/, '') + page;
  return `${outside[way]}?${new URLSearchParams({ return: back, side: 'console' }).toString()}`;
}

/** Why a sign-in through another site came back without one, as the address tells it. */
export const doorProblems = [
  'DENIED',
  'EXPIRED',
  'NO_ACCOUNT',
  'OUTSIDER',
  'FOREIGN_SERVICE_DOWN',
  'NOT_STAFF',
  'NOT_A_STUDENT',
  'DISABLED',
  'LOCKED_OUT',
] as const;
export type DoorProblem = (typeof doorProblems)[number] | 'OTHER';

/** The problem named in the address: null for none, OTHER for one that this console doesn't know. */
export function doorProblemOf(code: string | null): DoorProblem | null {
  if (!code) return null;
  return doorProblems.find((known) => known === code) ?? 'OTHER';
}
