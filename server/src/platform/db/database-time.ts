import type { Dialect, Sql } from './sql.js';
import type { Instant } from '../../kernel/clock.js';

/** The database's own time as an epoch-millisecond expression; the only place that asks it. */
export function databaseTime(dialect: Dialect): string {
  return dialect === 'sqlite'
    ? `CAST(ROUND(unixepoch('subsec') * 1000) AS INTEGER)`
    : 'CAST(ROUND(UNIX_TIMESTAMP(NOW(3)) * 1000) AS SIGNED)';
}

export async function readDatabaseTime(sql: Sql): Promise<Instant> {
  const rows = await sql.all<{ at: number }>(`SELECT ${databaseTime(sql.dialect)} AS at`);
  return Number(rows[0]?.at);
}
