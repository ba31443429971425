import { actorOf } from '../../campus/command-of.js';
import type { RequestContext } from '../../campus/request-context.js';
import { inList } from '../../platform/db/in-list.js';
import { countBranches, pageOfBranches, type Condition } from '../../platform/graph/branches.js';
import type { Page } from '../../platform/graph/keyset.js';
import type { PapersState } from '../../papers/papers.machine.js';
import { workflowsServed } from '../applications/visible-to.js';
import { workflowsOf } from '../review-context.js';
import { searchCondition } from '../worklist/search.js';
import { readPapers } from './papers.reads.js';
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
  return pageOfBranches<PapersRow>({
    first: filter.first,
    after: filter.after,
    order: { sort: 'paper_case.created_at', id: 'paper_case.id' },
    direction: 'ASC',
    branches: () => branchesOf(context, filter),
    read: (branches, limit) =>
      readPapers(
        context,
        branches,
        `ORDER BY paper_case.created_at, paper_case.id LIMIT ${limit}`,
        `ORDER BY createdAt, id LIMIT ${limit}`,
      ),
    sortOf: (row) => row.createdAt,
    count: (branches) => countBranches(context.services.database, PAPERS_FROM, branches),
  });
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
  const desks = new Map<string, string[]>();
  for (const { code, offices } of served) {
    const desk = offices.desk ?? offices.review;
    desks.set(desk, [...(desks.get(desk) ?? []), code]);
  }
  return [...desks].flatMap(([desk, codes]) => {
    // The desk is shared: without the workflows, the count would also tell how many others' papers lie there.
    const workflows = inList(codes);
    return states.map((state) => ({
      where: `paper_case.desk_office = ? AND paper_case.state = ? AND paper_case.workflow IN ${workflows.sql}${sql}`,
      params: [desk, state, ...workflows.params, ...params],
    }));
  });
}
