import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'vitest';
import { openDatabase } from '../db/open-database.js';
import { createTestDatabase, DIALECTS, until } from './databases.testkit.js';
import { SqlJobRepository } from './sql-job-repository.js';
import { Sweeps } from './sweeps.js';

const SCRIPT = fileURLToPath(new URL('./worker.testkit.ts', import.meta.url));
const QUIET = { info: () => {}, warn: () => {}, error: () => {} };
const LOCK_MS = 1_500;

type AtEnd = (clean: () => Promise<void>) => void;

/** A process of its own that has begun; it ends with the test at the latest. */
async function worker(what: 'drain' | 'hang', url: string, atEnd: AtEnd): Promise<ChildProcess> {
  const args = ['--import', '@swc-node/register/esm-register', SCRIPT, what, url];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  atEnd(() => kill(child));
  let errors = '';
  child.stderr.on('data', (chunk) => (errors += chunk));
  const said = once(child.stdout, 'data').then(String);
  const ended = once(child, 'exit').then(() => `it ended: ${errors}`);
  const word = await Promise.race([said, ended]);
  if (word !== 'begun\n') throw new Error(word);
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

describe.concurrent('workers in processes of their own', { timeout: 40_000 }, () => {
  it.for(DIALECTS)(
    'one killed on %s has its sweep taken over when its lock ends, not before',
    async (dialect, { expect, onTestFinished }) => {
      const test = await createTestDatabase(dialect);
      onTestFinished(() => test.drop());
      // An embedded database belongs to one process, so this one looks only after the other is dead.
      await kill(await worker('hang', test.url, onTestFinished));
      const db = await openDatabase(test.url);
      const [held] = await db.all<{ locked_at: number }>('SELECT locked_at FROM job');
      const lockEnds = Number(held?.locked_at) + LOCK_MS;
      expect(lockEnds).toBeGreaterThan(Date.now());

      let takenOver = 0;
      const run = async () => void (takenOver = Date.now());
      const sweep = { name: 'sweep', everyMs: 3_600_000, lockLifetimeMs: LOCK_MS, run };
      const sweeps = new Sweeps(db, [sweep], QUIET, { pollMs: 50 });
      await sweeps.start();
      await until('the sweep was taken over', () => takenOver > 0);
      await sweeps.stop();
      await db.close();
      expect(takenOver).toBeGreaterThanOrEqual(lockEnds);
      expect(takenOver - lockEnds).toBeLessThan(1_500);
    },
  );

  it('two on mysql do each job once between them', async ({ expect, onTestFinished }) => {
    const JOBS = 120;
    const test = await createTestDatabase('mysql');
    onTestFinished(() => test.drop());
    await test.db.run('CREATE TABLE ran (n INT NOT NULL, pid INT NOT NULL)');
    const repository = new SqlJobRepository(test.db);
    await Promise.all([1, 2].map(() => worker('drain', test.url, onTestFinished)));
    for (let n = 0; n < JOBS; n++) await repository.enqueue(test.db, { name: 'work', data: { n } });
    await until(
      'all jobs are done',
      async () => (await repository.queryJobs({ state: 'completed' })).total === JOBS,
      25_000,
    );
    const ran = await test.db.all<{ n: number; pid: number }>('SELECT n, pid FROM ran ORDER BY n');
    expect(ran.map((row) => row.n)).toEqual(Array.from({ length: JOBS }, (_, n) => n));
    expect(new Set(ran.map((row) => row.pid)).size).toBe(2);
  });
});
