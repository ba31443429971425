import type { JobsOverview, JobsQueryOptions, JobsResult, JobState, RemoveJobsOptions } from 'agenda';
import { inList } from '../db/in-list.js';
import type { Sql, SqlValue } from '../db/sql.js';
import { JOB_COLUMNS, toJob, type JobRow } from './job-row.js';

/** Agenda's computeJobState as an expression; its parameter is the present time. */
const STATE = `CASE WHEN locked_at IS NOT NULL THEN 'running'
  WHEN failed_at IS NOT NULL AND (last_finished_at IS NULL OR failed_at >= last_finished_at) THEN 'failed'
  WHEN repeat_interval IS NOT NULL THEN 'repeating'
  WHEN next_run_at > ? THEN 'scheduled' WHEN next_run_at IS NOT NULL THEN 'queued' ELSE 'completed' END`;

const SORTABLE = {
  nextRunAt: 'next_run_at',
  lastRunAt: 'last_run_at',
  lastFinishedAt: 'last_finished_at',
  priority: 'priority',
  name: 'name',
  data: 'data',
} as const;

interface Condition {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

/** For people who look after the queue: a page of jobs with their states. */
export async function queryJobs(sql: Sql, options: JobsQueryOptions, now: number): Promise<JobsResult> {
  const where = all([
    ...named(options),
    ...(options.search ? [{ sql: `name LIKE ? ESCAPE '!'`, params: [`%${literal(options.search)}%`] }] : []),
    ...(options.includeDisabled === false ? [{ sql: 'disabled = 0', params: [] }] : []),
    ...(options.state ? [stateIs(options.state, now)] : []),
  ]);
  const page = `LIMIT ${whole(options.limit) || 10_000} OFFSET ${whole(options.skip)}`;
  const rows = await sql.all<JobRow & { state: JobState }>(
    `SELECT ${JOB_COLUMNS}, ${STATE} AS state FROM job WHERE ${where.sql} ORDER BY ${orderBy(options)} ${page}`,
    [now, ...where.params],
  );
  const counted = await sql.all<{ total: number }>(
    `SELECT COUNT(*) AS total FROM job WHERE ${where.sql}`,
    where.params,
  );
  return { jobs: rows.map((row) => ({ ...toJob(row), state: row.state })), total: Number(counted[0]?.total) };
}

/** How many jobs of each name are in each state; `paused` counts the disabled ones among them. */
export async function jobsOverview(sql: Sql, now: number): Promise<JobsOverview[]> {
  const rows = await sql.all<{ name: string; state: JobState; jobs: number; paused: number }>(
    `SELECT name, state, COUNT(*) AS jobs, SUM(disabled) AS paused
     FROM (SELECT name, disabled, ${STATE} AS state FROM job) counted GROUP BY name, state ORDER BY name`,
    [now],
  );
  const none = { total: 0, running: 0, scheduled: 0, queued: 0, completed: 0, failed: 0, repeating: 0, paused: 0 };
  const overviews = new Map<string, JobsOverview>();
  for (const row of rows) {
    const overview = overviews.get(row.name) ?? { name: row.name, ...none };
    overview[row.state] = Number(row.jobs);
    overview.total += Number(row.jobs);
    overview.paused += Number(row.paused);
    overviews.set(row.name, overview);
  }
  return [...overviews.values()];
}

/** The ids that a removal, a pause or its end is about. Found first, so that the writes lock rows by id only. */
export async function matchingIds(sql: Sql, options: RemoveJobsOptions): Promise<string[]> {
  if (options.data !== undefined) throw new Error('jobs cannot be chosen by their data');
  const conditions = named(options);
  if (options.notNames?.length) {
    const names = inList(options.notNames);
    conditions.push({ sql: `name NOT IN ${names.sql}`, params: names.params });
  }
  // "Nothing asked for" must never mean "all of them".
  if (conditions.length === 0) return [];
  const where = all(conditions);
  return (await sql.all<{ id: string }>(`SELECT id FROM job WHERE ${where.sql}`, where.params)).map((row) => row.id);
}

type Named = Pick<RemoveJobsOptions, 'id' | 'ids' | 'name' | 'names' | 'data'>;

function named(options: Named): Condition[] {
  if (options.data !== undefined) throw new Error('jobs cannot be chosen by their data');
  const conditions: Condition[] = [];
  if (options.id !== undefined) conditions.push({ sql: 'id = ?', params: [String(options.id)] });
  if (options.name !== undefined) conditions.push({ sql: 'name = ?', params: [options.name] });
  for (const [column, values] of [
    ['id', options.ids],
    ['name', options.names],
  ] as const) {
    if (values === undefined) continue;
    if (values.length === 0) conditions.push({ sql: '1 = 0', params: [] });
    else conditions.push({ sql: `${column} IN ${inList(values).sql}`, params: inList(values).params });
  }
  return conditions;
}

function stateIs(state: JobState, now: number): Condition {
  if (state === 'paused') return { sql: 'disabled = 1', params: [] };
  return { sql: `${STATE} = ?`, params: [now, state] };
}

function all(conditions: readonly Condition[]): Condition {
  const sql = conditions.map((condition) => `(${condition.sql})`).join(' AND ');
  return { sql: sql || '1 = 1', params: conditions.flatMap((condition) => condition.params) };
}

function orderBy(options: JobsQueryOptions): string {
  const sorts = Object.entries(options.sort ?? {}).flatMap(([key, direction]) => {
    const column = SORTABLE[key as keyof typeof SORTABLE];
    return column === undefined ? [] : [`${column} ${direction === 'asc' ? 'ASC' : 'DESC'}`];
  });
  return [...(sorts.length > 0 ? sorts : ['next_run_at DESC', 'last_run_at DESC']), 'id'].join(', ');
}

function literal(search: string): string {
  return search.replace(/[!%_]/g, (sign) => `!${sign}`);
}

function whole(value: number | undefined): number {
  return Math.max(0, Math.trunc(value ?? 0)) || 0;
}
