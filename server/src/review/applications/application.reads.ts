import type { Actor } from '../../campus/actor.js';
import { STUDENT_COLUMNS, studentWithin, unsafeStudentById, type StudentColumns } from '../../campus/people.reads.js';
import type { RequestContext } from '../../campus/request-context.js';
import type { Instant } from '../../kernel/clock.js';
import { inList } from '../../platform/db/in-list.js';
import type { Sql, SqlValue } from '../../platform/db/sql.js';
import { mergedSelect, type Condition } from '../../platform/graph/branches.js';
import { defineLoader } from '../../platform/graph/loader.js';
import { CONFLICT_OF_INTEREST, conflictParams } from '../conflict-of-interest.js';
import { workflowsOf, type ApplicationWorkflows } from '../review-context.js';
import type { ApplicationState } from './application-table.js';
import type { ApplicationFacts } from './application.facts.js';
import { visibleTo } from './visible-to.js';

/** An application as queries read it: its header and what guards and relations ask. */
export interface ApplicationRow extends ApplicationFacts {
  readonly __typename: string;
  readonly state: ApplicationState;
  readonly period: string;
  readonly serialNo: string | null;
  readonly ownerOffice: string;
  readonly deskOffice: string | null;
  readonly collectAt: string | null;
  readonly revision: number;
  readonly instructionsVersion: number | null;
  readonly submittedAt: Instant | null;
  readonly queuedAt: Instant;
  readonly toPrintAt: Instant | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly certificateId: string | null;
  readonly papersId: string | null;
}

/** One certificate in force and one paper case an application at most, so each row stays one. */
const JOINS =
  ' JOIN student ON student.id = s.student_id JOIN round ON round.id = s.round_id' +
  " LEFT JOIN certificate ON certificate.submission_id = s.id AND certificate.active_key = ''" +
  ' LEFT JOIN paper_case ON paper_case.submission_id = s.id';

const COLUMNS =
  's.id, s.workflow, s.student_id AS studentId, s.round_id AS roundId, s.period, s.state, s.version,' +
  ' s.serial_no AS serialNo, s.owner_office AS ownerOffice, s.review_office AS reviewOffice, s.desk_office AS deskOffice,' +
  ' s.collect_at AS collectAt, s.reviewer_staff_id AS reviewerStaffId, s.decider_staff_id AS deciderStaffId,' +
  ' s.decided_at AS decidedAt, s.appealed, s.revision, s.instructions_version AS instructionsVersion,' +
  ' s.submitted_at AS submittedAt, s.queued_at AS queuedAt, s.to_print_at AS toPrintAt, s.supplement_by AS supplementBy, s.created_at AS createdAt,' +
  ' s.updated_at AS updatedAt, student.account_id AS applicantAccountId, student.status AS studentStatus, round.state AS roundState,' +
  ' round.opens_at AS roundOpensAt, round.closes_at AS roundClosesAt, certificate.id AS certificateId,' +
  ' certificate.state AS certificateState, paper_case.id AS papersId, paper_case.state AS papersState';

type RawRow = Omit<ApplicationRow, '__typename' | 'conflict' | 'appealed'> & { conflict: number; appealed: number };

interface Select {
  readonly columns: string;
  readonly params: readonly SqlValue[];
}

function selectOf(actor: Actor | 'timer' | null, withStudents: boolean): Select {
  const columns = withStudents ? `${COLUMNS}, ${STUDENT_COLUMNS}` : COLUMNS;
  if (actor === 'timer' || actor?.staffId == null) return { columns: `${columns}, 0 AS conflict`, params: [] };
  const conflict = `CASE WHEN ${CONFLICT_OF_INTEREST} THEN 1 ELSE 0 END AS conflict`;
  return { columns: `${columns}, ${conflict}`, params: conflictParams(actor) };
}

function finish(row: RawRow, workflows: ApplicationWorkflows): ApplicationRow {
  return Object.assign(row, {
    __typename: workflows.of(row.workflow).name,
    conflict: Number(row.conflict) === 1,
    appealed: Number(row.appealed) === 1,
  });
}

/**
 * Reads applications that the person may see, by conditions on `submission s` that exclude each other, each by its own index
 * and limit, and merged: `tail` orders and limits each branch, the merger and the whole, by columns of `s`. Only the headers
 * that come out of the merger are joined to what belongs to them.
 */
export async function readApplications(
  context: RequestContext,
  branches: readonly Condition[],
  tail = '',
): Promise<ApplicationRow[]> {
  const workflows = workflowsOf(context);
  const visible = visibleTo(context.actor, workflows);
  const withStudents = context.actor?.studentId == null;
  const select = selectOf(context.actor, withStudents);
  const headers = branches.map(({ where }) => `SELECT s.* FROM submission s WHERE ${visible.sql} AND ${where} ${tail}`);
  const all = mergedSelect(headers, '');
  const merged = headers.length === 1 ? all : `SELECT * FROM (${all}) s ${tail}`;
  const sql = `SELECT ${select.columns} FROM (${merged}) s${JOINS} ${tail}`;
  const params = [...select.params, ...branches.flatMap((branch) => [...visible.params, ...branch.params])];
  const rows = await context.services.database.all<RawRow & StudentColumns>(sql, params);
  if (withStudents) for (const row of rows) unsafeStudentById(context).prime(row.studentId, studentWithin(row));
  return rows.map((row) => finish(row, workflows));
}

export const applicationById = defineLoader<ApplicationRow, RequestContext>(async (context, ids) => {
  const list = inList(ids);
  const rows = await readApplications(context, [{ where: `s.id IN ${list.sql}`, params: list.params }]);
  return new Map(rows.map((row) => [row.id, row]));
});

/** One application inside a transaction, as this actor or the timer sees it; null where there is none for it. */
export async function readApplicationIn(
  tx: Sql,
  workflows: ApplicationWorkflows,
  actor: Actor | 'timer',
  id: string,
): Promise<ApplicationRow | null> {
  const visible = actor === 'timer' ? { sql: '1 = 1', params: [] } : visibleTo(actor, workflows);
  const select = selectOf(actor, false);
  const [row] = await tx.all<RawRow>(
    `SELECT ${select.columns} FROM submission s${JOINS} WHERE ${visible.sql} AND s.id = ?`,
    [...select.params, ...visible.params, id],
  );
  return row === undefined ? null : finish(row, workflows);
}
