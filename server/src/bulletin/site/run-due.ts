import { HOUR, MINUTE, type Instant } from '../../kernel/clock.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand, type Outcome, type Unit } from '../../platform/commands/run-command.js';
import type { SiteSourceConfig } from '../../platform/config/site-config.js';
import { readDatabaseTime } from '../../platform/db/database-time.js';
import type { Services } from '../../platform/services.js';
import { FetchProblem } from './fetch-problem.js';
import { systemResolver, type Resolver } from './reach.js';
import { askForRun, claimRun, endLostRuns, endRun, keepRun, type RunReport } from './runs.js';
import { SiteFetcher, type FetcherLimits } from './site-fetcher.js';
import { RunBroke, synchronise } from './synchronise.js';

export const SYNC_SWEEP = 'notices.synchronise';

/** What tests put in place of the world outside. */
export interface Outside {
  readonly resolve?: Resolver;
  readonly limits?: FetcherLimits;
}

/**
 * Runs what is due or asked for, one source after the other. Any number of processes may do it at once. A run that failed is
 * written down first and thrown at the end, so that operators read of it in the log.
 */
export async function runDue(services: Services, signal?: AbortSignal, outside: Outside = {}): Promise<void> {
  const sources = services.config.siteSources;
  if (sources.length === 0) return;
  const now = await timeOf(services);
  await endLostRuns(
    services.database,
    now,
    sources.map(({ name }) => name),
  );
  const failed: string[] = [];
  for (const source of sources) {
    if (signal?.aborted === true) break;
    if (await isDue(services, source, now)) await ask(services, source);
    const [waiting] = await services.database.all<{ id: string }>(
      "SELECT id FROM site_sync_run WHERE running_source = ? AND state = 'WAITING'",
      [source.name],
    );
    if (waiting === undefined || !(await claimRun(services.database, waiting.id, await timeOf(services)))) continue;
    const report = await runOne(services, source, waiting.id, signal, outside);
    if (report.state === 'FAILED') failed.push(`${source.name} ${report.problems[0]?.code ?? ''}`);
  }
  if (failed.length > 0) throw new Error(`sites that could not be synchronised: ${failed.join(', ')}`);
}

async function runOne(
  services: Services,
  source: SiteSourceConfig,
  id: string,
  signal: AbortSignal | undefined,
  { resolve = systemResolver, limits }: Outside,
): Promise<RunReport> {
  const fetcher = new SiteFetcher(source, signal, resolve, limits);
  const alive = async () => {
    const now = await timeOf(services);
    if (signal?.aborted === true || !(await keepRun(services.database, id, now))) throw new FetchProblem('INTERRUPTED');
    return now;
  };
  try {
    const report = await synchronise(services, { id, source, fetcher, alive });
    await end(services, id, source, report);
    return report;
  } catch (error) {
    if (!(error instanceof RunBroke)) throw error;
    await end(services, id, source, error.report);
    throw error.cause;
  }
}

async function end(services: Services, id: string, source: SiteSourceConfig, report: RunReport): Promise<void> {
  await inTransaction(services, async (unit) => {
    await endRun(unit, id, source, report);
    return {};
  });
}

async function ask(services: Services, source: SiteSourceConfig): Promise<void> {
  await inTransaction(services, async (unit) => ({ id: await askForRun(unit, source.name, null) }));
}

function inTransaction(services: Services, work: (unit: Unit) => Promise<Outcome>) {
  return runCommand(
    services.clock,
    onPool(services.database),
    { accountId: '', command: 'SITE_RUN', requestId: null, input: {} },
    { work },
  );
}

/** Whether it is an hour for it and the last run, whoever asked for it, is long enough ago. */
async function isDue(services: Services, source: SiteSourceConfig, now: Instant): Promise<boolean> {
  const hour = Math.floor(now / HOUR + 8) % 24;
  const [from, until] = source.hours;
  if (hour < from || hour >= until) return false;
  const [last] = await services.database.all<{ at: number | null }>(
    'SELECT MAX(started_at) AS at FROM site_sync_run WHERE source = ?',
    [source.name],
  );
  return last?.at == null || Number(last.at) + source.everyMinutes * MINUTE <= now;
}

async function timeOf(services: Services): Promise<Instant> {
  return services.clock.at(await readDatabaseTime(services.database));
}
