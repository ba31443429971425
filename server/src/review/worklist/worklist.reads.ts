import { holds } from '../../campus/actor.js';
import { actorOf } from '../../campus/command-of.js';
import type { RequestContext } from '../../campus/request-context.js';
import type { Instant } from '../../kernel/clock.js';
import { inList } from '../../platform/db/in-list.js';
import type { SqlValue } from '../../platform/db/sql.js';
import { countBranches, pageOfBranches, type Condition } from '../../platform/graph/branches.js';
import { COUNT_CAP, type Page } from '../../platform/graph/keyset.js';
import { APPLICATION_STATES, type ApplicationState } from '../applications/application-table.js';
import { readApplications, type ApplicationRow } from '../applications/application.reads.js';
import { serves, workflowsServed } from '../applications/visible-to.js';
import { workflowsOf } from '../review-context.js';
import { searchCondition } from './search.js';

export const WORKLIST_ASSIGNEES = ['ME', 'NOBODY', 'OTHERS'] as const;
export type WorklistAssignee = (typeof WORKLIST_ASSIGNEES)[number];
export const WORKLIST_SORTS = ['OLDEST', 'NEWEST'] as const;
export type WorklistSort = (typeof WORKLIST_SORTS)[number];

export interface WorklistFilter {
  readonly workflow?: readonly string[] | null;
  readonly state?: readonly string[] | null;
  readonly office?: string | null;
  readonly assignee?: WorklistAssignee | null;
  readonly search?: string | null;
  readonly sort?: WorklistSort | null;
  readonly first: number;
  readonly after?: string | null;
}

const WAITING: readonly ApplicationState[] = ['SUBMITTED', 'REVIEWING'];

/**
 * The applications of the workflows that the person's offices have to do with, by how long they wait. One limited query a
 * workflow and state, each on its own stretch of one index, merged: a page costs the same however many there are.
 */
export function readWorklist(context: RequestContext, filter: WorklistFilter): Page<ApplicationRow> {
  const direction = filter.sort === 'NEWEST' ? 'DESC' : 'ASC';
  return pageOfBranches<ApplicationRow>({
    first: filter.first,
    after: filter.after,
    order: { sort: 's.queued_at', id: 's.id' },
    direction,
    branches: () => branchesOf(context, filter),
    read: (branches, limit) =>
      readApplications(context, branches, `ORDER BY s.queued_at ${direction}, s.id ${direction} LIMIT ${limit}`),
    sortOf: (row) => row.queuedAt,
    count: (branches) => countBranches(context.services.database, 'submission s', branches),
  });
}

async function branchesOf(context: RequestContext, filter: WorklistFilter): Promise<Condition[]> {
  const search = await searchCondition(context.services.database, filter.search);
  const [workflows, states] = [workflowsAsked(context, filter), statesOf(filter)];
  if (search !== null) return searched(context, filter, search, workflows, states);
  const assignee = assigneeCondition(context, filter.assignee ?? null, 's.reviewer_staff_id');
  return workflows.flatMap((workflow) =>
    states.map((state) => ({
      where: `s.workflow = ? AND s.state = ?${assignee === null ? '' : ` AND ${assignee.where}`}`,
      params: [workflow, state, ...(assignee?.params ?? [])],
    })),
  );
}

/**
 * A search is the way to the rows by itself; everything else only sifts them, and is worded so that no index offers itself: SQLite
 * would rather walk a queue of hundreds of thousands.
 */
function searched(
  context: RequestContext,
  filter: WorklistFilter,
  search: Condition,
  workflows: readonly string[],
  states: readonly string[],
): Condition[] {
  if (workflows.length === 0 || states.length === 0) return [];
  const [among, inStates] = [inList(workflows), inList(states)];
  const assignee = assigneeCondition(context, filter.assignee ?? null, "COALESCE(s.reviewer_staff_id, '')");
  return [
    {
      where:
        `${search.where} AND COALESCE(s.workflow, '') IN ${among.sql} AND COALESCE(s.state, '') IN ${inStates.sql}` +
        (assignee === null ? '' : ` AND ${assignee.where}`),
      params: [...search.params, ...among.params, ...inStates.params, ...(assignee?.params ?? [])],
    },
  ];
}

