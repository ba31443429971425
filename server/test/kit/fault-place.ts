import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, vi } from 'vitest';
import { freshDatabase, type TestDialect } from './databases.js';
import { startServer, type ServerProcess } from './server-process.js';

/** What is torn down after each test, last first. */
export const leftovers: (() => Promise<unknown>)[] = [];
/** Call it once in each file. Processes take their time on a busy machine. */
export function tidyUp(): void {
  vi.setConfig({ testTimeout: 90_000 });
  afterEach(async () => {
    for (const undo of leftovers.splice(0).reverse()) await undo();
  });
}

/** A database and a data folder of a test's own, with the settings of a server on them. */
export async function place(dialect: TestDialect): Promise<{ env: Record<string, string>; url: string }> {
  const database = await freshDatabase(dialect);
  const dataDir = mkdtempSync(join(tmpdir(), 'xuegong-fault-'));
  leftovers.push(async () => {
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });
  return { url: database.url, env: { DATA_DIR: dataDir, DATABASE_URL: database.url, XG_DEMO: '1' } };
}

/** A server that ends with the test at the latest. */
export async function served(env: Record<string, string>): Promise<ServerProcess> {
  const server = await startServer(env);
  leftovers.push(() => {
    server.signal('SIGKILL');
    return server.exited;
  });
  return server;
}
