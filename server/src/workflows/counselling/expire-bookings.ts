import type { Services } from '../../platform/services.js';
import { actWhenDue, DUE_BATCH, type Due } from '../../machine/act-when-due.js';
import { counsellingActable } from './counselling.actable.js';

/** Lets every request lapse that nobody confirmed before its start. Returns how many did. */
export function expireBookings(services: Services, signal?: AbortSignal): Promise<number> {
  return actWhenDue(services, {
    actable: counsellingActable(services.config.counsellingCutoffMs),
    due: (now) =>
      services.database.all<Due>(
        "SELECT id, 'EXPIRE' AS action FROM counselling_booking WHERE state = 'REQUESTED' AND starts_at <= ?" +
          ` ORDER BY starts_at, id LIMIT ${DUE_BATCH}`,
        [now],
      ),
    signal,
  });
}
