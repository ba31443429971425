import type { Actor } from '../../campus/actor.js';
import { STUDENT_COLUMNS, studentWithin, unsafeStudentById, type StudentColumns } from '../../campus/people.reads.js';
import type { RequestContext } from '../../campus/request-context.js';
import type { Instant } from '../../kernel/clock.js';
import { inList } from '../../platform/db/in-list.js';
import type { Sql, SqlValue } from '../../platform/db/sql.js';
import { defineListLoader, defineLoader } from '../../platform/graph/loader.js';
import type { CertificateFacts } from '../../printing/certificate.facts.js';
import type { CertificateState } from '../../printing/certificate.machine.js';
import { workflowsServed } from '../applications/visible-to.js';
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

export interface Condition {
  readonly where: string;
  readonly params: readonly SqlValue[];
}

/** Which certificates a person may see: one's own; staff those of the workflows that their offices have to do with. */
export function visibleCertificates(
  actor: Actor | null,
  workflows: ApplicationWorkflows,
): { readonly sql: string; readonly params: readonly SqlValue[] } {
  if (actor?.studentId != null) return { sql: 'certificate.student_id = ?', params: [actor.studentId] };
  const served = workflowsServed(actor, workflows);
  if (served.length === 0) return { sql: '1 = 0', params: [] };
  const list = inList(served.map((workflow) => workflow.code));
  return { sql: `certificate.workflow IN ${list.sql}`, params: list.params };
}

/**
 * Reads certificates that the person may see, by conditions that exclude each other, each by its own index and limit and
 * merged: `tail` orders and limits each branch, `mergedTail` the whole in the graph's names.
 */
export async function readCertificates(
  context: RequestContext,
  branches: readonly Condition[],
  tail = '',
  mergedTail = '',
): Promise<CertificateRow[]> {
  const visible = visibleCertificates(context.actor, workflowsOf(context));
  const withStudents = context.actor?.studentId == null;
  const columns = withStudents ? `${COLUMNS}, ${STUDENT_COLUMNS}` : COLUMNS;
  const selects = branches.map(
    ({ where }) => `SELECT ${columns} FROM ${CERTIFICATE_FROM} WHERE ${visible.sql} AND ${where} ${tail}`,
  );
  const [only] = selects;
  const sql =
    selects.length === 1 && only !== undefined
      ? only
      : `${selects.map((select, i) => `SELECT * FROM (${select}) branch${i}`).join(' UNION ALL ')} ${mergedTail}`;
  const params = branches.flatMap((branch) => [...visible.params, ...branch.params]);
  const rows = await context.services.database.all<CertificateRow & StudentColumns>(sql, params);
  if (withStudents) for (const row of rows) unsafeStudentById(context).prime(row.studentId, studentWithin(row));
  return rows;
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
  const visible = actor === 'timer' ? { sql: '1 = 1', params: [] } : visibleCertificates(actor, workflows);
  const [row] = await tx.all<CertificateIn>(
    `SELECT ${COLUMNS}, student.number AS studentNumber FROM ${CERTIFICATE_FROM} WHERE ${visible.sql} AND certificate.id = ?`,
    [...visible.params, id],
  );
  return row ?? null;
}
