import { Converter } from 'opencc-js/t2cn';

/** Marks of the table: not looked up yet; more than one unit for one. */
const UNKNOWN = 0;
const SPECIAL = 0xffff;
const table = new Uint16Array(0x10000);

/** One character with the marks that stand on it, those of half-width kana too. */
const SEGMENT = /[^\p{M}\uFF9E\uFF9F][\p{M}\uFF9E\uFF9F]*|[\p{M}\uFF9E\uFF9F]+/suy;
const MARK = /[\p{M}\uFF9E\uFF9F]/u;
/** What nobody sees but texts are copied with: soft hyphens, marks of direction, joiners, variants of a character. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** Marks of sentences, quotes and brackets around a word: they part it from others and are no part of it. */
const AROUND =
  /^[,.;:?!。、…·"'`“”‘’「」『』《》〈〉()[\]【】〔〕]+|[,.;:?!。、…·"'`“”‘’「」『』《》〈〉()[\]【】〔〕]+$/gu;
const HAN = /\p{Script=Han}/u;

/** Written for one another, though not for every meaning: 穿著 and 穿着. */
const SAME: Readonly<Record<string, string>> = { 著: '着', 瞭: '了', 妳: '你', 汚: '污' };

let converter: ((text: string) => string) | undefined;

/**
 * A text as searches compare it: one width, small letters, simplified characters, no invisible ones. It is made character by
 * character, so what is found in a folded text stands in the text itself.
 */
export function fold(text: string): string {
  let units = new Uint16Array(text.length + 16);
  let length = 0;
  walk(text, (unit) => {
    if (length === units.length) {
      const longer = new Uint16Array(length * 2);
      longer.set(units);
      units = longer;
    }
    units[length] = unit;
    length += 1;
  });
  return Buffer.from(units.buffer, 0, length * 2).toString('utf16le');
}

/** A folded text whose unit `i` comes from `starts[i]` to `ends[i]` of the text itself. */
export interface FoldedWithPlaces {
  readonly folded: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export function foldWithPlaces(text: string): FoldedWithPlaces {
  const units: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  walk(text, (unit, start, end) => {
    units.push(unit);
    starts.push(start);
    ends.push(end);
  });
  return { folded: Buffer.from(Uint16Array.from(units).buffer).toString('utf16le'), starts, ends };
}

/**
 * The words of a search as compared: parted by spaces, each once, in the order typed, without the marks around them (“怎么请假？”
 * asks for 怎么请假), unless they are nothing else.
 */
export function wordsOf(text: string): readonly string[] {
  return [
    ...new Set(
      fold(text)
        .split(/\s+/)
        .filter((word) => word !== '')
        .map((word) => word.replace(AROUND, '') || word),
    ),
  ];
}

function walk(text: string, push: (unit: number, start: number, end: number) => void): void {
  let at = 0;
  while (at < text.length) {
    const unit = lookUp(text.charCodeAt(at));
    // Nearly every character is one unit that becomes one unit.
    if (unit !== SPECIAL && (at + 1 === text.length || lookUp(text.charCodeAt(at + 1)) !== SPECIAL)) {
      push(unit, at, at + 1);
      at += 1;
      continue;
    }
    SEGMENT.lastIndex = at;
    const segment = SEGMENT.exec(text)?.[0] ?? text.charAt(at);
    const folded = foldSegment(segment);
    for (let i = 0; i < folded.length; i += 1) push(folded.charCodeAt(i), at, at + segment.length);
    at += segment.length;
  }
}

function lookUp(code: number): number {
  const known = table[code];
  if (known !== undefined && known !== UNKNOWN) return known;
  const folded = foldSegment(String.fromCharCode(code));
  const isAlone = folded.length === 1 && !MARK.test(String.fromCharCode(code)) && (code & 0xf800) !== 0xd800;
  const unit = isAlone && folded.charCodeAt(0) !== UNKNOWN ? folded.charCodeAt(0) : SPECIAL;
  table[code] = unit;
  return unit;
}

function foldSegment(segment: string): string {
  const plain = segment.replace(INVISIBLE, '').normalize('NFKC').toLowerCase();
  return simplify(plain).replace(/[著瞭妳汚]/gu, (character) => SAME[character] ?? character);
}

/** The text in simplified characters, as many as there were. */
export function simplify(text: string): string {
  return HAN.test(text) ? [...text].map(simplified).join('') : text;
}

/** Only where one character stands for one: a phrase would not be found by its parts. */
function simplified(character: string): string {
  if (!HAN.test(character)) return character;
  const other = (converter ??= Converter({ from: 't', to: 'cn' }))(character);
  return [...other].length === 1 ? other : character;
}
