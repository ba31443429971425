import { hostname } from 'node:os';
import { setImmediate as tick, setTimeout as sleep } from 'node:timers/promises';
import { Agenda, Job } from 'agenda';
import type { Sql } from '../db/sql.js';
import { describeError } from './describe-error.js';
import { Nudges } from './nudges.js';
import { rarely } from './rarely.js';
import { SqlJobBackend } from './sql-job-backend.js';
import { runSweep, type JobsLog, type Sweep } from './sweep.js';

const TIMEZONE = 'Asia/Shanghai';

interface Options {
  /** how often the table is asked for due work: one indexed query a sweep */
  readonly pollMs?: number;
  /** how long a nudge waits for others to join it */
  readonly nudgeDelayMs?: number;
}

/** The product's periodic work on Agenda. Any number of processes may run the same sweeps; each run happens in one of them. */
export class Sweeps {
  readonly #agenda: Agenda;
  readonly #backend: SqlJobBackend;
  readonly #worker = `${hostname()}:${process.pid}`.slice(-100);
  readonly #log: JobsLog;
  readonly #sweeps: ReadonlyMap<string, Sweep>;
  readonly #nudges: Nudges;
  readonly #ids = new Map<string, string>();
  readonly #running = new Map<AbortController, Promise<void>>();
  readonly #failures = new WeakMap<Job, unknown>();
  #stopping: Promise<void> | undefined;

  constructor(sql: Sql, sweeps: readonly Sweep[], log: JobsLog, { pollMs = 2_000, nudgeDelayMs = 250 }: Options = {}) {
    this.#sweeps = new Map(sweeps.map((sweep) => [sweep.name, sweep]));
    if (this.#sweeps.size !== sweeps.length) throw new Error('two sweeps bear the same name');
    this.#log = log;
    this.#backend = new SqlJobBackend(sql);
    this.#nudges = new Nudges(this.#backend, log, nudgeDelayMs);
    this.#agenda = new Agenda({ backend: this.#backend, name: this.#worker, processEvery: pollMs });
    const complain = rarely((error: Error) =>
      log.warn({ error: describeError(error) }, 'jobs: the queue met an error'),
    );
    this.#agenda.on('error', complain);
    for (const sweep of sweeps) {
      // No lockLimit: Agenda 6.2 never gives back the place of a job whose lock ended before it began, so that a limit of
      // one would end the sweep in this process for good. The sweep's one row is limit enough.
      const options = { concurrency: 1, lockLifetime: sweep.lockLifetimeMs };
      this.#agenda.define(sweep.name, (job: Job) => this.#run(sweep, job), options);
      this.#agenda.on(`complete:${sweep.name}`, (job: Job) => this.#nudges.afterRun(job));
    }
  }

  /** Writes each sweep's one row, if need be. Enough for a process that only nudges. */
  async register(): Promise<void> {
    for (const sweep of this.#sweeps.values()) {
      const [interval, timezone] =
        'cron' in sweep ? [sweep.cron, sweep.timezone ?? TIMEZONE] : [sweep.everyMs, undefined];
      const job = this.#agenda.create(sweep.name);
      job.attrs.type = 'single';
      job.repeatEvery(interval, { timezone });
      // Agenda notes a schedule it cannot read as a failure and would then never run the job.
      if (job.attrs.nextRunAt === null) throw new Error(`sweep ${sweep.name}: cannot read the schedule ${interval}`);
      await job.save();
      this.#ids.set(sweep.name, String(job.attrs._id));
    }
  }

  /** Registers the sweeps and begins to run them. */
  async start(): Promise<void> {
    await this.register();
    await this.#agenda.start();
  }

  /** Asks for a run soon; call it after the commit that made work. Many calls become one run, and none waits for it. */
  nudge(name: string): void {
    this.#sweep(name);
    if (this.#stopping === undefined) this.#nudges.add(name);
  }

  /** Runs the sweep once, now, whether the polling is on or not, and throws what it throws. For tests and operators. */
  async runNow(name: string, waitMs = 30_000): Promise<void> {
    const sweep = this.#sweep(name);
    if (!this.#ids.has(name)) await this.register();
    const job = new Job(this.#agenda, await this.#claim(sweep, waitMs), true);
    await job.run();
    // Job.run() keeps a failure to itself.
    if (this.#failures.has(job)) throw this.#failures.get(job);
  }

  /** Takes no new work, asks running sweeps to end and waits for them up to the limit. What then still runs keeps its lock. */
  stop(limitMs = 10_000): Promise<void> {
    return (this.#stopping ??= this.#stop(limitMs));
  }

  async #stop(limitMs: number): Promise<void> {
    const end = Date.now() + limitMs;
    const { claims } = this.#backend.repository;
    await this.#nudges.close();
    await claims.close();
    // What is claimed but not begun: let it begin and be counted, or be handed back below.
    await tick();
    for (const abort of this.#running.keys()) abort.abort(stopped());
    const limit = new AbortController();
    const time = sleep(limitMs, undefined, { signal: limit.signal }).catch(() => undefined);
    await Promise.race([Promise.allSettled(this.#running.values()), time]);
    limit.abort();
    await this.#agenda.drain({ timeout: Math.max(100, end - Date.now()) });
    await claims.releaseIdle();
    if (this.#running.size > 0) this.#log.warn({ running: this.#running.size }, 'jobs: stopped while sweeps still run');
  }

  async #run(sweep: Sweep, job: Job): Promise<void> {
    const abort = new AbortController();
    if (this.#stopping !== undefined) abort.abort(stopped());
    const run = runSweep(sweep, job, abort, this.#log);
    this.#running.set(abort, run);
    try {
      await run;
    } catch (error) {
      this.#failures.set(job, error instanceof Error ? error.cause : error);
      throw error;
    } finally {
      this.#running.delete(abort);
    }
  }

  async #claim(sweep: Sweep, waitMs: number) {
    const id = this.#ids.get(sweep.name) ?? '';
    const { claims } = this.#backend.repository;
    for (const end = Date.now() + waitMs; Date.now() < end && this.#stopping === undefined; await sleep(20)) {
      const now = Date.now();
      const job = await claims.byId(id, now - sweep.lockLifetimeMs, now, this.#worker);
      if (job !== undefined) return job;
    }
    throw new Error(`sweep ${sweep.name}: no chance to run it now`);
  }

  #sweep(name: string): Sweep {
    const sweep = this.#sweeps.get(name);
    if (sweep === undefined) throw new Error(`no sweep is called ${name}`);
    return sweep;
  }
}

function stopped(): DOMException {
  return new DOMException('the worker stops', 'AbortError');
}
