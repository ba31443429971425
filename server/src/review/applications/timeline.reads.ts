import type { RequestContext } from '../../campus/request-context.js';
import type { EventRow } from '../../machine/reviewable.type.js';
import { inList } from '../../platform/db/in-list.js';
import { defineListLoader } from '../../platform/graph/loader.js';

/** The histories of applications, newest first; reached only through applications that the person may see. */
export const eventsOfApplication = defineListLoader<EventRow, RequestContext>(
  async (context, ids) => {
    const list = inList(ids);
    return context.services.database.all<EventRow>(
      'SELECT event.id, event.subject_id AS subjectId, event.at, event.action, event.from_state AS fromState,' +
        ' event.to_state AS toState, event.actor_kind AS actorKind, account.display_name AS actorName, event.note' +
        ' FROM submission_event event LEFT JOIN account ON account.id = event.actor_account_id' +
        ` WHERE event.subject_id IN ${list.sql} ORDER BY event.at DESC, event.id DESC`,
      list.params,
    );
  },
  (row) => row.subjectId,
);
