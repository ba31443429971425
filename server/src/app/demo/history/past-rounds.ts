import { newId } from '../../../kernel/ids.js';
import { DAY, type Instant } from '../../../kernel/clock.js';
import { dayOf, startOfDay } from '../../../kernel/shanghai.js';
import type { Database } from '../../../platform/db/sql.js';
import type { ApplicationWorkflow } from '../../../review/applications/application-workflow.js';
import { readRoundsIn, type RoundRow } from '../../../review/rounds/round.reads.js';
import { NO_QUOTA } from '../../../review/rounds/round.entity.js';
import { insertRows } from '../../../platform/db/insert-rows.js';

/** A round as the history knows it. */
export interface KnownRound {
  readonly id: string;
  readonly opensAt: Instant;
  readonly perStudent: number | null;
  readonly papers: readonly { readonly code: string; readonly label: string }[];
  /** how many of its applications count, for `round.taken` */
  taken: number;
}

/**
 * Rounds of the years since `from`, closed and one a calendar year, up to the one that is open; the oldest first. The past
 * ones know no limit: a million applications are more than thirty thousand students would ever hand in.
 */
export async function seedPastRounds(
  database: Database,
  workflow: ApplicationWorkflow,
  from: Instant,
  now: Instant,
): Promise<KnownRound[]> {
  const [open] = await readRoundsIn(database, workflow.code);
  if (open === undefined) throw new Error(`${workflow.code} has no round`);
  const past: KnownRound[] = [];
  for (let year = yearOf(from); year <= yearOf(now); year += 1) {
    const [opensAt, closesAt] = [startOfYear(year), Math.min(startOfYear(year + 1), open.opensAt)];
    if (opensAt >= closesAt) continue;
    const round = { ...knownRound(open), id: newId(), opensAt, perStudent: null };
    past.push(round);
    await insertRows(database, 'round', [
      {
        id: round.id,
        workflow: workflow.code,
        title: `${year} 年`,
        state: 'CLOSED',
        opens_at: opensAt,
        closes_at: closesAt,
        paper_deadline: closesAt,
        capacity: NO_QUOTA,
        taken: 0,
        per_student: null,
        paper_items: JSON.stringify(round.papers),
        version: 2,
        created_at: opensAt - 14 * DAY,
        updated_at: closesAt,
      },
    ]);
  }
  return [...past, knownRound(open)];
}

function knownRound({ id, opensAt, perStudent, paperItems }: RoundRow): KnownRound {
  return { id, opensAt, perStudent, papers: JSON.parse(paperItems) as KnownRound['papers'], taken: 0 };
}

export async function countTaken(database: Database, rounds: Iterable<KnownRound>): Promise<void> {
  for (const { id, taken } of rounds) {
    if (taken > 0) await database.run('UPDATE round SET taken = taken + ? WHERE id = ?', [taken, id]);
  }
}

const yearOf = (at: Instant) => Number(dayOf(at).slice(0, 4));
const startOfYear = (year: number) => startOfDay(`${year}-01-01`);
