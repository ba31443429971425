import type { Findable, Known, Ranked, SearchKind } from './findable.js';
import { fold } from './fold.js';
import { GramIndex } from './gram-index.js';
import { sortOf, tierOf } from './rank.js';
import { maySpell, spell, spelledAt } from './spell-title.js';

/** Places that are forgotten beyond this part of all make the index begin anew. */
const WASTE = 0.3;
const LEAST_WASTE = 1_000;

/** Everything that can be found, in memory. Knows nothing of who may see what: whoever asks it must. */
export class SearchIndex {
  private grams = new GramIndex();
  private slots: (Known | undefined)[] = [];
  private readonly slotOf = new Map<string, number>();
  private readonly leastWaste: number;

  /** `leastWaste`: with fewer forgotten places than this it is left as it is. */
  constructor({ leastWaste = LEAST_WASTE } = {}) {
    this.leastWaste = leastWaste;
  }

  get size(): number {
    return this.slotOf.size;
  }

  stampOf(kind: SearchKind, id: string): string | undefined {
    const slot = this.slotOf.get(keyOf(kind, id));
    return slot === undefined ? undefined : this.slots[slot]?.stamp;
  }

  idsOf(kind: SearchKind): string[] {
    return this.slots.filter((known) => known?.kind === kind).map((known) => known?.id ?? '');
  }

  put({ title, body, ...rest }: Findable): void {
    this.drop(rest.kind, rest.id);
    this.insert({ ...rest, title: fold(title), body: fold(body), spelling: spell(title) });
  }

  drop(kind: SearchKind, id: string): void {
    const key = keyOf(kind, id);
    const slot = this.slotOf.get(key);
    if (slot === undefined) return;
    this.slots[slot] = undefined;
    this.slotOf.delete(key);
  }

  /** Begins anew where much is forgotten. Yields through `pause` between slices. */
  async tidy(pause: () => Promise<void>): Promise<void> {
    const wasted = this.slots.length - this.slotOf.size;
    if (wasted < this.leastWaste || wasted < this.slots.length * WASTE) return;
    const all = this.slots.filter((known) => known !== undefined);
    const fresh = new SearchIndex();
    for (const [i, known] of all.entries()) {
      if (i % 50 === 0) await pause();
      fresh.insert(known);
    }
    this.grams = fresh.grams;
    this.slots = fresh.slots;
    this.slotOf.clear();
    for (const [key, slot] of fresh.slotOf) this.slotOf.set(key, slot);
  }

  /** What has all the words (folded, at least one), in its title or its body; letters may spell the title. In no order. */
  find(words: readonly string[], kinds: ReadonlySet<SearchKind> | null): Ranked[] {
    const found: Ranked[] = [];
    for (const known of this.matches(words)) {
      if (kinds !== null && !kinds.has(known.kind)) continue;
      found.push({ id: known.id, sort: sortOf(tierOf(known, words), known), known });
    }
    return found;
  }

  private matches(words: readonly string[]): readonly Known[] {
    const spelled = words.filter((word) => maySpell(word));
    const written = words.filter((word) => !maySpell(word));
    const long = written.filter((word) => word.length > 2);
    const among = written.length === 0 ? this.slots : this.known(this.grams.candidates(written));
    const kept: Known[] = [];
    const texts = spelled.map((word) => this.written(word));
    for (const known of among) {
      // A gram's places are exact: only longer words are looked for again.
      if (known === undefined || !long.every((word) => has(known, word))) continue;
      if (spelled.every((word, i) => texts[i]?.has(known) === true || spells(known, word))) kept.push(known);
    }
    return kept;
  }

  /** Everything with the word in its text. */
  private written(word: string): ReadonlySet<Known> {
    const known = this.known(this.grams.candidates([word])).filter((one) => one !== undefined);
    return new Set(word.length > 2 ? known.filter((one) => has(one, word)) : known);
  }

  private known(slots: Uint32Array): (Known | undefined)[] {
    return Array.from(slots, (slot) => this.slots[slot]);
  }

  private insert(known: Known): void {
    const slot = this.slots.push(known) - 1;
    this.slotOf.set(keyOf(known.kind, known.id), slot);
    this.grams.add(slot, `${known.title}\n${known.body}`);
  }
}

/** Whether a text (folded) has all words; for rows that are newer than the index. */
export function hasAll(known: Pick<Known, 'title' | 'body' | 'spelling'>, words: readonly string[]): boolean {
  return words.every((word) => has(known, word) || spells(known, word));
}

function has({ title, body }: Pick<Known, 'title' | 'body'>, word: string): boolean {
  return title.includes(word) || body.includes(word);
}

function spells({ spelling }: Pick<Known, 'spelling'>, word: string): boolean {
  return spelling !== null && maySpell(word) && spelledAt(spelling, word) !== null;
}

const keyOf = (kind: SearchKind, id: string): string => `${kind}:${id}`;
