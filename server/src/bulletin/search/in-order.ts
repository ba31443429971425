import type { Cursor } from '../../platform/graph/keyset.js';
import type { Found, Ranked } from './findable.js';

/** Most of what is asked for may be seen, so the first batch is hardly more; who may see little gets larger ones. */
const LEAST_BATCH = 8;
const GREATEST_BATCH = 512;

/**
 * The hits after the cursor in batches, the highest `sort` first, ids downwards among equals. A heap: of twenty thousand hits a
 * page needs twenty, and only those are put in order and looked at closely.
 */
export function* inOrder(found: Found, after: Cursor | null, first: number): Generator<readonly Ranked[]> {
  const heap = new Heap(found, after);
  let size = Math.max(LEAST_BATCH, first);
  for (;;) {
    const batch: Ranked[] = [];
    while (batch.length < size) {
      const place = heap.pop();
      if (place === null) break;
      const known = found.look(place);
      if (known !== null) batch.push({ id: known.id, sort: found.sorts[place] ?? 0, known });
    }
    if (batch.length === 0) return;
    yield batch;
    size = Math.min(GREATEST_BATCH, size * 4);
  }
}

/** Places of hits, the one that comes first on top. */
class Heap {
  private readonly places: Uint32Array;
  private length = 0;

  constructor(
    private readonly found: Found,
    after: Cursor | null,
  ) {
    const { sorts } = found;
    this.places = new Uint32Array(sorts.length);
    for (let i = 0; i < sorts.length; i += 1) {
      const sort = sorts[i] ?? 0;
      if (after === null || sort < after.sort || (sort === after.sort && found.idAt(i) < after.id)) {
        this.places[this.length++] = i;
      }
    }
    for (let i = (this.length >> 1) - 1; i >= 0; i -= 1) this.sink(i);
  }

  pop(): number | null {
    if (this.length === 0) return null;
    const top = this.places[0] ?? 0;
    this.length -= 1;
    this.places[0] = this.places[this.length] ?? 0;
    this.sink(0);
    return top;
  }

  private sink(from: number): void {
    const { places } = this;
    const place = places[from] ?? 0;
    let at = from;
    for (let child = 2 * at + 1; child < this.length; child = 2 * at + 1) {
      if (child + 1 < this.length && this.isBefore(places[child + 1] ?? 0, places[child] ?? 0)) child += 1;
      if (!this.isBefore(places[child] ?? 0, place)) break;
      places[at] = places[child] ?? 0;
      at = child;
    }
    places[at] = place;
  }

  private isBefore(a: number, b: number): boolean {
    const difference = (this.found.sorts[a] ?? 0) - (this.found.sorts[b] ?? 0);
    return difference === 0 ? this.found.idAt(a) > this.found.idAt(b) : difference > 0;
  }
}
