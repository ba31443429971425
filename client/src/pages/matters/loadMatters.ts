import type { Page } from '../../lib/paged';
import type { Matter, MatterFilter, MatterSource } from '../../review/manifest';
import { registry } from '../../registry';

/** Where a source goes on: after a cursor, at its beginning (null), or nowhere, since it was read to its end (false). */
type Place = string | null | false;

/**
 * One list over all workflows, a page of each at a time; within a page what needs me comes first, the nearest date on
 * top, then the rest, newest first. Workflows that share a source are read by one request.
 */
export async function loadMatters(
  filter: MatterFilter,
  after: string | null,
  first: number,
  sources: readonly MatterSource[] = [...new Set(registry.flatMap(({ matters }) => matters ?? []))],
): Promise<Page<Matter>> {
  const places = after === null ? sources.map(() => null) : (JSON.parse(after) as Place[]);
  const pages = await Promise.all(
    sources.map((load, index) => {
      const place = places[index] ?? null;
      return place === false ? Promise.resolve(null) : load(filter, place, first);
    }),
  );
  const next = pages.map((page): Place => (page?.hasNextPage ? page.endCursor : false));
  return {
    items: pages.flatMap((page) => page?.items ?? []).sort(byWhatComesNext),
    endCursor: JSON.stringify(next),
    hasNextPage: next.some((place) => place !== false),
  };
}

/** The nearest date of what needs me first, what has no date after it, then all else by when it last moved. */
export function byWhatComesNext(one: Matter, other: Matter): number {
  if (one.needsMe !== other.needsMe) return one.needsMe ? -1 : 1;
  if (one.needsMe && one.due !== other.due) return (one.due ?? '9') < (other.due ?? '9') ? -1 : 1;
  return one.at === other.at ? 0 : one.at > other.at ? -1 : 1;
}
