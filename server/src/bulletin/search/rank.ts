import type { Known } from './findable.js';
import { maySpell, spelledAt } from './spell-title.js';

/** How well the title fits; more is better. */
const TIERS = { body: 0, someOfTitle: 1, spelled: 2, title: 3, begins: 4, whole: 5, function: 6 } as const;

/** Higher than any time, so that times only settle what is equal before them. */
const PINNED = 10_000_000_000_000;

/** What one can do comes first; then whole titles, beginnings of titles, words of titles, titles as spelled, texts. */
export function tierOf(known: Pick<Known, 'kind' | 'title' | 'spelling'>, words: readonly string[]): number {
  if (known.kind === 'FUNCTION') return TIERS.function;
  const { title, spelling } = known;
  let written = 0;
  let spelled = 0;
  for (const word of words) {
    if (title.includes(word)) written += 1;
    else if (spelling !== null && maySpell(word) && spelledAt(spelling, word) !== null) spelled += 1;
  }
  if (written === words.length) {
    if (title === words.join(' ')) return TIERS.whole;
    return title.startsWith(words[0] ?? '') ? TIERS.begins : TIERS.title;
  }
  if (written + spelled === words.length) return TIERS.spelled;
  return written + spelled > 0 ? TIERS.someOfTitle : TIERS.body;
}

/** The place in the list as one number, below 2^53: tier, pinned, time. Ids settle what is equal. */
export function sortOf(tier: number, { pinned, at }: Pick<Known, 'pinned' | 'at'>): number {
  return tier * 2 * PINNED + (pinned ? PINNED : 0) + at;
}
