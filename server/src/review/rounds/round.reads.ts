import type { RequestContext } from '../../campus/request-context.js';
import type { Instant } from '../../kernel/clock.js';
import { inList } from '../../platform/db/in-list.js';
import type { Sql } from '../../platform/db/sql.js';
import { defineLoader } from '../../platform/graph/loader.js';
import type { Row } from '../../platform/graph/row.js';
import type { Round } from './round.entity.js';
import { roundObstacle } from './round-obstacle.js';

export type RoundRow = Row<Round>;

const COLUMNS =
  "'Round' AS __typename, id, workflow, title, state, opens_at AS opensAt, closes_at AS closesAt," +
  ' paper_deadline AS paperDeadline, capacity, taken, per_student AS perStudent, paper_items AS paperItems, version,' +
  ' created_at AS createdAt, updated_at AS updatedAt';

/** A round in the words of the applications' guards. */
export const asGuarded = (round: Pick<RoundRow, 'state' | 'opensAt' | 'closesAt'>) => ({
  roundState: round.state,
  roundOpensAt: round.opensAt,
  roundClosesAt: round.closesAt,
});

/** The round that counts now: the one open, else the one that opens next, else the last. */
export function presentRound(rounds: readonly RoundRow[], now: Instant): RoundRow | null {
  const open = rounds.find((round) => roundObstacle(asGuarded(round), now) === null);
  if (open !== undefined) return open;
  const coming = rounds.filter((round) => round.state !== 'CLOSED' && round.opensAt > now);
  coming.sort((a, b) => a.opensAt - b.opensAt);
  const past = rounds.toSorted((a, b) => b.opensAt - a.opensAt);
  return coming[0] ?? past[0] ?? null;
}

/** The present round by workflow. Rounds are few: a workflow has some a year. */
export const presentRoundOf = defineLoader<RoundRow, RequestContext>(async (context, workflows) => {
  const list = inList(workflows);
  const rows = await context.services.database.all<RoundRow>(
    `SELECT ${COLUMNS} FROM round WHERE workflow IN ${list.sql} ORDER BY opens_at DESC, id`,
    list.params,
  );
  const present = new Map<string, RoundRow>();
  for (const workflow of new Set(workflows)) {
    const round = presentRound(
      rows.filter((row) => row.workflow === workflow),
      context.now,
    );
    if (round !== null) present.set(workflow, round);
  }
  return present;
});

export const roundById = defineLoader<RoundRow, RequestContext>(async (context, ids) => {
  const list = inList(ids);
  const rows = await context.services.database.all<RoundRow>(
    `SELECT ${COLUMNS} FROM round WHERE id IN ${list.sql}`,
    list.params,
  );
  return new Map(rows.map((row) => [row.id, row]));
});

/** All rounds of these workflows, the newest first. */
export async function readRounds(context: RequestContext, workflows: readonly string[]): Promise<RoundRow[]> {
  if (workflows.length === 0) return [];
  const list = inList(workflows);
  return context.services.database.all<RoundRow>(
    `SELECT ${COLUMNS} FROM round WHERE workflow IN ${list.sql} ORDER BY workflow, opens_at DESC, id`,
    list.params,
  );
}

export async function readRoundsIn(sql: Sql, workflow: string): Promise<RoundRow[]> {
  return sql.all<RoundRow>(`SELECT ${COLUMNS} FROM round WHERE workflow = ? ORDER BY opens_at DESC, id`, [workflow]);
}

export async function readRoundIn(sql: Sql, id: string): Promise<RoundRow | null> {
  const [row] = await sql.all<RoundRow>(`SELECT ${COLUMNS} FROM round WHERE id = ?`, [id]);
  return row ?? null;
}
