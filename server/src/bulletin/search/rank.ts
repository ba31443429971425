import type { Known } from './findable.js';

/** How well the title fits; more is better. What one can do comes before everything else, in the same order. */
const TIERS = { body: 0, someOfTitle: 1, spelled: 2, title: 3, begins: 4, whole: 5, function: 6 } as const;

/** Higher than any time, so that times only settle what is equal before them. */
const PINNED = 10_000_000_000_000;

/**
 * Whole titles come first, then beginnings of titles, words of titles, titles as spelled, some words of titles, and texts, which
 * are 0. `inTitle` and `isSpelled` tell of the word at a place of `words` whether the title (folded) has it, and whether it
 * spells some of it.
 */
export function tierOf(
  title: string,
  words: readonly string[],
  inTitle: (place: number) => boolean,
  isSpelled: (place: number) => boolean,
): number {
  let written = 0;
  let spelled = 0;
  for (let i = 0; i < words.length; i += 1) {
    if (inTitle(i)) written += 1;
    else if (isSpelled(i)) spelled += 1;
  }
  if (written === words.length) {
    if (title === words.join(' ')) return TIERS.whole;
    return title.startsWith(words[0] ?? '') ? TIERS.begins : TIERS.title;
  }
  if (written + spelled === words.length) return TIERS.spelled;
  return written + spelled > 0 ? TIERS.someOfTitle : TIERS.body;
}

/** The place in the list as one number, below 2^53. Ids settle what is equal. */
export function sortOf(tier: number, base: number): number {
  return tier * 2 * PINNED + base;
}

/** What of the place in the list no search changes: functions come first; within a tier pinned ones, then by time. */
export function baseOf({ kind, pinned, at }: Pick<Known, 'kind' | 'pinned' | 'at'>): number {
  return sortOf(kind === 'FUNCTION' ? TIERS.function : TIERS.body, (pinned ? PINNED : 0) + at);
}
