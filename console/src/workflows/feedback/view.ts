import type { FeedbackState } from '../../graph/graphql';

/** What of the queue is listed; the graph has what waits longest on top. */
export const views = {
  waiting: ['WAITING'],
  answered: ['ANSWERED'],
  closed: ['CLOSED'],
  all: ['WAITING', 'ANSWERED', 'CLOSED'],
} as const satisfies Record<string, readonly FeedbackState[]>;

export type View = keyof typeof views;

export interface Place {
  view: View;
  office: string | null;
}

/** Where one is, by the address; nonsense counts as nothing. */
export function readPlace(address: URLSearchParams): Place {
  const view = address.get('view') ?? '';
  return {
    view: Object.hasOwn(views, view) ? (view as View) : 'waiting',
    office: address.get('office') || null,
  };
}

export function writePlace({ view, office }: Place): URLSearchParams {
  const next = new URLSearchParams();
  if (view !== 'waiting') next.set('view', view);
  if (office) next.set('office', office);
  return next;
}
