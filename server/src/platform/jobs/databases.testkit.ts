import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig as libsql } from '@mikro-orm/libsql';
import { defineConfig as mysql, MikroORM } from '@mikro-orm/mysql';
import { openDatabase } from '../db/open-database.js';
import type { Database, Dialect } from '../db/sql.js';
import { Job } from './job.entity.js';

export const DIALECTS: readonly Dialect[] = ['sqlite', 'mysql'];

export interface TestDatabase {
  readonly url: string;
  readonly db: Database;
  drop(): Promise<void>;
}

/** A throw-away database with the table `job` as its entity says. MariaDB is not optional: without it the tests fail. */
export async function createTestDatabase(dialect: Dialect): Promise<TestDatabase> {
  const place = dialect === 'sqlite' ? await sqliteFile() : await mariadbDatabase();
  const db = await openDatabase(place.url);
  for (const statement of await createTables(dialect)) await db.run(statement);
  return {
    url: place.url,
    db,
    drop: async () => {
      await db.close();
      await place.remove();
    },
  };
}

async function sqliteFile() {
  const folder = await mkdtemp(join(tmpdir(), 'xuegong-jobs-'));
  return { url: `sqlite:${join(folder, 'jobs.db')}`, remove: () => rm(folder, { recursive: true }) };
}

async function mariadbDatabase() {
  const server = process.env['XG_MARIADB_URL'];
  if (server === undefined) throw new Error('XG_MARIADB_URL is not set: these tests need a MariaDB');
  const name = `xg_jobs_${randomUUID().replaceAll('-', '')}`;
  const once = async (statement: string) => {
    const db = await openDatabase(server, { connections: 1 });
    await db.run(statement).finally(() => db.close());
  };
  await once(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, remove: () => once(`DROP DATABASE ${name}`) };
}

async function createTables(dialect: Dialect): Promise<string[]> {
  const options = { entities: [Job], dbName: 'none', connect: false, discovery: { warnWhenNoEntities: false } };
  const orm = await MikroORM.init(
    (dialect === 'sqlite' ? libsql(options) : mysql(options)) as ReturnType<typeof mysql>,
  );
  const sql = await orm.schema.getCreateSchemaSQL({ wrap: false });
  await orm.close();
  return sql
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/** Waits until something holds; fails with its name when it does not within the time. */
export async function until(what: string, holds: () => boolean | Promise<boolean>, withinMs = 10_000): Promise<void> {
  for (const end = Date.now() + withinMs; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 10))) {
    if (await holds()) return;
  }
  throw new Error(`not within ${withinMs} ms: ${what}`);
}
