import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, wordsOf } from './fold.js';
import { inOrder } from './in-order.js';
import type { Findable } from './findable.js';
import { SearchIndex } from './search-index.js';
import { maySpell, spell, spelledAt } from './spell-title.js';

/** Few characters, so that random words are found: both scripts, widths and cases, marks, astral and combined ones, spaces. */
const CHARACTER = fc.constantFrom(
  ...['奖', '獎', '学', '學', '金', '通', '知', '重', '庆', '行', 'A', 'a', 'Ａ', 'b', 'é', 'e\u0301', '㈱', 'ﬁ', '𠮷'],
  ...['1', '１', '2', '%', '_', '，', '。', ' ', '\n', '\u3000', '\u200B', 'ß', 'İ', 'Σ', 'ｶﾞ', '\u0301', '乾', '後'],
);
const text = (maxLength: number) => fc.array(CHARACTER, { maxLength }).map((characters) => characters.join(''));

const thing = fc.record({
  kind: fc.constantFrom('NOTICE' as const, 'GUIDE' as const, 'FAQ' as const),
  id: fc.integer({ min: 1, max: 12 }).map(String),
  title: text(8),
  body: text(40),
  at: fc.integer({ min: 0, max: 3 }),
  pinned: fc.boolean(),
});
const step = fc.oneof(
  { weight: 4, arbitrary: thing.map((put) => ({ put })) },
  { weight: 1, arbitrary: thing.map((drop) => ({ drop })) },
);

/** The plain way: looks at everything, with no index and no folding table. */
function naive(all: Iterable<Findable>, words: readonly string[]): string[] {
  return [...all]
    .filter(({ title, body }) =>
      words.every((word) => {
        if (`${fold(title)}\n${fold(body)}`.includes(word)) return true;
        const spelling = spell(title);
        return maySpell(word) && spelling !== null && spelledAt(spelling, word) !== null;
      }),
    )
    .map(({ kind, id }) => `${kind}:${id}`)
    .sort();
}

const found = (index: SearchIndex, words: readonly string[]) =>
  index
    .find(words, null)
    .map(({ known }) => `${known.kind}:${known.id}`)
    .sort();

describe('the index', () => {
  it('finds what a plain look through everything finds, after any edits', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 60 }),
        fc.array(text(6), { minLength: 1, maxLength: 12 }),
        fc.boolean(),
        async (steps, queries, tidies) => {
          const index = new SearchIndex({ leastWaste: 1 });
          const model = new Map<string, Findable>();
          for (const one of steps) {
            if ('put' in one) {
              const put = { ...one.put, stamp: '1' };
              index.put(put);
              model.set(`${put.kind}:${put.id}`, put);
            } else {
              index.drop(one.drop.kind, one.drop.id);
              model.delete(`${one.drop.kind}:${one.drop.id}`);
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
      { numRuns: 300 },
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
    const hit = fc.record({ id: fc.integer({ min: 100, max: 999 }).map(String), sort: fc.integer({ min: 0, max: 9 }) });
    fc.assert(
      fc.property(
        fc.uniqueArray(hit, { selector: ({ id }) => id, maxLength: 200 }),
        fc.nat(20),
        fc.nat(),
        (hits, first, k) => {
          const ranked = hits.map((one) => ({ ...one, known: {} as never }));
          const down = [...ranked].sort((a, b) => b.sort - a.sort || (a.id < b.id ? 1 : -1));
          expect([...inOrder(ranked, null, first)].flat()).toEqual(down);
          const after = down[k % Math.max(1, down.length)];
          if (after === undefined) return;
          expect([...inOrder(ranked, after, first)].flat()).toEqual(down.slice(down.indexOf(after) + 1));
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
    expect(order('jiangxuej')).toEqual(['title-pinned', 'title-new', 'title-old', 'whole', 'begins']);
  });
});
