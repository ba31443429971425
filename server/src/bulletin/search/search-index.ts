import type { Findable, Found, Known, SearchKind } from './findable.js';
import { fold } from './fold.js';
import { common, either, GramIndex } from './gram-index.js';
import { baseOf, sortOf, tierOf } from './rank.js';
import { maySpell, spell, spelledAt, type Spelling } from './spell-title.js';
import { SpellingIndex } from './spelling-index.js';

/** Places that are forgotten beyond this part of all make the index begin anew. */
const WASTE = 0.3;
const LEAST_WASTE = 1_000;
/** Words beyond these are not looked for: each has a bit. */
export const MOST_WORDS = 10;
const NOTHING: Found = { sorts: new Float64Array(0), idAt: () => '', look: () => null };

/** What belongs together by slots, and begins anew together. */
class Slots {
  readonly all: (Known | undefined)[] = [];
  readonly kinds: SearchKind[] = [];
  readonly bases: number[] = [];
  readonly grams = new GramIndex();
  readonly titles = new GramIndex();
  readonly spellings = new SpellingIndex();
  /** the few that a search may ask for in words of its own */
  readonly asked: number[] = [];

  add(known: Known, spelling: Spelling | null): number {
    const slot = this.all.push(known) - 1;
    this.kinds.push(known.kind);
    this.bases.push(baseOf(known));
    this.grams.add(slot, `${known.title}\n${known.body}`);
    this.titles.add(slot, known.title);
    this.spellings.add(spelling);
    if (known.asks !== undefined) this.asked.push(slot);
    return slot;
  }
}

/** Everything that can be found, in memory. Knows nothing of who may see what: whoever asks it must. */
export class SearchIndex {
  private slots = new Slots();
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
    return slot === undefined ? undefined : this.slots.all[slot]?.stamp;
  }

  idsOf(kind: SearchKind): string[] {
    return this.slots.all.filter((known) => known?.kind === kind).map((known) => known?.id ?? '');
  }

  put({ title, body, ...rest }: Findable): void {
    this.drop(rest.kind, rest.id);
    const slot = this.slots.add({ ...rest, title: fold(title), body: fold(body) }, spell(title));
    this.slotOf.set(keyOf(rest.kind, rest.id), slot);
  }

  drop(kind: SearchKind, id: string): void {
    const key = keyOf(kind, id);
    const slot = this.slotOf.get(key);
    if (slot === undefined) return;
    this.slots.all[slot] = undefined;
    this.slotOf.delete(key);
  }

  /** Begins anew where much is forgotten. Asks `pause` after each text whether others should have their turn. */
  async tidy(pause: () => Promise<void>): Promise<void> {
    const { all, spellings } = this.slots;
    const wasted = all.length - this.slotOf.size;
    if (wasted < this.leastWaste || wasted < all.length * WASTE) return;
    const fresh = new Slots();
    const places = new Map<string, number>();
    for (const [slot, known] of all.entries()) {
      if (known === undefined) continue;
      await pause();
      places.set(keyOf(known.kind, known.id), fresh.add(known, spellings.of(slot)));
    }
    this.slots = fresh;
    for (const [key, slot] of places) this.slotOf.set(key, slot);
  }

  /** What has all the words (folded), in its title or its body; letters may spell the title. */
  find(words: readonly string[], kinds: ReadonlySet<SearchKind> | null): Found {
    const wanted = words.slice(0, MOST_WORDS);
    return wanted.length === 0 ? NOTHING : new Finding(this.slots, wanted).among(kinds);
  }
}

/** One search. Texts are visited only by a closer look; titles only where the words may stand in them. */
class Finding {
  /** bits by the words' places: may stand in the title (one or two characters: does); spells some of it */
  private readonly titled: Uint16Array;
  private readonly spelled: Uint16Array;

  constructor(
    private readonly slots: Slots,
    private readonly words: readonly string[],
  ) {
    this.titled = new Uint16Array(slots.all.length);
    this.spelled = new Uint16Array(slots.all.length);
  }

