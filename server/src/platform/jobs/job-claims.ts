import { randomUUID } from 'node:crypto';
import type { JobParameters } from 'agenda';
import { isRetriable } from '../db/errors.js';
import { inList } from '../db/in-list.js';
import type { Sql } from '../db/sql.js';
import { claimOf, withClaim, type Claim } from './claim.js';
import { JOB_COLUMNS, toJob, type JobRow } from './job-row.js';

const CANDIDATES = 5;
const ROUNDS = 3;

/** Free and due, or held by a worker that is dead: its lock is older than the deadline. */
const CLAIMABLE = '((locked_at IS NULL AND next_run_at <= ?) OR locked_at <= ?)';

/**
 * Two short lists, each a range of the index `job_claim`, so that the many finished jobs of a name are never looked at.
 * Only what is due now: a job claimed ahead of its time would hide from a nudge.
 */
const CANDIDATES_SQL = `
SELECT * FROM (SELECT ${JOB_COLUMNS} FROM job WHERE name = ? AND locked_at IS NULL AND next_run_at <= ? AND disabled = 0
  ORDER BY next_run_at, priority DESC LIMIT ${CANDIDATES}) due
UNION ALL
SELECT * FROM (SELECT ${JOB_COLUMNS} FROM job WHERE name = ? AND locked_at <= ? AND disabled = 0
  ORDER BY locked_at LIMIT ${CANDIDATES}) abandoned`;

/** Takes jobs by compare-and-set on `locked_at`, and remembers which ones this worker holds. */
export class JobClaims {
  readonly #sql: Sql;
  readonly #held = new Map<string, Claim>();
  readonly #underWay = new Set<Promise<unknown>>();
  #open = true;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  /** The next job of that name, claimed, or undefined when none is due or others were faster. */
  async next(name: string, deadline: number, now: number, by: string | null): Promise<JobParameters | undefined> {
    return this.#whileOpen(async () => {
      for (let round = 0; round < ROUNDS; round++) {
        const rows = await this.#sql.all<JobRow>(CANDIDATES_SQL, [name, now, name, deadline]);
        for (const row of rows) {
          const claimed = await this.#take(row, CLAIMABLE, [now, deadline], now, by);
          if (claimed !== undefined) return claimed;
        }
        if (rows.length === 0) return undefined;
      }
      return undefined;
    });
  }

  /** One certain job, due or not; undefined while another worker holds it. */
  async byId(id: string, deadline: number, now: number, by: string | null): Promise<JobParameters | undefined> {
    return this.#whileOpen(async () => {
      const rows = await this.#sql.all<JobRow>(`SELECT ${JOB_COLUMNS} FROM job WHERE id = ?`, [id]);
      const row = rows[0];
      if (row === undefined) return undefined;
      return this.#take(row, '(locked_at IS NULL OR locked_at <= ?)', [deadline], now, by);
    });
  }

  async #take(row: JobRow, when: string, params: number[], now: number, by: string | null) {
    const claim: Claim = {
      jobId: row.id,
      token: randomUUID(),
      started: false,
      nextRunAt: row.next_run_at === null ? null : Number(row.next_run_at),
    };
    const taken = await this.#sql
      .run(
        'UPDATE job SET locked_at = ?, lock_token = ?, last_modified_by = ?, updated_at = ? ' +
          `WHERE id = ? AND disabled = 0 AND ${when}`,
        [now, claim.token, by, now, row.id, ...params],
      )
      .catch((error: unknown) => {
        if (isRetriable(error)) return { affectedRows: 0 };
        throw error;
      });
    if (taken.affectedRows === 0) return undefined;
    this.#held.set(claim.token, claim);
    const job = toJob(row);
    // Agenda puts off what is not due yet; the run a dead worker left behind is due at once, whatever its next period.
    const nextRunAt = new Date(Math.min(job.nextRunAt?.getTime() ?? now, now));
    return withClaim({ ...job, nextRunAt, lockedAt: new Date(now) }, claim);
  }

  /** The run is over, or its lock is lost. */
  forget(claim: Claim): void {
    this.#held.delete(claim.token);
  }

  /** Hands back a job that was claimed and not begun. */
  async release(job: JobParameters): Promise<void> {
    const claim = claimOf(job);
    if (claim !== undefined) await this.#release([claim]);
  }

  async releaseJobs(ids: readonly string[]): Promise<void> {
    await this.#release([...this.#held.values()].filter((claim) => ids.includes(claim.jobId)));
  }

  /** No more claims from here on; resolves when those under way have ended. */
  async close(): Promise<void> {
    this.#open = false;
    await Promise.allSettled(this.#underWay);
  }

  /** Hands back all that was claimed and never begun, so that other workers need not wait for the locks to end. */
  async releaseIdle(): Promise<void> {
    await this.#release([...this.#held.values()].filter((claim) => !claim.started));
  }

  async #release(claims: readonly Claim[]): Promise<void> {
    if (claims.length === 0) return;
    const tokens = inList(claims.map((claim) => claim.token));
    const ids = inList(claims.map((claim) => claim.jobId));
    await this.#sql.run(
      `UPDATE job SET locked_at = NULL, lock_token = NULL WHERE id IN ${ids.sql} AND lock_token IN ${tokens.sql}`,
      [...ids.params, ...tokens.params],
    );
    claims.forEach((claim) => this.forget(claim));
  }

  async #whileOpen<T>(work: () => Promise<T | undefined>): Promise<T | undefined> {
    if (!this.#open) return undefined;
    const promise = work();
    this.#underWay.add(promise);
    try {
      return await promise;
    } finally {
      this.#underWay.delete(promise);
    }
  }
}
