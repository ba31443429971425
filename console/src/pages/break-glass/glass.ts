import type { GlassFieldsFragment } from '../../graph/graphql';

export type Glass = GlassFieldsFragment;

/** Offices that can be opened only so; the server refuses any other. */
export const sealedOffices: readonly string[] = ['COUNSELLING_CENTRE'];

export const SHORTEST = 10;
export const LONGEST = 500;

/** Whether a reason says enough, counted as the server counts: in characters, without blanks around. */
export function isReason(text: string): boolean {
  const length = [...text.trim()].length;
  return length >= SHORTEST && length <= LONGEST;
}

export function isRunning({ stateCode }: Pick<Glass, 'stateCode'>): boolean {
  return stateCode === 'REQUESTED' || stateCode === 'OPEN';
}

interface Me {
  id: string;
  roles: readonly { role: string; office: { code: string }; until?: string | null }[];
}

/** Who may shut it before its time: who asked, who decided, and the head of the office. */
export function mayEnd(glass: Glass, me: Me | null | undefined): boolean {
  if (!me || !isRunning(glass)) return false;
  const heads = me.roles.some(
    ({ role, office, until }) => role === 'HEAD' && office.code === glass.office.code && !until,
  );
  return glass.mine || glass.decidedBy?.id === me.id || heads;
}

interface HeldRole {
  office: { name: string };
  from?: unknown;
  until?: string | null;
}

/** The sealed office that stands open to a person now: a role for a time that nobody gave. The last to shut, if several. */
export function openGlass<T extends HeldRole>(roles: readonly T[], now: number): T | null {
  const open = roles.filter(({ from, until }) => !from && until && Date.parse(until) > now);
  return open.sort((one, other) => Date.parse(other.until ?? '') - Date.parse(one.until ?? ''))[0] ?? null;
}

/** Those that run first, each group with the newest on top. */
export function inOrder(glasses: readonly Glass[]): Glass[] {
  return [...glasses].sort(
    (one, other) =>
      Number(isRunning(other)) - Number(isRunning(one)) || Date.parse(other.requestedAt) - Date.parse(one.requestedAt),
  );
}
