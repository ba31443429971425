import { actWhenDue, DUE_BATCH, type Due } from '../../machine/act-when-due.js';
import type { Services } from '../../platform/services.js';
import { noticeActable } from './notice.actable.js';

/** Publishes every notice whose time has come. Returns how many. */
export function publishDue(services: Services, signal?: AbortSignal): Promise<number> {
  return actWhenDue(services, {
    actable: noticeActable(),
    due: (now) =>
      services.database.all<Due>(
        "SELECT id, 'PUBLISH_DUE' AS action FROM notice WHERE state = 'SCHEDULED' AND publish_at <= ?" +
          ` ORDER BY publish_at, id LIMIT ${DUE_BATCH}`,
        [now],
      ),
    signal,
  });
}
