import { pinyin } from 'pinyin-pro';
import { simplify } from './fold.js';

/** A title as one says it. */
export interface Spelling {
  /** syllables that each begin with a capital, `|` for every other character: `JiangXueJin||Shen` */
  readonly full: string;
  /** the same in small letters */
  readonly small: string;
  /** one letter a character: `jxj||s` */
  readonly initials: string;
}

const OTHER = '|';
const SYLLABLE = /^[a-z]+$/;
/** What may be a spelling: a single letter would fit nearly every title. */
const SPELLED = /^[a-z]{2,60}$/;

export const maySpell = (word: string): boolean => SPELLED.test(word);

/** How a title is said, characters of several readings as their neighbours want them (重庆银行: chongqingyinhang). Null without any. */
export function spell(title: string): Spelling | null {
  // Phrases, and with them readings, are known in simplified characters.
  const plain = simplify(title);
  const characters = [...plain];
  const syllables = pinyin(plain, { type: 'array', toneType: 'none', nonZh: 'spaced', v: true });
  if (syllables.length !== characters.length) return null;
  let full = '';
  let initials = '';
  characters.forEach((character, i) => {
    const syllable = syllables[i] ?? '';
    const isSaid = syllable !== character && SYLLABLE.test(syllable);
    full += isSaid ? syllable.charAt(0).toUpperCase() + syllable.slice(1) : OTHER;
    initials += isSaid ? syllable.charAt(0) : OTHER;
  });
  return /[a-z]/.test(initials) ? { full, small: full.toLowerCase(), initials } : null;
}

/**
 * The characters of the title that the word spells, `[first, behind the last)`, or null: initials anywhere, or syllables from
 * the beginning of one, the last of which need not be whole yet.
 */
export function spelledAt(spelling: Spelling, word: string): readonly [number, number] | null {
  const initial = spelling.initials.indexOf(word);
  if (initial >= 0) return [initial, initial + word.length];
  for (let at = spelling.small.indexOf(word); at >= 0; at = spelling.small.indexOf(word, at + 1)) {
    if (isCapital(spelling.full.charCodeAt(at))) {
      const first = countCharacters(spelling.full, 0, at);
      return [first, first + countCharacters(spelling.full, at, at + word.length)];
    }
  }
  return null;
}

function countCharacters(full: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i += 1) {
    if (isCapital(full.charCodeAt(i)) || full.charAt(i) === OTHER) count += 1;
  }
  return count;
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
