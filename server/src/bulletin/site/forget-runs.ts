import { DAY } from '../../kernel/clock.js';
import { readDatabaseTime } from '../../platform/db/database-time.js';
import { inList } from '../../platform/db/in-list.js';
import type { Services } from '../../platform/services.js';

/** How long runs are kept for the record; the last that was read to its end or failed always is. */
const RUNS = 90 * DAY;
/** How long after a run last met it a page is remembered. Which article a notice is stands in the notice itself. */
const PAGES = 180 * DAY;
const BATCH = 500;

/**
 * Removes old runs and pages that no list names any more. Of each source the last run stays, by which it is known whether new
 * mark-up has been told; an old message about one that is gone says so. A page that comes back is fetched whole once and found
 * unchanged.
 */
export async function forgetRuns({ database, clock }: Services, signal?: AbortSignal): Promise<void> {
  const now = clock.at(await readDatabaseTime(database));
  for (let more = true; more && signal?.aborted !== true;) {
    const old = await database.all<{ id: string }>(
      'SELECT run.id FROM site_sync_run run WHERE run.started_at < ? AND run.running_source IS NULL' +
        ' AND EXISTS (SELECT 1 FROM site_sync_run later WHERE later.source = run.source AND later.started_at > run.started_at' +
        " AND later.state IN ('DONE', 'FAILED'))" +
        ` ORDER BY run.started_at, run.id LIMIT ${BATCH}`,
      [now - RUNS],
    );
    more = old.length === BATCH;
    if (old.length === 0) break;
    const list = inList(old.map(({ id }) => id));
    await database.run(`DELETE FROM site_sync_run WHERE id IN ${list.sql}`, list.params);
  }
  await database.run('DELETE FROM site_page WHERE fetched_at < ?', [now - PAGES]);
}
