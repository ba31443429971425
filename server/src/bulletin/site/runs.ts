import { MINUTE, type Instant } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { stageMessages } from '../../messaging/stage-messages.js';
import type { Unit } from '../../platform/commands/run-command.js';
import type { SiteSourceConfig } from '../../platform/config/site-config.js';
import { insertRows } from '../../platform/db/insert-rows.js';
import type { Sql } from '../../platform/db/sql.js';
import type { SiteProblemCode } from './fetch-problem.js';

export const RUN_SUBJECT = 'SITE_SYNC_RUN';
export const MARKUP_CHANGED = 'site.markupChanged';
export const RUN_STATES = ['WAITING', 'RUNNING', 'DONE', 'FAILED', 'LOST'] as const;
export type RunState = (typeof RUN_STATES)[number];

/** A process that has given no sign for so long is dead: one request ends sooner, and each begins with a sign. */
export const SILENCE_MS = 5 * MINUTE;
const MOST_PROBLEMS = 50;
const MARKUP: readonly SiteProblemCode[] = ['LIST_EMPTY', 'BODIES_MISSING'];

export interface SiteProblem {
  readonly url: string;
  readonly code: SiteProblemCode;
}

/** What came of a run. */
export interface RunReport {
  readonly state: 'DONE' | 'FAILED';
  readonly seen: number;
  readonly added: number;
  readonly changed: number;
  readonly differing: number;
  readonly failed: number;
  readonly problems: readonly SiteProblem[];
}

/** The source's run that is not over, or a new one that waits for a process. Returns its id. */
export async function askForRun({ tx, now }: Unit, source: string, startedBy: string | null): Promise<string> {
  const [running] = await tx.all<{ id: string }>('SELECT id FROM site_sync_run WHERE running_source = ?', [source]);
  if (running !== undefined) return running.id;
  const id = newId();
  await insertRows(tx, 'site_sync_run', [
    {
      id,
      source,
      running_source: source,
      started_by: startedBy,
      state: 'WAITING',
      started_at: now,
      alive_at: now,
      seen: 0,
      added: 0,
      changed: 0,
      differing: 0,
      failed: 0,
      problems: '[]',
    },
  ]);
  return id;
}

/** Runs whose process died, and such as wait for a source that is configured no more. */
export async function endLostRuns(sql: Sql, now: Instant, sources: readonly string[]): Promise<void> {
  await sql.run(
    "UPDATE site_sync_run SET state = 'LOST', ended_at = ?, running_source = NULL WHERE state = 'RUNNING' AND alive_at < ?",
    [now, now - SILENCE_MS],
  );
  const waiting = await sql.all<{ id: string; source: string }>(
    "SELECT id, source FROM site_sync_run WHERE state = 'WAITING'",
  );
  for (const { id } of waiting.filter((run) => !sources.includes(run.source))) {
    await sql.run(
      "UPDATE site_sync_run SET state = 'LOST', ended_at = ?, running_source = NULL WHERE id = ? AND state = 'WAITING'",
      [now, id],
    );
  }
}

/** Takes a waiting run for this process; false where another has it. */
export async function claimRun(sql: Sql, id: string, now: Instant): Promise<boolean> {
  const { affectedRows } = await sql.run(
    "UPDATE site_sync_run SET state = 'RUNNING', alive_at = ? WHERE id = ? AND state = 'WAITING'",
    [now, id],
  );
  return affectedRows === 1;
}

/** A sign of life; false where the run was given up for lost. */
export async function keepRun(sql: Sql, id: string, now: Instant): Promise<boolean> {
  const [run] = await sql.all<{ state: string }>('SELECT state FROM site_sync_run WHERE id = ?', [id]);
  if (run?.state !== 'RUNNING') return false;
  await sql.run("UPDATE site_sync_run SET alive_at = ? WHERE id = ? AND state = 'RUNNING'", [now, id]);
  return true;
}

/** Writes down what came of it. New mark-up is told to the office, once until it is read again. */
export async function endRun(unit: Unit, id: string, source: SiteSourceConfig, report: RunReport): Promise<void> {
  const { tx, now } = unit;
  const news = report.state === 'FAILED' && (await isNewMarkup(tx, source.name, report));
  const problems = JSON.stringify(report.problems.slice(0, MOST_PROBLEMS));
  const { affectedRows } = await tx.run(
    'UPDATE site_sync_run SET state = ?, ended_at = ?, running_source = NULL, seen = ?, added = ?, changed = ?,' +
      " differing = ?, failed = ?, problems = ? WHERE id = ? AND state = 'RUNNING'",
    [report.state, now, report.seen, report.added, report.changed, report.differing, report.failed, problems, id],
  );
  if (affectedRows === 0 || !news) return;
  await stageMessages(unit, [
    {
      dedupeKey: `${RUN_SUBJECT}:${id}`,
      to: { office: source.office },
      template: MARKUP_CHANGED,
      subjectType: RUN_SUBJECT,
      subjectId: id,
    },
  ]);
}

async function isNewMarkup(tx: Sql, source: string, report: RunReport): Promise<boolean> {
  const code = report.problems[0]?.code;
  if (code === undefined || !MARKUP.includes(code)) return false;
  const [last] = await tx.all<{ state: string; problems: string }>(
    "SELECT state, problems FROM site_sync_run WHERE source = ? AND state IN ('DONE', 'FAILED')" +
      ' ORDER BY started_at DESC, id DESC LIMIT 1',
    [source],
  );
  if (last?.state !== 'FAILED') return true;
  const [before] = JSON.parse(last.problems) as SiteProblem[];
  return before === undefined || !MARKUP.includes(before.code);
}
