/** Where a gram occurs, in order: one place alone, a few, or many. */
type Places = number | number[] | Many;

interface Many {
  slots: Uint32Array;
  length: number;
}

const FEW = 24;
/** No word of a search has these. */
const SPACE = 32;
const LINE = 10;

/**
 * Which texts have which characters and pairs of characters. Texts get rising numbers (slots), so every list stays in order as
 * it grows; nothing is ever taken out (the owner forgets a slot, and begins anew when many are forgotten).
 */
export class GramIndex {
  private readonly places = new Map<number, Places>();
  /** characters by the order in which they first came, so that a pair is one small number */
  private readonly ranks = new Uint16Array(0x10000);
  private known = 0;

  add(slot: number, text: string): void {
    let before = 0;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (code === SPACE || code === LINE) {
        before = 0;
        continue;
      }
      const rank = (this.ranks[code] ||= ++this.known);
      this.put(rank, slot);
      if (before !== 0) this.put(before * 0x10000 + rank, slot);
      before = rank;
    }
  }

  /** Slots of texts that have every gram of all these words, in order: all that match and, beyond two characters, others. */
  candidates(words: readonly string[]): Uint32Array {
    const lists: Uint32Array[] = [];
    for (const key of new Set(words.flatMap((word) => this.gramsOf(word)))) {
      const places = this.places.get(key);
      if (places === undefined) return new Uint32Array(0);
      lists.push(asList(places));
    }
    lists.sort((a, b) => a.length - b.length);
    const [first, ...others] = lists;
    return others.reduce((kept, list) => common(kept, list), first ?? new Uint32Array(0));
  }

  private gramsOf(word: string): number[] {
    const ranks = Array.from({ length: word.length }, (_, i) => this.ranks[word.charCodeAt(i)] ?? 0);
    // A character that never came has no places at all.
    if (ranks.includes(0)) return [0];
    if (ranks.length === 1) return ranks;
    return ranks.slice(1).map((rank, i) => (ranks[i] ?? 0) * 0x10000 + rank);
  }

  private put(key: number, slot: number): void {
    const places = this.places.get(key);
    if (places === undefined) this.places.set(key, slot);
    else if (typeof places === 'number') {
      if (places !== slot) this.places.set(key, [places, slot]);
    } else if (Array.isArray(places)) {
      if (places[places.length - 1] === slot) return;
      if (places.length < FEW) places.push(slot);
      else this.places.set(key, grown(Uint32Array.from(places), places.length, slot));
    } else if (places.slots[places.length - 1] !== slot) {
      if (places.length === places.slots.length) Object.assign(places, grown(places.slots, places.length, slot));
      else places.slots[places.length++] = slot;
    }
  }
}

function grown(slots: Uint32Array, length: number, slot: number): Many {
  const longer = new Uint32Array(Math.ceil(length * 1.5));
  longer.set(slots);
  longer[length] = slot;
  return { slots: longer, length: length + 1 };
}

function asList(places: Places): Uint32Array {
  if (typeof places === 'number') return Uint32Array.of(places);
  return Array.isArray(places) ? Uint32Array.from(places) : places.slots.subarray(0, places.length);
}

/** What both lists (in order) have, in order: walks the short one and looks ahead in the long one by doubling steps. */
export function common(short: Uint32Array, long: Uint32Array): Uint32Array {
  const kept = new Uint32Array(short.length);
  let count = 0;
  let low = 0;
  for (const slot of short) {
    let step = 1;
    while (low + step < long.length && (long[low + step] ?? 0) < slot) step *= 2;
    let from = low + (step >> 1);
    let to = Math.min(low + step, long.length - 1);
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((long[middle] ?? 0) < slot) from = middle + 1;
      else to = middle;
    }
    low = from;
    if (long[low] === slot) kept[count++] = slot;
  }
  return kept.subarray(0, count);
}

/** What either list (in order) has, in order. */
export function either(one: Uint32Array, other: Uint32Array): Uint32Array {
  const all = new Uint32Array(one.length + other.length);
  let count = 0;
  for (let i = 0, j = 0; i < one.length || j < other.length;) {
    const [a, b] = [one[i] ?? Infinity, other[j] ?? Infinity];
    all[count++] = Math.min(a, b);
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  return all.subarray(0, count);
}
