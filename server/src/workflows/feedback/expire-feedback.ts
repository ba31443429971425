import { Refusal } from '../../kernel/refusal.js';
import { actByTimer } from '../../machine/act.js';
import { readDatabaseTime } from '../../platform/db/database-time.js';
import type { Services } from '../../platform/services.js';
import { feedbackActable } from './feedback.actable.js';
import { OLD_AFTER } from './feedback.machine.js';

const BATCH = 200;

/** Closes what was answered a month ago and went no further. Returns how many. */
export async function expireFeedback(services: Services, signal?: AbortSignal): Promise<number> {
  let expired = 0;
  for (;;) {
    const now = services.clock.at(await readDatabaseTime(services.database));
    const due = await services.database.all<{ id: string }>(
      `SELECT id FROM feedback WHERE state = 'ANSWERED' AND queued_at <= ? ORDER BY queued_at, id LIMIT ${BATCH}`,
      [now - OLD_AFTER],
    );
    const before = expired;
    for (const { id } of due) {
      if (signal?.aborted === true) return expired;
      try {
        await actByTimer(services, feedbackActable(), 'EXPIRE', id);
        expired += 1;
      } catch (error) {
        // Somebody wrote in between: it is not old any more.
        if (!(error instanceof Refusal)) throw error;
      }
    }
    // What cannot be closed now is not tried for ever: the next round does.
    if (due.length < BATCH || expired === before) return expired;
  }
}
