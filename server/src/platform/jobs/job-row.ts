import { toJobId, type JobParameters } from 'agenda';

/** A row of `job` as either driver returns it. */
export interface JobRow {
  id: string;
  name: string;
  type: 'normal' | 'single';
  data: string | null;
  priority: number;
  next_run_at: number | null;
  last_run_at: number | null;
  last_finished_at: number | null;
  locked_at: number | null;
  repeat_interval: string | null;
  repeat_timezone: string | null;
  repeat_at: string | null;
  failed_at: number | null;
  fail_count: number;
  fail_reason: string | null;
  progress: number | null;
  disabled: number;
  last_modified_by: string | null;
}

export const JOB_COLUMNS =
  'id, name, type, data, priority, next_run_at, last_run_at, last_finished_at, locked_at, repeat_interval, ' +
  'repeat_timezone, repeat_at, failed_at, fail_count, fail_reason, progress, disabled, last_modified_by';

/** A row in Agenda's words. */
export function toJob(row: JobRow): JobParameters & { _id: NonNullable<JobParameters['_id']> } {
  return {
    _id: toJobId(row.id),
    name: row.name,
    type: row.type,
    data: row.data === null ? undefined : (JSON.parse(row.data) as unknown),
    priority: Number(row.priority),
    nextRunAt: toDate(row.next_run_at) ?? null,
    lastRunAt: toDate(row.last_run_at),
    lastFinishedAt: toDate(row.last_finished_at),
    lockedAt: toDate(row.locked_at),
    repeatInterval: row.repeat_interval ?? undefined,
    repeatTimezone: row.repeat_timezone ?? undefined,
    repeatAt: row.repeat_at ?? undefined,
    failedAt: toDate(row.failed_at),
    failCount: Number(row.fail_count),
    failReason: row.fail_reason ?? undefined,
    progress: row.progress ?? undefined,
    disabled: Number(row.disabled) === 1,
    lastModifiedBy: row.last_modified_by ?? undefined,
  };
}

/** Agenda's date as it is stored. */
export function toMs(date: Date | null | undefined): number | null {
  return date ? date.getTime() : null;
}

function toDate(ms: number | null): Date | undefined {
  return ms === null ? undefined : new Date(Number(ms));
}
