import type { Database } from './sql.js';

/** The database server may lose in a crash what it has confirmed. */
export class RelaxedDurability extends Error {
  constructor(flush: number | undefined) {
    super(
      `The database server runs with innodb_flush_log_at_trx_commit=${flush}: a crash would lose what was answered as done.` +
        ' Set it to 1, or set ALLOW_RELAXED_DURABILITY=1 if you accept that (数据库未开启逐笔落盘).',
    );
    this.name = 'RelaxedDurability';
  }
}

/** On MySQL a commit must be on disk before it is answered; anything less loses bookings in a crash. */
export async function checkDurability(database: Database, allowRelaxed: boolean): Promise<void> {
  if (database.dialect !== 'mysql' || allowRelaxed) return;
  const [row] = await database.all<{ flush: number }>('SELECT @@innodb_flush_log_at_trx_commit AS flush');
  if (Number(row?.flush) === 1) return;
  throw new RelaxedDurability(row?.flush);
}
