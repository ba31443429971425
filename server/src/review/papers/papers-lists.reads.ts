import { actorOf } from '../../campus/command-of.js';
import type { RequestContext } from '../../campus/request-context.js';
import { afterCursor, COUNT_CAP, decodeCursor, pageOf, pageSize, type Page } from '../../platform/graph/keyset.js';
import type { PapersState } from '../../papers/papers.machine.js';
import { workflowsServed } from '../applications/visible-to.js';
import { workflowsOf } from '../review-context.js';
import { searchCondition } from '../worklist/search.js';
import { readPapers, type Condition } from './papers.reads.js';
import { PAPERS_FROM, type PapersRow } from './papers-rows.js';

export interface PapersFilter {
  readonly state?: readonly PapersState[] | null;
  readonly search?: string | null;
  /** code of the desk's campus */
  readonly campus?: string | null;
  readonly first: number;
  readonly after?: string | null;
}

const EXPECTED: readonly PapersState[] = ['AWAITED', 'INCOMPLETE'];

/**
 * Papers of the workflows that the person's offices have to do with, the longest awaited first. One limited query a desk and
 * state, each on its own stretch of one index, merged.
 */
export function pageOfPapers(context: RequestContext, filter: PapersFilter): Page<PapersRow> {
  actorOf(context);
  const size = pageSize(filter.first);
  const after = decodeCursor(filter.after);
  const beyond = afterCursor(after, { sort: 'paper_case.created_at', id: 'paper_case.id' }, 'ASC');
  return pageOf(
    async () => {
      const branches = await branchesOf(context, filter);
      if (branches.length === 0) return [];
      return readPapers(
        context,
        branches.map(({ where, params }) => ({
          where: `${where}${beyond.sql}`,
          params: [...params, ...beyond.params],
        })),
        `ORDER BY paper_case.created_at, paper_case.id LIMIT ${size + 1}`,
        `ORDER BY createdAt, id LIMIT ${size + 1}`,
      );
    },
    size,
    after,
    (row) => row.createdAt,
    async () => count(context, await branchesOf(context, filter)),
  );
}

async function branchesOf(context: RequestContext, filter: PapersFilter): Promise<Condition[]> {
  const narrow: Condition[] = [];
  const search = await searchCondition(context.services.database, filter.search);
  if (search !== null) narrow.push(search);
  if (filter.campus != null) narrow.push({ where: 'paper_case.desk_campus = ?', params: [filter.campus] });
  const sql = narrow.map(({ where }) => ` AND ${where}`).join('');
  const params = narrow.flatMap((one) => one.params);
  const states = filter.state == null || filter.state.length === 0 ? EXPECTED : [...new Set(filter.state)];
  const served = workflowsServed(context.actor, workflowsOf(context));
  const desks = new Set(served.map(({ offices }) => offices.desk ?? offices.review));
  return [...desks].flatMap((desk) =>
    states.map((state) => ({
      where: `paper_case.desk_office = ? AND paper_case.state = ?${sql}`,
      params: [desk, state, ...params],
    })),
  );
}

async function count(context: RequestContext, branches: readonly Condition[]): Promise<number> {
  if (branches.length === 0) return 0;
  const parts = branches.map(
    ({ where }, i) => `SELECT * FROM (SELECT 1 FROM ${PAPERS_FROM} WHERE ${where} LIMIT ${COUNT_CAP + 1}) branch${i}`,
  );
  const [counted] = await context.services.database.all<{ total: number }>(
    `SELECT COUNT(*) AS total FROM (${parts.join(' UNION ALL ')}) every`,
    branches.flatMap((branch) => [...branch.params]),
  );
  return counted?.total ?? 0;
}
