import type { RequestContext } from '../../campus/request-context.js';
import { inList } from '../../platform/db/in-list.js';
import { defineLoader } from '../../platform/graph/loader.js';
import { VOLUNTEER_CARD_DETAILS, type CardReason } from './volunteer-card.workflow.js';

export interface VolunteerCardDetails {
  readonly submissionId: string;
  readonly reason: CardReason | null;
  readonly statement: string | null;
}

/** Details of applications for a new card; reached only through applications that the person may see. */
export const volunteerCardDetailsOf = defineLoader<VolunteerCardDetails, RequestContext>(async (context, ids) => {
  const list = inList(ids);
  const rows = await context.services.database.all<VolunteerCardDetails>(
    `SELECT submission_id AS submissionId, reason, statement FROM ${VOLUNTEER_CARD_DETAILS} WHERE submission_id IN ${list.sql}`,
    list.params,
  );
  return new Map(rows.map((row) => [row.submissionId, row]));
});
