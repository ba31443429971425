import type { RequestContext } from '../../campus/request-context.js';
import type { EventRow } from '../../machine/reviewable.type.js';
import { inList } from '../../platform/db/in-list.js';
import { defineListLoader } from '../../platform/graph/loader.js';

/** An event with the office that acted: the desk's for the handing out, else the one that printed. */
export interface CertificateEventRow extends EventRow {
  readonly office: string;
}

/** The histories of certificates, newest first; reached only through certificates that the person may see. */
export const eventsOfCertificate = defineListLoader<CertificateEventRow, RequestContext>(
  async (context, ids) => {
    const list = inList(ids);
    return context.services.database.all<CertificateEventRow>(
      'SELECT event.id, event.subject_id AS subjectId, event.at, event.action, event.from_state AS fromState,' +
        ' event.to_state AS toState, event.actor_kind AS actorKind, account.display_name AS actorName, event.note,' +
        " CASE event.action WHEN 'COLLECT' THEN certificate.desk_office ELSE certificate.review_office END AS office" +
        ' FROM certificate_event event JOIN certificate ON certificate.id = event.subject_id' +
        ' LEFT JOIN account ON account.id = event.actor_account_id' +
        ` WHERE event.subject_id IN ${list.sql} ORDER BY event.at DESC, event.id DESC`,
      list.params,
    );
  },
  (row) => row.subjectId,
);
