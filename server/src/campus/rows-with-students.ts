import type { SqlValue } from '../platform/db/sql.js';
import { mergedSelect, type Condition } from '../platform/graph/branches.js';
import { STUDENT_COLUMNS, studentWithin, unsafeStudentById, type StudentColumns } from './people.reads.js';
import type { RequestContext } from './request-context.js';

/** What is read: columns out of a join that has `student` in it, bounded by what the person may see. */
export interface VisibleRows {
  readonly columns: string;
  readonly from: string;
  readonly visible: { readonly sql: string; readonly params: readonly SqlValue[] };
}

/**
 * Reads rows by conditions that exclude each other, each by its own index and limit, merged: `tail` orders and limits each
 * branch, `mergedTail` the whole in the graph's names. Staff nearly always ask whose a row is, so their students come along; a
 * student's own came with the session.
 */
export async function readWithStudents<T extends { readonly studentId: string }>(
  context: RequestContext,
  { columns, from, visible }: VisibleRows,
  branches: readonly Condition[],
  tail = '',
  mergedTail = '',
): Promise<T[]> {
  const withStudents = context.actor?.studentId == null;
  const asked = withStudents ? `${columns}, ${STUDENT_COLUMNS}` : columns;
  const sql = mergedSelect(
    branches.map(({ where }) => `SELECT ${asked} FROM ${from} WHERE ${visible.sql} AND ${where} ${tail}`),
    mergedTail,
  );
  const params = branches.flatMap((branch) => [...visible.params, ...branch.params]);
  const rows = await context.services.database.all<T & StudentColumns>(sql, params);
  if (withStudents) for (const row of rows) unsafeStudentById(context).prime(row.studentId, studentWithin(row));
  return rows;
}
