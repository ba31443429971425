import { Refusal, type Unmet } from '../../kernel/refusal.js';
import { inList } from '../../platform/db/in-list.js';
import type { Sql } from '../../platform/db/sql.js';
import type { Audience } from './audience.js';

/** Refuses INVALID_INPUT each campus and college that does not exist: AUDIENCE_CAMPUS, AUDIENCE_COLLEGE, field `audience`. */
export async function checkAudience(sql: Sql, audience: Audience): Promise<void> {
  const [campuses, colleges] = [
    await missing(sql, audience.campuses, (list) => `SELECT code AS name FROM campus WHERE code IN ${list}`),
    await missing(
      sql,
      audience.colleges,
      (list) => `SELECT DISTINCT college AS name FROM student WHERE college IN ${list}`,
    ),
  ];
  const unmet: Unmet[] = [
    ...campuses.map((name) => ({ code: 'AUDIENCE_CAMPUS', params: { name }, field: 'audience' })),
    ...colleges.map((name) => ({ code: 'AUDIENCE_COLLEGE', params: { name }, field: 'audience' })),
  ];
  if (unmet.length > 0) throw new Refusal('INVALID_INPUT', unmet);
}

async function missing(
  sql: Sql,
  names: readonly string[],
  statement: (list: string) => string,
): Promise<readonly string[]> {
  if (names.length === 0) return [];
  const list = inList(names);
  const rows = await sql.all<{ name: string }>(statement(list.sql), list.params);
  // Told apart here and not by the database, whose collations may find two spellings equal.
  const known = new Set(rows.map((row) => row.name));
  return names.filter((name) => !known.has(name));
}
