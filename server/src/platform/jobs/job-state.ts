import type { JobParameters } from 'agenda';
import type { Sql } from '../db/sql.js';
import { withRetries } from '../db/with-retries.js';
import { claimOf, LockLost } from './claim.js';
import { toMs } from './job-row.js';

const SET_STATE =
  'UPDATE job SET locked_at = ?, lock_token = ?, last_run_at = ?, last_finished_at = ?, failed_at = ?, fail_count = ?, ' +
  'fail_reason = ?, progress = ?, last_modified_by = ?, updated_at = ?, ';
const HELD = ' WHERE id = ? AND lock_token = ?';

/**
 * Writes what the processor knows of a run: its begin, a touch, its end. Only the claim that still holds the row may write,
 * so a worker that was believed dead cannot set free the lock of the one that took over.
 */
export async function saveState(sql: Sql, job: JobParameters, by: string | null): Promise<void> {
  const claim = claimOf(job);
  if (claim === undefined) throw new LockLost(`job ${job.name} was not claimed by this worker`);
  const nextRunAt = toMs(job.nextRunAt);
  const lockedAt = toMs(job.lockedAt);
  const state = [
    lockedAt,
    lockedAt === null ? null : claim.token,
    toMs(job.lastRunAt),
    toMs(job.lastFinishedAt),
    toMs(job.failedAt),
    job.failCount ?? 0,
    job.failReason?.slice(0, 1_000) ?? null,
    job.progress ?? null,
    by,
    Date.now(),
  ];
  // The begin sets the next run; later words change it only if nobody else has, so that a nudge during the run is kept.
  const next = claim.started
    ? {
        sql: 'next_run_at = CASE WHEN COALESCE(next_run_at, -1) = ? THEN ? ELSE next_run_at END',
        params: [claim.nextRunAt ?? -1, nextRunAt],
      }
    : { sql: 'next_run_at = ?', params: [nextRunAt] };
  const params = [...state, ...next.params, claim.jobId, claim.token];
  const { affectedRows } = await withRetries(() => sql.run(SET_STATE + next.sql + HELD, params));
  if (affectedRows === 0) throw new LockLost(`job ${job.name} is held by another worker, or gone`);
  claim.started = true;
  claim.nextRunAt = nextRunAt;
}
