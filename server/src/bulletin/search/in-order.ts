import type { Cursor } from '../../platform/graph/keyset.js';
import type { Ranked } from './findable.js';

/** Most of what is asked for may be seen, so the first batch is hardly more; who may see little gets larger ones. */
const LEAST_BATCH = 8;
const GREATEST_BATCH = 512;

/**
 * The hits after the cursor in batches, the highest `sort` first, ids downwards among equals. Sorts no more of them than are
 * taken: of twenty thousand hits a page needs twenty.
 */
export function* inOrder(found: readonly Ranked[], after: Cursor | null, first: number): Generator<readonly Ranked[]> {
  let left =
    after === null
      ? found
      : found.filter(({ id, sort }) => sort < after.sort || (sort === after.sort && id < after.id));
  let size = Math.max(LEAST_BATCH, first);
  while (left.length > 0) {
    const [batch, rest] = highest(left, size);
    yield batch;
    left = rest;
    size = Math.min(GREATEST_BATCH, size * 4);
  }
}

/** At least `count` of them in order, and the others. */
function highest(hits: readonly Ranked[], count: number): [Ranked[], readonly Ranked[]] {
  const down = (a: Ranked, b: Ranked) => b.sort - a.sort || (a.id < b.id ? 1 : -1);
  if (hits.length <= count) return [[...hits].sort(down), []];
  const sorts = Float64Array.from(hits, ({ sort }) => sort).sort();
  const least = sorts[sorts.length - count] ?? 0;
  const top = hits.filter(({ sort }) => sort >= least).sort(down);
  return [top, hits.filter(({ sort }) => sort < least)];
}
