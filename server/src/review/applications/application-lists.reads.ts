import { actorOf } from '../../campus/command-of.js';
import type { RequestContext } from '../../campus/request-context.js';
import type { SqlValue } from '../../platform/db/sql.js';
import { inList } from '../../platform/db/in-list.js';
import { afterCursor, COUNT_CAP, decodeCursor, pageOf, pageSize, type Page } from '../../platform/graph/keyset.js';
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
  const size = pageSize(filter.first);
  const after = decodeCursor(filter.after);
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
  const beyond = afterCursor(after, { sort: 's.created_at', id: 's.id' }, 'DESC');
  return pageOf(
    () =>
      readApplications(
        context,
        [{ where: `${where}${beyond.sql}`, params: [...params, ...beyond.params] }],
        `ORDER BY s.created_at DESC, s.id DESC LIMIT ${size + 1}`,
      ),
    size,
    after,
    (row) => row.createdAt,
    async () => {
      const visible = visibleTo(context.actor, workflowsOf(context));
      const [counted] = await context.services.database.all<{ total: number }>(
        `SELECT COUNT(*) AS total FROM (SELECT 1 FROM submission s WHERE ${visible.sql} AND ${where} LIMIT ${COUNT_CAP + 1}) capped`,
        [...visible.params, ...params],
      );
      return counted?.total ?? 0;
    },
  );
}
