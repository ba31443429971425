import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, wordsOf } from './fold.js';
import type { Cursor } from '../../platform/graph/keyset.js';
import type { Findable, Found, Known } from './findable.js';
import { inOrder } from './in-order.js';
import { SearchIndex } from './search-index.js';
import { maySpell, spell, spelledAt } from './spell-title.js';

/** Few characters, so that random words are found: both scripts, widths and cases, marks, astral and combined ones, spaces. */
const CHARACTER = fc.constantFrom(
  ...['奖', '獎', '学', '學', '金', '通', '知', '重', '庆', '行', 'A', 'a', 'Ａ', 'b', 'é', 'e\u0301', '㈱', 'ﬁ', '𠮷'],
  ...[
    '1',
    '１',
    '2',
    '%',
    '_',
    '，',
    '。',
    ' ',
    '\n',
    '\u3000',
    '\u200B',
    'ß',
    'İ',
    'Σ',
    'ｶﾞ',
    '\u0301',
    '乾',
    '後',
    'jx',
    'xue',
  ],
);
/** What the letters of titles spell, are written like too, or only look like: iang begins no syllable. */
const SPELLED = fc.constantFrom(
  'jx',
  'xue',
  'iang',
  'xuejin',
  'tongzhi',
  'zh',
  'xj',
  'jx xue',
  '奖 xue',
  'chongq',
  'cq',
);
const text = (maxLength: number) => fc.array(CHARACTER, { maxLength }).map((characters) => characters.join(''));

const thing = fc.record({
  kind: fc.constantFrom('NOTICE' as const, 'GUIDE' as const, 'FAQ' as const),
  id: fc.integer({ min: 10, max: 45 }).map(String),
  title: text(8),
  body: text(40),
  at: fc.integer({ min: 0, max: 3 }),
  pinned: fc.boolean(),
});
const step = fc.oneof(
  { weight: 4, arbitrary: thing.map((put) => ({ put })) },
  { weight: 1, arbitrary: thing.map((drop) => ({ drop })) },
);

type Key = string;
const keyOf = ({ kind, id }: Pick<Findable, 'kind' | 'id'>): Key => `${kind}:${id}`;

/** The plain way: looks at everything, with no index and no folding table, and puts all of it in order. */
function naive(all: Iterable<Findable>, words: readonly string[]): Key[] {
  const ranked: { readonly key: Key; readonly id: string; readonly place: readonly number[] }[] = [];
  for (const one of all) {
    const [title, body] = [fold(one.title), fold(one.body)];
    const spelling = spell(one.title);
    const isSpelled = (word: string) => maySpell(word) && spelling !== null && spelledAt(spelling, word) !== null;
    if (!words.every((word) => title.includes(word) || body.includes(word) || isSpelled(word))) continue;
    const inTitle = words.filter((word) => title.includes(word)).length;
    const said = words.filter((word) => title.includes(word) || isSpelled(word)).length;
    let tier = said > 0 ? 1 : 0;
    if (said === words.length) tier = 2;
    if (inTitle === words.length) tier = title.startsWith(words[0] ?? '') ? 4 : 3;
    if (title === words.join(' ')) tier = 5;
    ranked.push({ key: keyOf(one), id: one.id, place: [tier, one.pinned ? 1 : 0, one.at] });
  }
  const rise = (a: readonly number[], b: readonly number[]) =>
    (b[0] ?? 0) - (a[0] ?? 0) || (b[1] ?? 0) - (a[1] ?? 0) || (b[2] ?? 0) - (a[2] ?? 0);
  return ranked.sort((a, b) => rise(a.place, b.place) || (a.id < b.id ? 1 : -1)).map(({ key }) => key);
}

const found = (index: SearchIndex, words: readonly string[], batch = 3): Key[] =>
  [...inOrder(index.find(words, null), null, batch)].flat().map(({ known }) => keyOf(known));

