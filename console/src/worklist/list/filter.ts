import type { ApplicationState, WorklistAssignee, WorklistSort } from '../../graph/graphql';

// Which states each choice asks for. Only a filter: what may be done in a state is the graph's to say.
export const views = {
  todo: ['SUBMITTED', 'REVIEWING'],
  submitted: ['SUBMITTED'],
  reviewing: ['REVIEWING'],
  returned: ['RETURNED'],
  approved: ['APPROVED'],
  rejected: ['REJECTED'],
  ended: ['WITHDRAWN', 'LAPSED'],
  all: ['SUBMITTED', 'REVIEWING', 'RETURNED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'LAPSED'],
} as const satisfies Record<string, readonly ApplicationState[]>;

export type View = keyof typeof views;

const assignees = ['ME', 'NOBODY', 'OTHERS'] as const satisfies readonly WorklistAssignee[];
const sorts = ['OLDEST', 'NEWEST'] as const satisfies readonly WorklistSort[];

/** What the list shows; it lives in the address, so that it can be kept and sent on. */
export interface Filter {
  /** one workflow, or all that one may see */
  workflow: string | null;
  view: View;
  assignee: WorklistAssignee | null;
  search: string;
  sort: WorklistSort;
}

const LONGEST = 100;

/** Reads the filter out of the address; nonsense counts as nothing. */
export function readFilter(search: URLSearchParams, workflows: readonly string[]): Filter {
  const view = search.get('state') ?? 'todo';
  return {
    workflow: workflows.find((code) => code === search.get('workflow')) ?? null,
    view: Object.hasOwn(views, view) ? (view as View) : 'todo',
    assignee: assignees.find((assignee) => assignee === search.get('assignee')) ?? null,
    search: (search.get('q') ?? '').trim().slice(0, LONGEST),
    sort: sorts.find((sort) => sort === search.get('sort')) ?? 'OLDEST',
  };
}

/** The address with some of the filter changed; what is the default is left out, and the open item is closed. */
export function writeFilter(search: URLSearchParams, change: Partial<Filter>): URLSearchParams {
  const next = new URLSearchParams(search);
  const put = (name: string, value: string | null | undefined, fallback = '') => {
    if (value === undefined) return;
    if (value === null || value === fallback) next.delete(name);
    else next.set(name, value);
  };
  put('workflow', change.workflow);
  put('state', change.view, 'todo');
  put('assignee', change.assignee);
  put('q', change.search?.trim());
  put('sort', change.sort, 'OLDEST');
  next.delete('open');
  return next;
}

/** Whether anything but the queue itself narrows the list. */
export function isNarrowed(filter: Filter): boolean {
  return filter.assignee !== null || filter.search !== '';
}

/** Whether an application as it is now still belongs into a list. Search and age are the server's to judge. */
export function belongs(filter: Filter, row: { state: ApplicationState; mine: boolean; assignee?: unknown }): boolean {
  const states: readonly ApplicationState[] = views[filter.view];
  if (!states.includes(row.state)) return false;
  if (filter.assignee === 'ME') return row.mine;
  if (filter.assignee === 'NOBODY') return !row.assignee;
  if (filter.assignee === 'OTHERS') return Boolean(row.assignee) && !row.mine;
  return true;
}
