import type { TemporaryRole } from './use-standing-in';

export interface Sorted {
  given: TemporaryRole[];
  held: TemporaryRole[];
  /** of others, for those who read the staff */
  others: TemporaryRole[];
}

/** What one gave, what one holds, and the rest; what ends first stands first. */
export function sorted(roles: readonly TemporaryRole[], me: string | undefined): Sorted {
  const inOrder = [...roles].sort((one, other) => Date.parse(one.endsAt) - Date.parse(other.endsAt));
  return {
    given: inOrder.filter((role) => role.from?.id === me),
    held: inOrder.filter((role) => role.holder.id === me),
    others: inOrder.filter((role) => role.from?.id !== me && role.holder.id !== me),
  };
}

export type Phase = 'coming' | 'running' | 'over';

/** Where in time a temporary role stands. */
export function phaseOf({ startsAt, endsAt, endedAt }: TemporaryRole, now = Date.now()): Phase {
  if (endedAt || Date.parse(endsAt) <= now) return 'over';
  return Date.parse(startsAt) > now ? 'coming' : 'running';
}

const LONGEST = 90 * 86_400_000;

export interface TimesDraft {
  /** Shanghai's wall clocks in UTC instants; empty where nothing was chosen */
  startsAt: string;
  endsAt: string;
}

/** What is wrong with the times; at most 90 days, and not over already. */
export function timesFault(
  { startsAt, endsAt }: TimesDraft,
  now = Date.now(),
): 'start' | 'end' | 'order' | 'long' | null {
  if (!startsAt) return 'start';
  if (!endsAt) return 'end';
  const [from, to] = [Date.parse(startsAt), Date.parse(endsAt)];
  if (to <= from || to <= now) return 'order';
  return to - from > LONGEST ? 'long' : null;
}
