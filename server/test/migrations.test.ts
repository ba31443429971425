import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { entities } from '../src/app/entities.js';
import { openDatabase } from '../src/platform/db/open-database.js';
import type { Database } from '../src/platform/db/sql.js';
import { migrate } from '../src/platform/orm/migrate.js';
import { openOrm } from '../src/platform/orm/open-orm.js';
import { DIALECTS, freshDatabase, type TestDatabase } from './kit/databases.js';
import { MIGRATIONS } from './kit/test-house.js';

const opened: { fresh: TestDatabase; database: Database }[] = [];

async function open(dialect: (typeof DIALECTS)[number]) {
  const fresh = await freshDatabase(dialect);
  const database = await openDatabase(fresh.url, { connections: 4 });
  opened.push({ fresh, database });
  return { fresh, database };
}

async function run(url: string, database: Database, folder = `${MIGRATIONS}/${database.dialect}`): Promise<string[]> {
  const orm = await openOrm(url, entities, MIGRATIONS);
  try {
    return await migrate(orm, database, folder);
  } finally {
    await orm.close(true);
  }
}

afterEach(async () => {
  for (const { fresh, database } of opened.splice(0)) {
    await database.close();
    await fresh.drop();
  }
});

describe.each(DIALECTS)('migrations on %s', (dialect) => {
  it('run once, and again nothing', async () => {
    const { fresh, database } = await open(dialect);
    expect((await run(fresh.url, database)).length).toBeGreaterThan(0);
    expect(await run(fresh.url, database)).toEqual([]);
  });

  it('leave nothing to change between the entities and their snapshot', async () => {
    const { fresh } = await open(dialect);
    // A copy: making a migration would write into the folder.
    const copy = mkdtempSync(join(tmpdir(), 'xuegong-migrations-'));
    cpSync(fileURLToPath(new URL('../migrations', import.meta.url)), copy, { recursive: true });
    const orm = await openOrm(fresh.url, entities, copy, undefined, true);
    const { diff } = await orm.getMigrator().createMigration(undefined, false, false, 'probe');
    await orm.close(true);
    rmSync(copy, { recursive: true });
    expect(diff.up).toEqual([]);
  });

  it('refuse a folder that holds none', async () => {
    const { fresh, database } = await open(dialect);
    await expect(run(fresh.url, database, `${MIGRATIONS}/nowhere`)).rejects.toThrow('the build is incomplete');
  });
});

describe('migrations on a server', () => {
  it('begin again where a process was killed in its first one, as long as every table is empty', async () => {
    const { fresh, database } = await open('mysql');
    await database.run('CREATE TABLE account (id CHAR(36) PRIMARY KEY)');
    expect((await run(fresh.url, database)).length).toBeGreaterThan(0);
    const columns = await database.all('SHOW COLUMNS FROM account');
    expect(columns.length).toBeGreaterThan(1);
  });

  it('touch no database that holds data of somebody else', async () => {
    const { fresh, database } = await open('mysql');
    await database.run('CREATE TABLE theirs (id INT PRIMARY KEY)');
    await database.run('INSERT INTO theirs VALUES (7)');
    await expect(run(fresh.url, database)).rejects.toThrow('theirs');
    expect(await database.all('SELECT id FROM theirs')).toEqual([{ id: 7 }]);
  });

  it('run once for two processes that start at the same time', async () => {
    const { fresh, database } = await open('mysql');
    const other = await openDatabase(fresh.url, { connections: 4 });
    const ran = await Promise.all([run(fresh.url, database), run(fresh.url, other)]);
    await other.close();
    const files = readdirSync(`${MIGRATIONS}/mysql`).filter((name) => name.endsWith('.js'));
    expect(ran.map((names) => names.length).sort()).toEqual([0, files.length]);
  });
});
