import { actWhenDue, DUE_BATCH, type Due } from '../../machine/act-when-due.js';
import type { Services } from '../../platform/services.js';
import { ApplicationWorkflows } from '../review-context.js';
import { certificateActable } from './certificate.actable.js';

/** Marks as unclaimed whatever has lain at a desk for longer than its time. Returns how many. */
export function unclaimCertificates(services: Services, signal?: AbortSignal): Promise<number> {
  return actWhenDue(services, {
    // The timer sees all; the workflows only bound what people see.
    actable: certificateActable(new ApplicationWorkflows([])),
    due: (now) =>
      services.database.all<Due>(
        "SELECT id, 'UNCLAIM' AS action FROM certificate WHERE state = 'PRINTED' AND collect_by <= ?" +
          ` ORDER BY collect_by, id LIMIT ${DUE_BATCH}`,
        [now],
      ),
    signal,
  });
}
