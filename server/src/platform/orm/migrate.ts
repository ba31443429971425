import { existsSync, readdirSync } from 'node:fs';
import type { MikroORM } from '@mikro-orm/core';

/**
 * Brings the database to the present schema. A folder without migrations is a broken build and refuses to start, since a
 * wrong path would silently run nothing. Returns the names of those that ran.
 */
export async function migrate(orm: MikroORM, folder: string): Promise<string[]> {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => /^Migration.*\.(js|ts)$/.test(name)) : [];
  if (files.length === 0) throw new Error(`no migrations in ${folder}: the build is incomplete`);
  const done = await orm.getMigrator().up();
  const executed = await orm.getMigrator().getExecutedMigrations();
  if (executed.length < files.length) throw new Error(`only ${executed.length} of ${files.length} migrations ran`);
  return done.map((migration) => migration.name);
}
