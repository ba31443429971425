import type { RequestContext } from '../../campus/request-context.js';
import type { Sql } from '../../platform/db/sql.js';
import { defineLoader } from '../../platform/graph/loader.js';
import { audienceOf, studentsOf, type Audience, type AudienceColumns } from './audience.js';

/** Beyond it nobody counts on: a university with more readers is told this number. */
export const MOST_COUNTED = 100_000;

/** How many students have read each of some notices; one statement for all. */
export const readCountOf = defineLoader<number, RequestContext>(async (context, ids) => {
  const counts = await countEach(
    context.services.database,
    ids.map((id) => ({ from: 'notice_read', where: 'notice_id = ?', params: [id] })),
  );
  return new Map(ids.map((id, i) => [id, counts[i] ?? 0]));
});

/** How many enrolled students each of some audiences has, by `keyOfAudience`; one statement for all. */
export const sizeOfAudience = defineLoader<number, RequestContext>(async (context, keys) => {
  const counts = await countEach(
    context.services.database,
    keys.map((key) => ({ from: 'student', ...studentsOf(JSON.parse(key) as Audience) })),
  );
  return new Map(keys.map((key, i) => [key, counts[i] ?? 0]));
});

export function keyOfAudience(columns: AudienceColumns): string {
  return JSON.stringify(audienceOf(columns));
}

interface Counted {
  readonly from: string;
  readonly where: string;
  readonly params: readonly (string | number | bigint | boolean | null | Uint8Array)[];
}

/** The numbers of rows, each no further than the most that is counted. */
async function countEach(sql: Sql, parts: readonly Counted[]): Promise<readonly number[]> {
  const selects = parts.map(
    ({ from, where }, i) =>
      `(SELECT COUNT(*) FROM (SELECT 1 FROM ${from} WHERE ${where} LIMIT ${MOST_COUNTED}) part${i}) AS c${i}`,
  );
  const [row] = await sql.all<Record<string, number>>(
    `SELECT ${selects.join(', ')}`,
    parts.flatMap(({ params }) => [...params]),
  );
  return parts.map((_, i) => Number(row?.[`c${i}`] ?? 0));
}

/** The colleges that students belong to, in order. */
export async function readColleges(sql: Sql): Promise<string[]> {
  const rows = await sql.all<{ college: string }>('SELECT DISTINCT college FROM student ORDER BY college');
  return rows.map((row) => row.college);
}
