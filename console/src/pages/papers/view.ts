import type { PapersState } from '../../graph/graphql';

// Only a filter: what may be done in a state is the graph's to say.
export const views = {
  waiting: ['AWAITED', 'INCOMPLETE'],
  received: ['RECEIVED'],
  overdue: ['OVERDUE'],
  over: ['GIVEN_BACK', 'NOT_NEEDED'],
} as const satisfies Record<string, readonly PapersState[]>;

export type View = keyof typeof views;

export interface Place {
  view: View;
  search: string;
}

/** Where one is, by the address; nonsense counts as nothing. */
export function readPlace(search: URLSearchParams): Place {
  const view = search.get('view') ?? '';
  return {
    view: Object.hasOwn(views, view) ? (view as View) : 'waiting',
    search: (search.get('q') ?? '').trim().slice(0, 100),
  };
}

export function writePlace(search: URLSearchParams, change: Partial<Place>): URLSearchParams {
  const next = new URLSearchParams(search);
  if (change.view !== undefined) {
    if (change.view === 'waiting') next.delete('view');
    else next.set('view', change.view);
  }
  if (change.search !== undefined) {
    if (change.search) next.set('q', change.search);
    else next.delete('q');
  }
  next.delete('open');
  return next;
}

/** Who stands at the desk with a number may bring, complete or fetch papers: a search looks in all states. */
export function statesOf({ view, search }: Place): PapersState[] {
  return search ? Object.values(views).flat() : [...views[view]];
}
