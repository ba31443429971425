import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';

export const DIALECTS = ['sqlite', 'mysql'] as const;
export type TestDialect = (typeof DIALECTS)[number];

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A fresh, empty database of the dialect. Without a MariaDB the test fails: it is never skipped. */
export async function freshDatabase(dialect: TestDialect): Promise<TestDatabase> {
  if (dialect === 'sqlite') {
    const folder = mkdtempSync(join(tmpdir(), 'xuegong-test-'));
    return {
      url: `sqlite:${join(folder, 'test.db')}`,
      drop: async () => rmSync(folder, { recursive: true, force: true }),
    };
  }
  const server = process.env['XG_MARIADB_URL'];
  if (server === undefined || server === '') throw new Error('XG_MARIADB_URL is not set: npm test starts a MariaDB');
  const name = `xg_${randomUUID().replaceAll('-', '').slice(0, 16)}`;
  await runOn(server, `CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  return { url: `${server.replace(/\/$/, '')}/${name}`, drop: () => runOn(server, `DROP DATABASE ${name}`) };
}

async function runOn(server: string, sql: string): Promise<void> {
  const connection = await createConnection(server);
  await connection.query(sql);
  await connection.end();
}
