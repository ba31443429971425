import { existsSync, readdirSync } from 'node:fs';
import type { MikroORM } from '@mikro-orm/core';
import type { Database } from '../db/sql.js';
import { clearInterruptedStart } from './interrupted-start.js';

/**
 * Brings the database to the present schema; of several processes that start at once on one server, one does it and the others
 * wait. A folder without migrations is a broken build and refuses to start, since a wrong path would silently run nothing.
 * Returns the names of those that ran.
 */
export async function migrate(orm: MikroORM, database: Database, folder: string): Promise<string[]> {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => /^Migration.*\.(js|ts)$/.test(name)) : [];
  if (files.length === 0) throw new Error(`no migrations in ${folder}: the build is incomplete`);
  return alone(database, async () => {
    const migrator = orm.getMigrator();
    if ((await migrator.getExecutedMigrations()).length === 0) await clearInterruptedStart(database);
    const done = await migrator.up();
    const executed = await migrator.getExecutedMigrations();
    if (executed.length < files.length) throw new Error(`only ${executed.length} of ${files.length} migrations ran`);
    return done.map((migration) => migration.name);
  });
}

/** Holds the server's named lock meanwhile; an embedded database has one process anyway. */
async function alone<T>(database: Database, work: () => Promise<T>): Promise<T> {
  if (database.dialect === 'sqlite') return work();
  return database.transaction(async (holder) => {
    const [lock] = await holder.all<{ got: number | null }>(
      "SELECT GET_LOCK(CONCAT(DATABASE(), '.migrate'), 120) AS got",
    );
    if (Number(lock?.got) !== 1) throw new Error('another process has been migrating the database for two minutes');
    try {
      return await work();
    } finally {
      await holder.all("SELECT RELEASE_LOCK(CONCAT(DATABASE(), '.migrate')) AS released");
    }
  });
}
