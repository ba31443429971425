import type { RequestContext } from '../../campus/request-context.js';
import type { SiteSourceConfig } from '../../platform/config/site-config.js';
import { inList } from '../../platform/db/in-list.js';
import { defineLoader } from '../../platform/graph/loader.js';
import { officesOf } from '../notices/notice.permissions.js';
import type { RunState } from './runs.js';

export interface RunRow {
  readonly __typename: 'SiteSyncRun';
  readonly id: string;
  readonly source: string;
  /** account */
  readonly startedBy: string | null;
  readonly state: RunState;
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly seen: number;
  readonly added: number;
  readonly changed: number;
  readonly differing: number;
  readonly failed: number;
  readonly problems: string;
}

const COLUMNS =
  "'SiteSyncRun' AS __typename, id, source, started_by AS startedBy, state, started_at AS startedAt, ended_at AS endedAt," +
  ' seen, added, changed, differing, failed, problems';

/** The sources of the offices for which the person asking publishes. */
export function ownSources(context: RequestContext): readonly SiteSourceConfig[] {
  const offices = officesOf(context.actor);
  return context.services.config.siteSources.filter(({ office }) => offices.includes(office));
}

const namesOf = (context: RequestContext): readonly string[] => ownSources(context).map(({ name }) => name);

/** Runs of own sources, by id. */
export const runById = defineLoader<RunRow, RequestContext>(async (context, ids) => {
  const names = namesOf(context);
  if (names.length === 0) return new Map();
  const [list, own] = [inList(ids), inList(names)];
  const rows = await context.services.database.all<RunRow>(
    `SELECT ${COLUMNS} FROM site_sync_run WHERE id IN ${list.sql} AND source IN ${own.sql}`,
    [...list.params, ...own.params],
  );
  return new Map(rows.map((row) => [row.id, row]));
});

/** The last run of each of these sources. */
export const lastRunOf = defineLoader<RunRow, RequestContext>(async (context, sources) => {
  const list = inList(sources);
  const rows = await context.services.database.all<RunRow>(
    `SELECT ${COLUMNS} FROM site_sync_run WHERE id IN (SELECT MAX(run.id) FROM site_sync_run run` +
      ` WHERE run.source IN ${list.sql} GROUP BY run.source)`,
    list.params,
  );
  return new Map(rows.map((row) => [row.source, row]));
});

/** Runs of own sources, the newest first. */
export async function readRuns(context: RequestContext, source: string | null, first: number): Promise<RunRow[]> {
  const names = namesOf(context).filter((name) => source === null || name === source);
  if (names.length === 0) return [];
  const own = inList(names);
  return context.services.database.all<RunRow>(
    `SELECT ${COLUMNS} FROM site_sync_run WHERE source IN ${own.sql} ORDER BY started_at DESC, id DESC LIMIT ${Math.floor(first)}`,
    own.params,
  );
}

/** Members of staff by their accounts. */
export const staffOfAccount = defineLoader<{ __typename: 'Staff'; id: string; name: string }, RequestContext>(
  async (context, accounts) => {
    const list = inList(accounts);
    const rows = await context.services.database.all<{
      __typename: 'Staff';
      id: string;
      name: string;
      accountId: string;
    }>(
      `SELECT 'Staff' AS __typename, id, name, account_id AS accountId FROM staff WHERE account_id IN ${list.sql}`,
      list.params,
    );
    return new Map(rows.map((row) => [row.accountId, row]));
  },
);
