import { holds } from '../actor.js';
import type { StaffRow } from '../people.reads.js';
import { say, type RequestContext } from '../request-context.js';

export interface OpenWorkRow {
  readonly code: string;
  readonly label: string;
  readonly count: number;
}

/** The count as this person may know it: of what is sealed, outsiders learn it rounded up to fives. */
export function countShown(context: RequestContext, count: number, sealedOffice: string | undefined): number {
  const inside = sealedOffice === undefined || holds(context.actor, sealedOffice, ['COUNSELLOR', 'DESK', 'HEAD']);
  return inside ? count : Math.ceil(count / 5) * 5;
}

/** What is open of a member of staff, by the rooms that know. */
export async function openWorkOf(row: StaffRow, context: RequestContext): Promise<OpenWorkRow[]> {
  const { ports, services, now } = context;
  const all = await Promise.all(
    ports.leaving.map(async ({ code, count, sealedOffice }) => ({
      code,
      label: say(context, `leaving.${code}`),
      count: countShown(context, await count(services.database, row.id, now), sealedOffice),
    })),
  );
  return all.filter(({ count }) => count > 0);
}
