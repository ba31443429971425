import { foldWithPlaces } from './fold.js';
import { maySpell, spell, spelledAt } from './spell-title.js';

/** A stretch of a text, and whether it is what was searched for. All of them in a row are the text. */
export interface HitPart {
  readonly text: string;
  readonly hit: boolean;
}

type Stretch = readonly [from: number, to: number];

/** A title with every place of every word marked; a word that it does not have is looked for in its spelling. */
export function markTitle(title: string, words: readonly string[]): HitPart[] {
  const found = stretchesOf(title, words);
  if (words.some((word) => maySpell(word))) {
    const { folded } = foldWithPlaces(title);
    const spelling = spell(title);
    for (const word of words) {
      if (spelling === null || !maySpell(word) || folded.includes(word)) continue;
      const said = spelledAt(spelling, word);
      if (said !== null) found.push(unitsOf(title, said));
    }
  }
  return parts(title, found);
}

/** What stands around the first hit, at most about `length` characters, or the text's beginning where there is none. */
export function excerptOf(text: string, words: readonly string[], length: number): HitPart[] {
  // U+FEFF is no space to a search.
  const flat = text.replace(/[^\S\uFEFF]+/g, ' ').trim();
  const first = stretchesOf(flat, words).reduce((least, [from]) => Math.min(least, from), Infinity);
  // As much as there is room for, where the text ends soon.
  const begin = Number.isFinite(first) ? Math.min(first - Math.floor(length / 4), flat.length - length) : 0;
  const from = begin <= 0 ? 0 : wholeCharacter(flat, begin);
  const to = from + length >= flat.length ? flat.length : wholeCharacter(flat, from + length);
  const shown = `${from > 0 ? '…' : ''}${flat.slice(from, to)}${to < flat.length ? '…' : ''}`;
  return parts(shown, stretchesOf(shown, words));
}

/** Of a function's words, which make no sentence, the saying that has most of what was searched for; none where none has any. */
export function sayingWith(sayings: string, words: readonly string[]): HitPart[] {
  const marked = sayings.split(sayings.includes(',') ? /,\s*/ : /\s+/).map((saying) => ({
    hits: new Set(words.filter((word) => stretchesOf(saying, [word]).length > 0)).size,
    parts: parts(saying, stretchesOf(saying, words)),
  }));
  const best = marked.reduce((most, one) => (one.hits > most.hits ? one : most), { hits: 0, parts: [] as HitPart[] });
  return best.parts;
}

function stretchesOf(text: string, words: readonly string[]): Stretch[] {
  const { folded, starts, ends } = foldWithPlaces(text);
  const found: Stretch[] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      found.push([starts[at] ?? 0, ends[at + word.length - 1] ?? text.length]);
    }
  }
  return found;
}

function parts(text: string, found: readonly Stretch[]): HitPart[] {
  const answer: HitPart[] = [];
  const push = (from: number, to: number, hit: boolean) => {
    if (to > from) answer.push({ text: text.slice(from, to), hit });
  };
  let done = 0;
  for (const [from, to] of merged(found)) {
    push(done, from, false);
    push(from, to, true);
    done = to;
  }
  push(done, text.length, false);
  return answer;
}

/** In order, those that touch as one. */
function merged(found: readonly Stretch[]): Stretch[] {
  const answer: Stretch[] = [];
  for (const [from, to] of [...found].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = answer.at(-1);
    if (last !== undefined && from <= last[1]) answer[answer.length - 1] = [last[0], Math.max(last[1], to)];
    else answer.push([from, to]);
  }
  return answer;
}

function unitsOf(title: string, [first, behind]: Stretch): Stretch {
  const characters = [...title];
  const from = characters.slice(0, first).join('').length;
  return [from, from + characters.slice(first, behind).join('').length];
}

/** Not between the halves of a character. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
