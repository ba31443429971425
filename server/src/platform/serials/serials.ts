import type { Sql } from '../db/sql.js';

/**
 * Takes the next `count` numbers of a scope and returns the first of them. Call it inside the transaction that writes the
 * numbered rows, as late in it as can be: the counter's row stays locked until the commit, so numbers are given in the order
 * of commits, and a rollback gives them back. No gap, no double. The very first of a scope may collide with another's: the
 * database then refuses one of the two and `withRetries` begins it anew.
 */
export async function nextSerials(tx: Sql, scope: string, count: number): Promise<number> {
  if (!Number.isSafeInteger(count) || count < 1) throw new Error(`cannot give out ${count} serial numbers`);
  const { affectedRows } = await tx.run('UPDATE serial_counter SET last_number = last_number + ? WHERE scope = ?', [
    count,
    scope,
  ]);
  if (affectedRows === 0) {
    await tx.run('INSERT INTO serial_counter (scope, last_number) VALUES (?, ?)', [scope, count]);
    return 1;
  }
  // One's own change is seen in every isolation level, and nobody else's can come between: the row is locked.
  const [row] = await tx.all<{ last: number }>('SELECT last_number AS last FROM serial_counter WHERE scope = ?', [
    scope,
  ]);
  if (row === undefined) throw new Error(`the counter of ${scope} is gone`);
  return row.last - count + 1;
}

/** `ZM2026-00017`: five digits, more where they no longer do. */
export function serialNo(prefix: string, year: number, number: number): string {
  return `${prefix}${year}-${String(number).padStart(5, '0')}`;
}

/** The next `count` serial numbers of a prefix and year, ready to print. Their scope is exactly what they begin with. */
export async function nextSerialNos(tx: Sql, prefix: string, year: number, count: number): Promise<string[]> {
  const first = await nextSerials(tx, `${prefix}${year}`, count);
  return Array.from({ length: count }, (_, i) => serialNo(prefix, year, first + i));
}
