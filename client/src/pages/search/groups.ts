import type { HitFragment, SearchKind } from '../../graph/graphql';

export interface HitGroup {
  kind: SearchKind;
  hits: readonly HitFragment[];
}

/** Hits by kind, in the order in which each kind first appears; within a kind as they came. */
export function groupsOf(hits: readonly HitFragment[]): HitGroup[] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }));
}
