import type { HitFragment, SearchKind } from '../../graph/graphql';
import { registry } from '../../registry';

const TYPES: Readonly<Record<Exclude<SearchKind, 'FUNCTION'>, string>> = {
  NOTICE: 'Notice',
  GUIDE: 'Guide',
  FAQ: 'Faq',
};

/** The page of a hit; null for a function that this client does not carry out. */
export function hitAddress({ kind, target }: Pick<HitFragment, 'kind' | 'target'>): string | null {
  if (kind === 'FUNCTION') return registry.find(({ code }) => code === target)?.door ?? null;
  const type = TYPES[kind];
  return registry.map(({ subjects }) => subjects[type]).find((opens) => opens !== undefined)?.(target) ?? null;
}
