import { actorOf } from '../../campus/command-of.js';
import type { RequestContext } from '../../campus/request-context.js';
import type { SqlValue } from '../../platform/db/sql.js';
import { inList } from '../../platform/db/in-list.js';
import { countBranches, pageOfBranches } from '../../platform/graph/branches.js';
import type { Page } from '../../platform/graph/keyset.js';
import { workflowsOf } from '../review-context.js';
import type { ApplicationState } from './application-table.js';
import { readApplications, type ApplicationRow } from './application.reads.js';
import { visibleTo } from './visible-to.js';

export interface StudentApplicationsFilter {
  readonly studentId: string;
  readonly workflow?: readonly string[] | null;
  readonly state?: readonly ApplicationState[] | null;
  /** only those whose review is under way (true), or only the others */
  readonly open?: boolean | null;
  readonly first: number;
  readonly after?: string | null;
}

const UNDER_WAY: readonly ApplicationState[] = ['DRAFT', 'SUBMITTED', 'REVIEWING', 'RETURNED'];

/** A student's applications, newest first. A student has few, so one walk of the index serves every filter. */
export function pageOfStudentApplications(
  context: RequestContext,
  filter: StudentApplicationsFilter,
): Page<ApplicationRow> {
  actorOf(context);
  const parts = ['s.student_id = ?'];
  const params: SqlValue[] = [filter.studentId];
  const among = (column: string, values: readonly string[] | null | undefined, not = false) => {
    if (values == null || values.length === 0) return;
    const list = inList(values);
    parts.push(`${column} ${not ? 'NOT ' : ''}IN ${list.sql}`);
    params.push(...list.params);
  };
  among('s.workflow', filter.workflow);
  among('s.state', filter.state);
  if (filter.open != null) among('s.state', UNDER_WAY, !filter.open);
  const where = parts.join(' AND ');
  return pageOfBranches<ApplicationRow>({
    first: filter.first,
    after: filter.after,
    order: { sort: 's.created_at', id: 's.id' },
    direction: 'DESC',
    branches: () => Promise.resolve([{ where, params }]),
    read: (branches, limit) =>
      readApplications(context, branches, `ORDER BY s.created_at DESC, s.id DESC LIMIT ${limit}`),
    sortOf: (row) => row.createdAt,
    // The reading adds by itself what may be seen.
    count: () => {
      const visible = visibleTo(context.actor, workflowsOf(context));
      const counted = { where: `${visible.sql} AND ${where}`, params: [...visible.params, ...params] };
      return countBranches(context.services.database, 'submission s', [counted]);
    },
  });
}
