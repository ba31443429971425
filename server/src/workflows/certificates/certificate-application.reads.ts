import type { RequestContext } from '../../campus/request-context.js';
import { inList } from '../../platform/db/in-list.js';
import { defineLoader } from '../../platform/graph/loader.js';
import { CERTIFICATE_DETAILS } from './certificate-kinds.js';

export interface CertificateDetails {
  readonly submissionId: string;
  readonly choice: string | null;
  readonly purpose: string | null;
  readonly copies: number | null;
}

/** Details of applications for certificates; reached only through applications that the person may see. */
export const certificateDetailsOf = defineLoader<CertificateDetails, RequestContext>(async (context, ids) => {
  const list = inList(ids);
  const rows = await context.services.database.all<CertificateDetails>(
    `SELECT submission_id AS submissionId, choice, purpose, copies FROM ${CERTIFICATE_DETAILS}` +
      ` WHERE submission_id IN ${list.sql}`,
    list.params,
  );
  return new Map(rows.map((row) => [row.submissionId, row]));
});
