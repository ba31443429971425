import type { Spelling } from './spell-title.js';

/** A column of letters that grows: those of every slot in a row, parted by a zero. */
class Letters {
  bytes = Buffer.alloc(1_024);
  length = 0;
  readonly starts: number[] = [];

  add(text: string): void {
    this.starts.push(this.length);
    const needed = this.length + text.length + 1;
    if (needed > this.bytes.length) {
      const longer = Buffer.alloc(needed * 2);
      this.bytes.copy(longer, 0, 0, this.length);
      this.bytes = longer;
    }
    this.bytes.write(text, this.length, 'latin1');
    this.length = needed;
  }

  of(slot: number): string {
    return this.bytes.toString('latin1', this.starts[slot], (this.starts[slot + 1] ?? this.length) - 1);
  }
}

/**
 * How the titles of all slots are said, as letters in a row: looking through those of twenty thousand titles takes a millisecond
 * or two, where as many strings would be as many visits to far places of memory.
 */
export class SpellingIndex {
  private readonly full = new Letters();
  private readonly small = new Letters();
  private readonly initials = new Letters();

  /** Adds the next slot. */
  add(spelling: Spelling | null): void {
    this.full.add(spelling?.full ?? '');
    this.small.add(spelling?.small ?? '');
    this.initials.add(spelling?.initials ?? '');
  }

  of(slot: number): Spelling | null {
    const initials = this.initials.of(slot);
    return initials === '' ? null : { full: this.full.of(slot), small: this.small.of(slot), initials };
  }

  /** The slots whose title the word spells (as `spelledAt` has it), in order. */
  slotsOf(word: string): Uint32Array {
    const said = new Uint8Array(this.full.starts.length);
    mark(said, this.initials, word, () => true);
    // Syllables are entered at their beginnings only: those are capitals.
    mark(said, this.small, word, (at) => (this.full.bytes[at] ?? 0) < 97);
    const slots = new Uint32Array(said.length);
    let count = 0;
    for (let slot = 0; slot < said.length; slot += 1) if (said[slot] === 1) slots[count++] = slot;
    return slots.subarray(0, count);
  }
}

function mark(
  said: Uint8Array,
  { bytes, length, starts }: Letters,
  word: string,
  counts: (at: number) => boolean,
): void {
  const letters = bytes.subarray(0, length);
  const wanted = Buffer.from(word, 'latin1');
  let slot = 0;
  for (let at = letters.indexOf(wanted); at >= 0;) {
    if (!counts(at)) {
      at = letters.indexOf(wanted, at + 1);
      continue;
    }
    slot = slotAt(starts, at, slot);
    said[slot] = 1;
    const next = starts[slot + 1];
    at = next === undefined ? -1 : letters.indexOf(wanted, next);
  }
}

/** The last slot from `low` on that begins at or before the place. */
function slotAt(starts: readonly number[], at: number, low: number): number {
  let [from, to] = [low, starts.length - 1];
  while (from < to) {
    const middle = (from + to + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) from = middle;
    else to = middle - 1;
  }
  return from;
}