function workflowsAsked(context: RequestContext, filter: WorklistFilter): string[] {
  return workflowsServed(actorOf(context), workflowsOf(context))
    .filter(({ code, offices }) => {
      if (filter.workflow != null && filter.workflow.length > 0 && !filter.workflow.includes(code)) return false;
      return filter.office == null || Object.values(offices).includes(filter.office);
    })
    .map((workflow) => workflow.code);
}

/** Drafts are the student's own; codes that are no state of an application find nothing. */
function statesOf(filter: WorklistFilter): readonly string[] {
  if (filter.state == null || filter.state.length === 0) return WAITING;
  return [...new Set(filter.state)].filter(
    (state) => state !== 'DRAFT' && (APPLICATION_STATES as readonly string[]).includes(state),
  );
}

function assigneeCondition(
  context: RequestContext,
  assignee: WorklistAssignee | null,
  column: string,
): Condition | null {
  const own = actorOf(context).staffId ?? '';
  if (assignee === 'ME') return { where: `${column} = ?`, params: [own] };
  if (assignee === 'NOBODY') return { where: 's.reviewer_staff_id IS NULL', params: [] };
  if (assignee === 'OTHERS') return { where: `s.reviewer_staff_id IS NOT NULL AND ${column} <> ?`, params: [own] };
  return null;
}

export interface WorklistCountRow {
  readonly __typename: 'WorklistCount';
  readonly workflow: string;
  readonly state: string;
  readonly total: number;
  readonly oldest: Instant | null;
  readonly mine: number;
}

const COUNTED: readonly ApplicationState[] = ['SUBMITTED', 'REVIEWING', 'RETURNED'];

/** How much waits in each queue that one reviews or serves, since when, and how much of it is one's own. One statement. */
export async function readWorklistCounts(context: RequestContext): Promise<WorklistCountRow[]> {
  const actor = actorOf(context);
  const queues = workflowsServed(actor, workflowsOf(context)).flatMap(({ code }) =>
    COUNTED.map((state) => ({ code, state })),
  );
  if (queues.length === 0) return [];
  const params: SqlValue[] = queues.flatMap(({ code, state }) => [
    code,
    state,
    code,
    state,
    code,
    state,
    actor.staffId ?? '',
    state,
    code,
  ]);
  return context.services.database.all<WorklistCountRow>(
    queues
      .map(
        () =>
          "SELECT 'WorklistCount' AS __typename, ? AS workflow, ? AS state," +
          ` (SELECT COUNT(*) FROM (SELECT 1 FROM submission s WHERE s.workflow = ? AND s.state = ? LIMIT ${COUNT_CAP + 1}) capped) AS total,` +
          ' (SELECT MIN(s.queued_at) FROM submission s WHERE s.workflow = ? AND s.state = ?) AS oldest,' +
          ' (SELECT COUNT(*) FROM submission s WHERE s.reviewer_staff_id = ? AND s.state = ? AND s.workflow = ?) AS mine',
      )
      .join(' UNION ALL '),
    params,
  );
}

export interface PrintQueueFilter {
  readonly workflow?: readonly string[] | null;
  readonly first: number;
  readonly after?: string | null;
}

/** What is approved and not printed yet, of the workflows whose papers one's office prints; the longest waiting first. */
export function readPrintQueue(context: RequestContext, filter: PrintQueueFilter): Page<ApplicationRow> {
  const actor = actorOf(context);
  const codes = workflowsOf(context)
    .all.filter((workflow) => workflow.paper !== null && serves(actor, workflow))
    .filter((workflow) => holds(actor, workflow.offices.review, ['REVIEWER', 'HEAD']))
    .map((workflow) => workflow.code)
    .filter((code) => filter.workflow == null || filter.workflow.length === 0 || filter.workflow.includes(code));
  return pageOfBranches<ApplicationRow>({
    first: filter.first,
    after: filter.after,
    order: { sort: 's.to_print_at', id: 's.id' },
    direction: 'ASC',
    branches: async () =>
      codes.map((code) => ({ where: 's.workflow = ? AND s.to_print_at IS NOT NULL', params: [code] })),
    read: (branches, limit) => readApplications(context, branches, `ORDER BY s.to_print_at, s.id LIMIT ${limit}`),
    sortOf: (row) => row.toPrintAt ?? 0,
    count: (branches) => countBranches(context.services.database, 'submission s', branches),
  });
}
