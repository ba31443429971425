import type { CertificateState } from '../../graph/graphql';

// What waits to be printed are applications; from then on it is certificates by their state.
export const views = {
  print: null,
  ready: ['PRINTED'],
  unclaimed: ['UNCLAIMED'],
  over: ['COLLECTED', 'VOIDED'],
} as const satisfies Record<string, readonly CertificateState[] | null>;

export type View = keyof typeof views;

export interface Place {
  view: View;
  /** what was scanned or searched */
  search: string;
}

/** Where one is, by the address; who can't print begins with what is ready. */
export function readPlace(search: URLSearchParams, mayPrint: boolean): Place {
  const view = search.get('view') ?? '';
  const known = Object.hasOwn(views, view) ? (view as View) : null;
  const fallback = mayPrint ? 'print' : 'ready';
  return {
    view: known === null || (known === 'print' && !mayPrint) ? fallback : known,
    search: (search.get('q') ?? '').trim().slice(0, 100),
  };
}

export function writePlace(search: URLSearchParams, change: Partial<Place>): URLSearchParams {
  const next = new URLSearchParams(search);
  if (change.view !== undefined) next.set('view', change.view);
  if (change.search !== undefined) {
    if (change.search) next.set('q', change.search);
    else next.delete('q');
  }
  next.delete('open');
  return next;
}

/**
 * Which certificates a view asks for. Somebody who stands at the desk with a card wants whatever can be handed out,
 * also what nobody came for in time.
 */
export function statesOf({ view, search }: Place): CertificateState[] {
  if (view === 'ready' && search) return ['PRINTED', 'UNCLAIMED'];
  return [...(views[view] ?? [])];
}
