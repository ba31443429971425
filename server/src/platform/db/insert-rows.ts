import type { Sql, SqlValue } from './sql.js';

/** Writes rows of one table, a few hundred a statement. All rows name the columns of the first. */
export async function insertRows(
  sql: Sql,
  table: string,
  rows: readonly Readonly<Record<string, SqlValue>>[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  // SQLite takes 32,766 parameters a statement, MySQL 65,535.
  const size = Math.max(1, Math.min(500, Math.floor(30_000 / columns.length)));
  for (let i = 0; i < rows.length; i += size) {
    const chunk = rows.slice(i, i + size);
    await sql.run(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES ` +
        chunk.map(() => `(${columns.map(() => '?').join(', ')})`).join(', '),
      chunk.flatMap((row) => columns.map((column) => row[column] ?? null)),
    );
  }
}
