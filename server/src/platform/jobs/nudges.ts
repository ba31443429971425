import { toJobId, type Job } from 'agenda';
import { describeError } from './describe-error.js';
import type { SqlJobBackend } from './sql-job-backend.js';
import type { JobsLog } from './sweep.js';

const NO_JOB = toJobId('');

/**
 * Makes sweeps run soon. The nudges of a moment become one: a rush of commits must not become a rush of writes on one row.
 * The row is moved first, so that other processes see it at their next poll; this process is woken at once.
 */
export class Nudges {
  readonly #waiting = new Map<string, NodeJS.Timeout>();
  readonly #underWay = new Set<Promise<void>>();
  readonly #moved = new Map<string, number>();

  constructor(
    private readonly backend: SqlJobBackend,
    private readonly log: JobsLog,
    private readonly delayMs: number,
  ) {}

  add(name: string): void {
    if (this.#waiting.has(name)) return;
    this.#waiting.set(
      name,
      setTimeout(() => this.#fire(name), this.delayMs),
    );
  }

  /** After a run: if it was nudged on its way, the row is due again and need not wait for the next poll. */
  afterRun(job: Job): void {
    const { name, lastRunAt } = job.attrs;
    if ((this.#moved.get(name) ?? -Infinity) < (lastRunAt?.getTime() ?? 0)) return;
    // Agenda frees the job's place just after telling that it is complete.
    setImmediate(() => void this.#wake(name).catch(() => undefined));
  }

  /** Passes on what waits, for the workers that stay, and resolves when that is done. */
  async close(): Promise<void> {
    for (const name of [...this.#waiting.keys()]) this.#fire(name);
    await Promise.all(this.#underWay);
  }

  #fire(name: string): void {
    clearTimeout(this.#waiting.get(name));
    this.#waiting.delete(name);
    const act = this.#bringForward(name).finally(() => this.#underWay.delete(act));
    this.#underWay.add(act);
  }

  async #bringForward(name: string): Promise<void> {
    try {
      await this.backend.repository.bringForward(name);
      this.#moved.set(name, Date.now());
      await this.#wake(name);
    } catch (error) {
      this.log.warn(
        { sweep: name, error: describeError(error) },
        'jobs: a nudge was lost; the next period does its work',
      );
    }
  }

  async #wake(name: string): Promise<void> {
    const channel = this.backend.notificationChannel;
    if (channel.state !== 'connected') return;
    const now = new Date();
    await channel.publish({ jobId: NO_JOB, jobName: name, nextRunAt: now, priority: 0, timestamp: now });
  }
}
