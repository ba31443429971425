import type { Sql } from '../db/sql.js';

/**
 * Whether a command of this id has been carried out already, for those that must look at something once-only (a code, say) before
 * their transaction: the repeat goes straight to `runCommand`, which answers the first outcome or refuses other arguments.
 */
export async function isRepeat(sql: Sql, accountId: string, requestId: string | null | undefined): Promise<boolean> {
  if (requestId == null) return false;
  const rows = await sql.all('SELECT 1 AS one FROM command_request WHERE account_id = ? AND request_id = ?', [
    accountId,
    requestId,
  ]);
  return rows.length > 0;
}
