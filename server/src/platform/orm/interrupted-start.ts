import type { Database } from '../db/sql.js';

const BOOKKEEPING = 'mikro_orm_migrations';

/**
 * MySQL commits each DDL statement by itself, so a process killed in its very first migration leaves tables that would stop
 * every later start. As long as all of them are empty nothing is lost by beginning again; with a single row in one, this is
 * not a fresh database of ours, and a person must look.
 */
export async function clearInterruptedStart(database: Database): Promise<void> {
  if (database.dialect === 'sqlite') return;
  const rows = await database.all<{ name: string }>(
    'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name <> ?',
    [BOOKKEEPING],
  );
  const tables = rows.map((row) => row.name);
  for (const table of tables) {
    const [row] = await database.all(`SELECT 1 AS one FROM \`${table}\` LIMIT 1`);
    if (row !== undefined) {
      throw new Error(
        `The database holds data in ${table}, but none of our migrations: give the service an empty database (请使用空数据库)`,
      );
    }
  }
  if (tables.length === 0) return;
  await database.transaction(async (tx) => {
    await tx.run('SET FOREIGN_KEY_CHECKS = 0');
    for (const table of tables) await tx.run(`DROP TABLE IF EXISTS \`${table}\``);
    await tx.run('SET FOREIGN_KEY_CHECKS = 1');
  });
}
