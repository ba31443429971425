import { Agenda, type Job } from 'agenda';
import { openDatabase } from '../db/open-database.js';
import { SqlJobBackend } from './sql-job-backend.js';
import { Sweeps } from './sweeps.js';

/**
 * A worker process of its own: `drain` does the jobs it finds and notes each in the table `ran`; `hang` begins the sweep and
 * never ends it, until it is killed. It says on its output when it has begun.
 */
const [, , what, url = ''] = process.argv;
const db = await openDatabase(url, { connections: 5 });
const say = (word: string) => process.stdout.write(`${word}\n`);

if (what === 'drain') {
  const agenda = new Agenda({ backend: new SqlJobBackend(db), name: `worker ${process.pid}`, processEvery: 50 });
  agenda.define('work', async (job: Job<{ n: number }>) => {
    await db.run('INSERT INTO ran (n, pid) VALUES (?, ?)', [job.attrs.data.n, process.pid]);
  });
  await agenda.start();
  say('begun');
} else {
  const run = () => {
    say('begun');
    return new Promise<void>((resolve) => setTimeout(resolve, 60_000));
  };
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  await new Sweeps(db, [{ name: 'sweep', everyMs: 3_600_000, lockLifetimeMs: 1_500, run }], log, {
    pollMs: 50,
  }).start();
}