  among(kinds: ReadonlySet<SearchKind> | null): Found {
    const { all, kinds: kindsOf, bases } = this.slots;
    const candidates = this.candidates();
    const asked = this.asked(candidates);
    const sorts = new Float64Array(candidates.length + asked.length);
    // Held as they are now: the index may change while their rows are read.
    const kept: Known[] = [];
    const spelled = new Uint16Array(candidates.length);
    for (const slot of candidates) {
      const known = all[slot];
      if (known === undefined || (kinds !== null && !kinds.has(kindsOf[slot] ?? known.kind))) continue;
      spelled[kept.length] = this.spelled[slot] ?? 0;
      sorts[kept.length] = sortOf(this.tierAt(slot, known), bases[slot] ?? 0);
      kept.push(known);
    }
    const found = kept.length;
    for (const slot of asked) {
      const known = all[slot];
      if (known === undefined || kinds?.has(known.kind) === false) continue;
      sorts[kept.length] = bases[slot] ?? 0;
      kept.push(known);
    }
    return {
      sorts: sorts.subarray(0, kept.length),
      idAt: (place) => kept[place]?.id ?? '',
      look: (place) => (place < found ? this.look(kept[place], spelled[place] ?? 0) : (kept[place] ?? null)),
    };
  }

  private candidates(): Uint32Array {
    const { grams, titles, spellings } = this.slots;
    const written = this.words.filter((word) => !maySpell(word));
    let kept = written.length === 0 ? null : grams.candidates(written);
    this.words.forEach((word, i) => {
      for (const slot of titles.candidates([word])) this.titled[slot] = (this.titled[slot] ?? 0) | (1 << i);
      if (!maySpell(word)) return;
      const said = spellings.slotsOf(word);
      for (const slot of said) this.spelled[slot] = (this.spelled[slot] ?? 0) | (1 << i);
      const places = either(grams.candidates([word]), said);
      kept = kept === null ? places : common(kept, places);
    });
    return kept ?? new Uint32Array(0);
  }

  /** What the search asks for in words of its own, where none of these has its words as they are. */
  private asked(candidates: Uint32Array): readonly number[] {
    const { all, asked } = this.slots;
    if (asked.some((slot) => candidates.includes(slot) && this.look(all[slot], this.spelled[slot] ?? 0) !== null))
      return [];
    const search = this.words.join(' ');
    return asked.filter((slot) => all[slot]?.asks?.some((word) => word.length > 1 && search.includes(word)) === true);
  }

  private tierAt(slot: number, known: Known): number {
    const titled = this.titled[slot] ?? 0;
    const spelled = this.spelled[slot] ?? 0;
    if (titled === 0 && spelled === 0) return 0;
    return tierOf(
      known.title,
      this.words,
      (i) =>
        (titled & (1 << i)) !== 0 && ((this.words[i]?.length ?? 0) <= 2 || known.title.includes(this.words[i] ?? '')),
      (i) => (spelled & (1 << i)) !== 0,
    );
  }

  /** A gram's places are exact: only longer words are looked for again. */
  private look(known: Known | undefined, spelled: number): Known | null {
    if (known === undefined) return null;
    const hasAll = this.words.every((word, i) => word.length <= 2 || (spelled & (1 << i)) !== 0 || has(known, word));
    return hasAll ? known : null;
  }
}

/** Whether a text (folded) has all words, or `spelling` those that it has not; for rows that are newer than the index. */
export function hasAll(
  known: Pick<Known, 'title' | 'body'>,
  spelling: Spelling | null,
  words: readonly string[],
): boolean {
  const spells = (word: string) => spelling !== null && maySpell(word) && spelledAt(spelling, word) !== null;
  return words.every((word) => has(known, word) || spells(word));
}

function has({ title, body }: Pick<Known, 'title' | 'body'>, word: string): boolean {
  return title.includes(word) || body.includes(word);
}

const keyOf = (kind: SearchKind, id: string): string => `${kind}:${id}`;
