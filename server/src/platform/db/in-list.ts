import type { SqlValue } from './sql.js';

/**
 * `(?, ?, …)` and its parameters for `IN`. The list is filled up to a power of two with its last member, so that a server
 * prepares a handful of statements and not one for each length. The caller sees to it that the list is not empty.
 */
export function inList(values: readonly SqlValue[]): { sql: string; params: SqlValue[] } {
  const last = values.at(-1);
  if (last === undefined) throw new Error('inList needs at least one value');
  let size = 1;
  while (size < values.length) size *= 2;
  const params = [...values, ...new Array<SqlValue>(size - values.length).fill(last)];
  return { sql: `(${params.map(() => '?').join(', ')})`, params };
}
