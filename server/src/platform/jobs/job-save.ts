import { toJobId, type JobParameters } from 'agenda';
import { canonicalHash } from '../../kernel/canonical.js';
import { newId } from '../../kernel/ids.js';
import type { Sql, SqlValue } from '../db/sql.js';
import { JOB_COLUMNS, toJob, toMs, type JobRow } from './job-row.js';

/**
 * Inserts or updates a job over the given connection or transaction. In a transaction a unique job that another one is
 * saving at the same moment ends in a unique key error: the command begins again, as for any other row.
 */
export async function saveJob(sql: Sql, job: JobParameters, by: string | null): Promise<JobParameters> {
  refuseUnsupported(job);
  const now = Date.now();
  if (job._id !== undefined) return updateJob(sql, job._id, job, job.nextRunAt, by, now);
  const key = uniqueKeyOf(job);
  const existing = key === null ? undefined : await byKey(sql, key);
  if (existing === undefined) return insertJob(sql, job, key, by, now);
  if (job.uniqueOpts?.insertOnly) return { ...job, ...toJob(existing) };
  const nextRunAt = job.type === 'single' ? keptSchedule(existing, job, now) : job.nextRunAt;
  return updateJob(sql, existing.id, job, nextRunAt, by, now);
}

/** The value of `unique_key`: a sweep is unique by its name, another job by what its `unique` says, most by nothing. */
export function uniqueKeyOf(job: Pick<JobParameters, 'name' | 'type' | 'unique'>): string | null {
  const what = job.type === 'single' ? {} : job.unique;
  if (what === undefined) return null;
  return canonicalHash([job.type, job.name, what]);
}

/**
 * When a sweep that is already registered runs next. A start of the server does not move it, or a nightly run that fell into
 * a pause of the server would be skipped, and one under way would be put off. A changed schedule counts from now.
 */
function keptSchedule(row: JobRow, job: JobParameters, now: number): Date | null {
  const next = row.next_run_at === null ? null : Number(row.next_run_at);
  const same = row.repeat_interval === text(job.repeatInterval) && row.repeat_timezone === text(job.repeatTimezone);
  return next !== null && (same || next <= now) ? new Date(next) : job.nextRunAt;
}

async function insertJob(sql: Sql, job: JobParameters, key: string | null, by: string | null, now: number) {
  const id = newId();
  const row: Record<string, SqlValue> = { id, name: job.name, type: job.type, unique_key: key, created_at: now };
  Object.assign(row, { fail_count: 0, disabled: 0 }, columnsOf(job, job.nextRunAt, by, now));
  const columns = Object.keys(row);
  await sql.run(
    `INSERT INTO job (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    Object.values(row),
  );
  return { ...job, _id: toJobId(id) };
}

async function updateJob(
  sql: Sql,
  id: string,
  job: JobParameters,
  nextRunAt: Date | null,
  by: string | null,
  now: number,
): Promise<JobParameters> {
  const row = columnsOf(job, nextRunAt, by, now);
  const set = Object.keys(row).map((column) => `${column} = ?`);
  const done = await sql.run(`UPDATE job SET ${set.join(', ')} WHERE id = ?`, [...Object.values(row), id]);
  if (done.affectedRows === 0) throw new Error(`job ${job.name} is gone`);
  return { ...job, _id: toJobId(id), nextRunAt };
}

function columnsOf(job: JobParameters, nextRunAt: Date | null, by: string | null, now: number) {
  const row: Record<string, SqlValue> = {
    data: job.data === undefined ? null : JSON.stringify(job.data),
    priority: job.priority,
    next_run_at: toMs(nextRunAt),
    repeat_interval: text(job.repeatInterval),
    repeat_timezone: text(job.repeatTimezone),
    repeat_at: text(job.repeatAt),
    last_modified_by: by,
    updated_at: now,
  };
  if (job.disabled !== undefined) row['disabled'] = job.disabled ? 1 : 0;
  return row;
}

async function byKey(sql: Sql, key: string): Promise<JobRow | undefined> {
  return (await sql.all<JobRow>(`SELECT ${JOB_COLUMNS} FROM job WHERE unique_key = ?`, [key]))[0];
}

function text(value: string | number | undefined): string | null {
  return value === undefined ? null : String(value);
}

/** What Agenda offers and the product has no use for is refused, rather than stored and then not done. */
function refuseUnsupported(job: JobParameters): void {
  const refused = (['fork', 'startDate', 'endDate', 'skipDays'] as const).filter((option) => job[option] !== undefined);
  if (refused.length > 0) throw new Error(`job ${job.name}: no support for ${refused.join(', ')}`);
  if (job.uniqueOpts?.debounce !== undefined) throw new Error(`job ${job.name}: no support for debounce`);
}
