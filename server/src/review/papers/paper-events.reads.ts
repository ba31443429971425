import type { RequestContext } from '../../campus/request-context.js';
import type { EventRow } from '../../machine/reviewable.type.js';
import { inList } from '../../platform/db/in-list.js';
import { defineListLoader } from '../../platform/graph/loader.js';

/** An event with the office whose desk acted. */
export interface PaperEventRow extends EventRow {
  readonly office: string;
}

/** The histories of papers, newest first; reached only through papers that the person may see. */
export const eventsOfPapers = defineListLoader<PaperEventRow, RequestContext>(
  async (context, ids) => {
    const list = inList(ids);
    return context.services.database.all<PaperEventRow>(
      'SELECT event.id, event.subject_id AS subjectId, event.at, event.action, event.from_state AS fromState,' +
        ' event.to_state AS toState, event.actor_kind AS actorKind, account.display_name AS actorName, event.note,' +
        ' paper_case.desk_office AS office FROM paper_event event JOIN paper_case ON paper_case.id = event.subject_id' +
        ' LEFT JOIN account ON account.id = event.actor_account_id' +
        ` WHERE event.subject_id IN ${list.sql} ORDER BY event.at DESC, event.id DESC`,
      list.params,
    );
  },
  (row) => row.subjectId,
);
