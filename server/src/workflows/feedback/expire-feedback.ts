import { actWhenDue, DUE_BATCH, type Due } from '../../machine/act-when-due.js';
import type { Services } from '../../platform/services.js';
import { feedbackActable } from './feedback.actable.js';
import { OLD_AFTER } from './feedback.machine.js';

/** Closes what was answered a month ago and went no further. Returns how many. */
export function expireFeedback(services: Services, signal?: AbortSignal): Promise<number> {
  return actWhenDue(services, {
    actable: feedbackActable(),
    due: (now) =>
      services.database.all<Due>(
        "SELECT id, 'EXPIRE' AS action FROM feedback WHERE state = 'ANSWERED' AND queued_at <= ?" +
          ` ORDER BY queued_at, id LIMIT ${DUE_BATCH}`,
        [now - OLD_AFTER],
      ),
    signal,
  });
}
