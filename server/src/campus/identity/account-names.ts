import { inList } from '../../platform/db/in-list.js';
import type { Sql } from '../../platform/db/sql.js';

/** A name as it is looked up: full-width letters are letters, and spaces that a keyboard slipped in are none. */
export function plainName(typed: string): string {
  return typed.normalize('NFKC').replace(/\s/g, '');
}

/**
 * The account of a name as people type it; small and capital letters are told apart only where two accounts need it. Null for a
 * name that stands for nobody or for several.
 */
export async function accountIdOfName(sql: Sql, typed: string): Promise<string | null> {
  const name = plainName(typed);
  const list = inList([...new Set([name, name.toLowerCase(), name.toUpperCase()])]);
  const rows = await sql.all<{ id: string; username: string }>(
    `SELECT id, username FROM account WHERE username IN ${list.sql}`,
    list.params,
  );
  const exact = rows.find(({ username }) => username === name);
  if (exact !== undefined) return exact.id;
  return rows.length === 1 ? (rows[0]?.id ?? null) : null;
}
