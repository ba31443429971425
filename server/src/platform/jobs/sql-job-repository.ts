import type { JobParameters, JobRepository, JobRepositoryOptions, JobsQueryOptions, RemoveJobsOptions } from 'agenda';
import { inList } from '../db/in-list.js';
import type { Sql } from '../db/sql.js';
import { withRetries } from '../db/with-retries.js';
import { claimOf, LockLost } from './claim.js';
import { JobClaims } from './job-claims.js';
import { jobsOverview, matchingIds, queryJobs } from './job-queries.js';
import { JOB_COLUMNS, toJob, type JobRow } from './job-row.js';
import { saveJob, uniqueKeyOf } from './job-save.js';
import { saveState } from './job-state.js';

/** Something to do once, in the background. */
export interface NewJob {
  readonly name: string;
  readonly data?: unknown;
  readonly runAt?: Date;
  readonly priority?: number;
  /** at most one job of this name and key; saving it again moves it */
  readonly uniqueKey?: string;
}

/** Agenda's jobs in the product's own database. It needs `affectedRows` to count the rows found, changed or not. */
export class SqlJobRepository implements JobRepository {
  readonly claims: JobClaims;
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
    this.claims = new JobClaims(sql);
  }

  async connect(): Promise<void> {
    // The database is open before the jobs begin.
  }

  queryJobs(options: JobsQueryOptions = {}) {
    return queryJobs(this.#sql, options, Date.now());
  }

  getJobsOverview() {
    return jobsOverview(this.#sql, Date.now());
  }

  async getDistinctJobNames(): Promise<string[]> {
    return (await this.#sql.all<{ name: string }>('SELECT DISTINCT name FROM job ORDER BY name')).map(
      (row) => row.name,
    );
  }

  async getJobById(id: string): Promise<JobParameters | null> {
    const rows = await this.#sql.all<JobRow>(`SELECT ${JOB_COLUMNS} FROM job WHERE id = ?`, [id]);
    return rows[0] === undefined ? null : toJob(rows[0]);
  }

  async getQueueSize(): Promise<number> {
    const sql = 'SELECT COUNT(*) AS due FROM job WHERE next_run_at < ? AND disabled = 0';
    return Number((await this.#sql.all<{ due: number }>(sql, [Date.now()]))[0]?.due);
  }

  async saveJob<DATA = unknown>(job: JobParameters<DATA>, options?: JobRepositoryOptions) {
    return (await withRetries(() => saveJob(this.#sql, job, options?.lastModifiedBy ?? null))) as JobParameters<DATA>;
  }

  /** Puts a job into the caller's transaction: it exists if and only if that transaction commits. Nudge after the commit. */
  async enqueue(tx: Sql, job: NewJob): Promise<void> {
    const { name, data, priority = 0, runAt: nextRunAt = new Date(), uniqueKey: key } = job;
    const unique = key === undefined ? undefined : { key };
    await saveJob(tx, { name, data, priority, nextRunAt, type: 'normal', unique }, null);
  }

  async saveJobState(job: JobParameters, options?: JobRepositoryOptions): Promise<void> {
    const claim = claimOf(job);
    try {
      await saveState(this.#sql, job, options?.lastModifiedBy ?? null);
      if (claim !== undefined && job.lockedAt === undefined) this.claims.forget(claim);
    } catch (error) {
      if (claim !== undefined && error instanceof LockLost) this.claims.forget(claim);
      throw error;
    }
  }

  async lockJob(job: JobParameters, options?: JobRepositoryOptions): Promise<JobParameters | undefined> {
    return job._id && this.claims.byId(job._id, -1, Date.now(), options?.lastModifiedBy ?? null);
  }

  unlockJob(job: JobParameters): Promise<void> {
    return this.claims.release(job);
  }

  unlockJobs(ids: string[]): Promise<void> {
    return this.claims.releaseJobs(ids);
  }

  /** Agenda would claim up to `nextScanAt`; here only what is due now is claimed, so that a nudge finds every waiting job. */
  getNextJobToRun(name: string, _nextScanAt: Date, deadline: Date, now?: Date, options?: JobRepositoryOptions) {
    const at = (now ?? new Date()).getTime();
    return this.claims.next(name, deadline.getTime(), at, options?.lastModifiedBy ?? null);
  }

  /** Makes the sweep of that name due now, also while it runs: it then runs once more. */
  async bringForward(name: string): Promise<void> {
    const now = Date.now();
    const key = uniqueKeyOf({ name, type: 'single' });
    const sql = 'UPDATE job SET next_run_at = ? WHERE unique_key = ? AND (next_run_at IS NULL OR next_run_at > ?)';
    await withRetries(() => this.#sql.run(sql, [now, key, now]));
  }

  async removeJobs(options: RemoveJobsOptions): Promise<number> {
    return this.#each(await matchingIds(this.#sql, options), 'DELETE FROM job');
  }

  async disableJobs(options: RemoveJobsOptions): Promise<number> {
    return this.#each(await matchingIds(this.#sql, options), 'UPDATE job SET disabled = 1');
  }

  async enableJobs(options: RemoveJobsOptions): Promise<number> {
    return this.#each(await matchingIds(this.#sql, options), 'UPDATE job SET disabled = 0');
  }

  async purgeAllJobs(): Promise<number> {
    return (await this.#sql.run('DELETE FROM job')).affectedRows;
  }

  async #each(ids: readonly string[], statement: string): Promise<number> {
    let affected = 0;
    for (let from = 0; from < ids.length; from += 500) {
      const some = inList(ids.slice(from, from + 500));
      affected += (await withRetries(() => this.#sql.run(`${statement} WHERE id IN ${some.sql}`, some.params)))
        .affectedRows;
    }
    return affected;
  }
}
