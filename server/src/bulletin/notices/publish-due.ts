import { Refusal } from '../../kernel/refusal.js';
import { actByTimer } from '../../machine/act.js';
import { readDatabaseTime } from '../../platform/db/database-time.js';
import type { Services } from '../../platform/services.js';
import { noticeActable } from './notice.actable.js';

const BATCH = 200;

/** Publishes every notice whose time has come. Returns how many. Any number of processes may do it at once. */
export async function publishDue(services: Services, signal?: AbortSignal): Promise<number> {
  const actable = noticeActable();
  let published = 0;
  for (;;) {
    const now = services.clock.at(await readDatabaseTime(services.database));
    const due = await services.database.all<{ id: string }>(
      `SELECT id FROM notice WHERE state = 'SCHEDULED' AND publish_at <= ? ORDER BY publish_at, id LIMIT ${BATCH}`,
      [now],
    );
    let moved = 0;
    for (const { id } of due) {
      if (signal?.aborted === true) return published;
      try {
        await actByTimer(services, actable, 'PUBLISH_DUE', id);
        moved += 1;
      } catch (error) {
        // Another process was there first, or somebody took it back in between.
        if (!(error instanceof Refusal)) throw error;
      }
    }
    published += moved;
    if (due.length < BATCH || moved === 0) return published;
  }
}
