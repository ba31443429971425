import type { RequestContext } from '../../campus/request-context.js';
import { inList } from '../../platform/db/in-list.js';
import { defineListLoader } from '../../platform/graph/loader.js';
import type { EventRow } from '../../machine/reviewable.type.js';

/** The histories of bookings, newest first; reached only through bookings that the person may see. */
export const eventsOfBooking = defineListLoader<EventRow, RequestContext>(
  async (context, ids) => {
    const list = inList(ids);
    return context.services.database.all<EventRow>(
      'SELECT id, subject_id AS subjectId, at, action, from_state AS fromState, to_state AS toState,' +
        ` actor_kind AS actorKind, note FROM counselling_event WHERE subject_id IN ${list.sql} ORDER BY at DESC, id DESC`,
      list.params,
    );
  },
  (row) => row.subjectId,
);
