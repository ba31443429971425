import type { Actor } from '../../campus/actor.js';
import type { RequestContext } from '../../campus/request-context.js';
import { readWithStudents } from '../../campus/rows-with-students.js';
import type { Instant } from '../../kernel/clock.js';
import { inList } from '../../platform/db/in-list.js';
import type { Sql } from '../../platform/db/sql.js';
import type { Condition } from '../../platform/graph/branches.js';
import { defineListLoader, defineLoader } from '../../platform/graph/loader.js';
import type { CertificateFacts } from '../../printing/certificate.facts.js';
import type { CertificateState } from '../../printing/certificate.machine.js';
import { visibleBeside } from '../applications/visible-to.js';
import { workflowsOf, type ApplicationWorkflows } from '../review-context.js';

/** A printed certificate as queries read it: its columns and what guards and relations ask. */
export interface CertificateRow extends CertificateFacts {
  readonly __typename: 'Certificate';
  readonly state: CertificateState;
  readonly submissionId: string;
  readonly deskCampus: string | null;
  readonly serialNo: string;
  /** sealed, as `content` is */
  readonly code: string;
  readonly content: string;
  readonly batchId: string;
  readonly printedAt: Instant;
  readonly collectedAt: Instant | null;
}

export const CERTIFICATE_FROM = 'certificate JOIN student ON student.id = certificate.student_id';

const COLUMNS =
  "'Certificate' AS __typename, certificate.id, certificate.submission_id AS submissionId, certificate.workflow," +
  ' certificate.student_id AS studentId, certificate.review_office AS reviewOffice, certificate.desk_office AS deskOffice,' +
  ' certificate.desk_campus AS deskCampus, certificate.state, certificate.version, certificate.serial_no AS serialNo,' +
  ' certificate.code, certificate.content, certificate.batch_id AS batchId, certificate.printed_at AS printedAt,' +
  ' certificate.collect_by AS collectBy, certificate.collected_at AS collectedAt,' +
  ' student.account_id AS applicantAccountId';

const VISIBLE_BY = { student: 'certificate.student_id', workflow: 'certificate.workflow' } as const;

/** Certificates that the person may see, by conditions that exclude each other (`readWithStudents`). */
export function readCertificates(
  context: RequestContext,
  branches: readonly Condition[],
  tail = '',
  mergedTail = '',
): Promise<CertificateRow[]> {
  const visible = visibleBeside(context.actor, workflowsOf(context), VISIBLE_BY);
  const rows = { columns: COLUMNS, from: CERTIFICATE_FROM, visible };
  return readWithStudents<CertificateRow>(context, rows, branches, tail, mergedTail);
}

export const certificateById = defineLoader<CertificateRow, RequestContext>(async (context, ids) => {
  const list = inList(ids);
  const rows = await readCertificates(context, [{ where: `certificate.id IN ${list.sql}`, params: list.params }]);
  return new Map(rows.map((row) => [row.id, row]));
});

/** Every certificate of applications, voided ones too, the newest first. */
export const certificatesOfApplication = defineListLoader<CertificateRow, RequestContext>(
  async (context, submissionIds) => {
    const list = inList(submissionIds);
    return readCertificates(
      context,
      [{ where: `certificate.submission_id IN ${list.sql}`, params: list.params }],
      'ORDER BY certificate.printed_at DESC, certificate.id DESC',
    );
  },
  (row) => row.submissionId,
);

export interface CertificateIn extends CertificateRow {
  readonly studentNumber: string;
}

/** One certificate inside a transaction, as this actor or the timer sees it; null where there is none for it. */
export async function readCertificateIn(
  tx: Sql,
  workflows: ApplicationWorkflows,
  actor: Actor | 'timer',
  id: string,
): Promise<CertificateIn | null> {
  const visible = actor === 'timer' ? { sql: '1 = 1', params: [] } : visibleBeside(actor, workflows, VISIBLE_BY);
  const [row] = await tx.all<CertificateIn>(
    `SELECT ${COLUMNS}, student.number AS studentNumber FROM ${CERTIFICATE_FROM} WHERE ${visible.sql} AND certificate.id = ?`,
    [...visible.params, id],
  );
  return row ?? null;
}
