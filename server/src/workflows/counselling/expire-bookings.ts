import { Refusal } from '../../kernel/refusal.js';
import { readDatabaseTime } from '../../platform/db/database-time.js';
import type { Services } from '../../platform/services.js';
import { actByTimer } from '../../machine/act.js';
import { counsellingActable } from './counselling.actable.js';

const BATCH = 200;

/** Lets every request lapse that nobody confirmed before its start. Returns how many did. */
export async function expireBookings(services: Services, signal?: AbortSignal): Promise<number> {
  const actable = counsellingActable(services.config.counsellingCutoffMs);
  let expired = 0;
  for (;;) {
    const now = services.clock.at(await readDatabaseTime(services.database));
    const due = await services.database.all<{ id: string }>(
      `SELECT id FROM counselling_booking WHERE state = 'REQUESTED' AND starts_at <= ? ORDER BY starts_at, id LIMIT ${BATCH}`,
      [now],
    );
    for (const { id } of due) {
      if (signal?.aborted === true) return expired;
      try {
        await actByTimer(services, actable, 'EXPIRE', id);
        expired += 1;
      } catch (error) {
        // Somebody acted in between: the booking no longer waits, and nothing is owed.
        if (!(error instanceof Refusal)) throw error;
      }
    }
    if (due.length < BATCH) return expired;
  }
}
