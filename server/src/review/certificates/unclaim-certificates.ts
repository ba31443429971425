import { Refusal } from '../../kernel/refusal.js';
import { readDatabaseTime } from '../../platform/db/database-time.js';
import type { Services } from '../../platform/services.js';
import { actByTimer } from '../../machine/act.js';
import { ApplicationWorkflows } from '../review-context.js';
import { certificateActable } from './certificate.actable.js';

const BATCH = 200;

/** Marks as unclaimed whatever has lain at a desk for longer than its time. Returns how many. */
export async function unclaimCertificates(services: Services, signal?: AbortSignal): Promise<number> {
  // The timer sees all; the workflows only bound what people see.
  const actable = certificateActable(new ApplicationWorkflows([]));
  let unclaimed = 0;
  for (;;) {
    const now = services.clock.at(await readDatabaseTime(services.database));
    const due = await services.database.all<{ id: string }>(
      `SELECT id FROM certificate WHERE state = 'PRINTED' AND collect_by <= ? ORDER BY collect_by, id LIMIT ${BATCH}`,
      [now],
    );
    let moved = 0;
    for (const { id } of due) {
      if (signal?.aborted === true) return unclaimed;
      try {
        await actByTimer(services, actable, 'UNCLAIM', id);
        moved += 1;
      } catch (error) {
        // Somebody collected or voided it in between.
        if (!(error instanceof Refusal)) throw error;
      }
    }
    unclaimed += moved;
    if (due.length < BATCH || moved === 0) return unclaimed;
  }
}
