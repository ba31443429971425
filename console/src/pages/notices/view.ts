import type { NoticeState } from '../../graph/graphql';

/** What of the notices is listed. */
export const views = {
  all: ['DRAFT', 'IMPORTED', 'SCHEDULED', 'PUBLISHED'],
  drafts: ['DRAFT'],
  imported: ['IMPORTED'],
  scheduled: ['SCHEDULED'],
  published: ['PUBLISHED'],
  archived: ['ARCHIVED'],
} as const satisfies Record<string, readonly NoticeState[]>;

export type View = keyof typeof views;

export interface Place {
  view: View;
  office: string | null;
  search: string;
}

/** Where one is, by the address; nonsense counts as nothing. */
export function readPlace(address: URLSearchParams): Place {
  const view = address.get('view') ?? '';
  return {
    view: Object.hasOwn(views, view) ? (view as View) : 'all',
    office: address.get('office') || null,
    search: (address.get('search') ?? '').slice(0, 60),
  };
}

export function writePlace({ view, office, search }: Place): URLSearchParams {
  const next = new URLSearchParams();
  if (view !== 'all') next.set('view', view);
  if (office) next.set('office', office);
  if (search) next.set('search', search);
  return next;
}

/** The page on which a notice is written; null: a new one. */
export function writePath(id: string | null): string {
  return id === null ? '/notices/write' : `/notices/write?id=${encodeURIComponent(id)}`;
}
