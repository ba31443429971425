import type { Instant } from '../../kernel/clock.js';
import type { Sql, SqlValue } from '../../platform/db/sql.js';
import type { PapersFacts } from '../../papers/papers.facts.js';
import type { PapersState } from '../../papers/papers.machine.js';

/** The papers of an application as queries read them: their columns and what guards and relations ask. */
export interface PapersRow extends PapersFacts {
  readonly __typename: 'Papers';
  readonly state: PapersState;
  readonly deskCampus: string | null;
  readonly receiptNo: string | null;
  readonly receivedAt: Instant | null;
  readonly createdAt: Instant;
}

export const PAPERS_FROM =
  'paper_case JOIN student ON student.id = paper_case.student_id JOIN submission s ON s.id = paper_case.submission_id';

/** An application that was rejected, withdrawn or has lapsed asks its papers no more. */
const WANTED = "CASE WHEN s.state IN ('DRAFT', 'SUBMITTED', 'REVIEWING', 'RETURNED', 'APPROVED') THEN 1 ELSE 0 END";

export const PAPERS_COLUMNS =
  "'Papers' AS __typename, paper_case.id, paper_case.submission_id AS submissionId, paper_case.workflow," +
  ' paper_case.student_id AS studentId, paper_case.desk_office AS deskOffice, paper_case.desk_campus AS deskCampus,' +
  ' paper_case.state, paper_case.version, paper_case.deadline, paper_case.receipt_no AS receiptNo,' +
  ' paper_case.received_at AS receivedAt, paper_case.created_at AS createdAt, student.account_id AS applicantAccountId,' +
  ` ${WANTED} AS wanted, (SELECT COUNT(*) FROM paper_item item WHERE item.case_id = paper_case.id` +
  ' AND item.received_at IS NOT NULL) AS here';

/** Counts come as numbers or as texts, by the driver. */
export function plainPapers<T extends PapersRow>(row: T): T {
  return Object.assign(row, { wanted: Number(row.wanted), here: Number(row.here) });
}

/** Papers inside a transaction, whoever acts: for the house itself, and for those whose condition bounds what they see. */
export async function unsafePapersIn(tx: Sql, where: string, params: readonly SqlValue[]): Promise<PapersRow | null> {
  const [row] = await tx.all<PapersRow>(`SELECT ${PAPERS_COLUMNS} FROM ${PAPERS_FROM} WHERE ${where}`, params);
  return row === undefined ? null : plainPapers(row);
}