describe('the index', () => {
  it('finds what a plain look through everything finds, after any edits', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 60 }),
        fc.array(fc.oneof(text(6), SPELLED), { minLength: 1, maxLength: 12 }),
        fc.boolean(),
        async (steps, queries, tidies) => {
          const index = new SearchIndex({ leastWaste: 1 });
          const model = new Map<string, Findable>();
          for (const one of steps) {
            if ('put' in one) {
              // Ids are unique over all kinds, as those of rows are.
              const put = { ...one.put, id: `${one.put.id}${one.put.kind}`, stamp: '1' };
              index.put(put);
              model.set(keyOf(put), put);
            } else {
              const id = `${one.drop.id}${one.drop.kind}`;
              index.drop(one.drop.kind, id);
              model.delete(keyOf({ ...one.drop, id }));
            }
            if (tidies) await index.tidy(async () => undefined);
          }
          expect(index.size).toBe(model.size);
          // Words of the texts themselves too: most random ones are found nowhere.
          const pieces = [...model.values()].flatMap(({ title, body }) => [title, body.slice(3, 9), body.slice(5, 6)]);
          for (const query of [...queries, ...pieces]) {
            const words = wordsOf(query);
            if (words.length > 0)
              expect(found(index, words), JSON.stringify(words)).toEqual(naive(model.values(), words));
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('finds long words among many texts, whatever the lists’ lengths', () => {
    const index = new SearchIndex();
    const body = (i: number) =>
      `甲${i % 2 === 0 ? '乙丙' : '丙乙'}${i % 97 === 0 ? '罕见' : ''}${i % 500 === 499 ? '丁' : ''}`;
    const all = Array.from({ length: 3_000 }, (_, i): Findable => ({
      kind: 'NOTICE',
      id: String(i),
      title: `第${i}`,
      body: body(i),
      at: i,
      pinned: false,
      stamp: '',
    }));
    for (const one of all) index.put(one);
    for (const words of [
      ['甲'],
      ['乙丙'],
      ['罕见'],
      ['乙丙', '罕见'],
      ['丁', '甲丙乙'],
      ['2999'],
      ['甲乙丙罕'],
      ['戊'],
    ]) {
      expect(found(index, words)).toEqual(naive(all, words));
    }
  });

  it('hands out all of it in order, in batches of any size, after any hit', () => {
    const hit = fc.record({
      id: fc.integer({ min: 100, max: 999 }).map(String),
      sort: fc.integer({ min: 0, max: 9 }),
      isHit: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(hit, { selector: ({ id }) => id, maxLength: 200 }),
        fc.nat(20),
        fc.nat(),
        (hits, first, k) => {
          const ranked: Found = {
            sorts: Float64Array.from(hits, ({ sort }) => sort),
            idAt: (place) => hits[place]?.id ?? '',
            // On a closer look some are not what was searched for.
            look: (place) => (hits[place]?.isHit === true ? ({ id: hits[place].id } as Known) : null),
          };
          const down = [...hits].sort((a, b) => b.sort - a.sort || (a.id < b.id ? 1 : -1));
          const ids = (some: typeof down) => some.filter(({ isHit }) => isHit).map(({ id }) => id);
          const got = (after: Cursor | null) => [...inOrder(ranked, after, first)].flat().map(({ id }) => id);
          expect(got(null)).toEqual(ids(down));
          const after = down[k % Math.max(1, down.length)];
          if (after === undefined) return;
          expect(got(after)).toEqual(ids(down.slice(down.indexOf(after) + 1)));
        },
      ),
    );
  });

  it('ranks functions, whole titles, beginnings, titles, spellings and texts; then pins, then times', () => {
    const index = new SearchIndex();
    const put = (id: string, title: string, more: Partial<Findable> = {}) =>
      index.put({ kind: 'NOTICE', id, title, body: '', at: 1, pinned: false, stamp: '', ...more });
    put('body', '别的', { body: '奖学金', at: 99 });
    put('body-pinned', '别的', { body: '奖学金', pinned: true });
    // Its title has every pair of 甲乙甲, and not the word.
    put('alike', '乙甲乙', { body: '甲乙甲', at: 1 });
    put('later', '丙', { body: '甲乙甲', at: 2 });
    put('title-old', '国家奖学金', { at: 5 });
    put('title-new', '校奖学金', { at: 6 });
    put('title-pinned', '院奖学金', { pinned: true });
    put('begins', '奖学金通知');
    put('whole', '奖學金');
    put('function', '奖助贷证明', { kind: 'FUNCTION', body: '奖学金证明', at: 0 });
    const order = (query: string) => [...inOrder(index.find(wordsOf(query), null), null, 3)].flat().map(({ id }) => id);
    expect(order('奖学金')).toEqual([
      ...['function', 'whole', 'begins', 'title-pinned', 'title-new', 'title-old', 'body-pinned', 'body'],
    ]);
    expect(order('甲乙甲')).toEqual(['later', 'alike']);
    expect(order('jiangxuej')).toEqual(['title-pinned', 'title-new', 'title-old', 'whole', 'begins']);
  });
});
