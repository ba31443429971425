import { describe, expect, it } from 'vitest';
import { houseTexts } from '../../campus/texts.js';
import { functionTexts } from '../../app/function-texts.js';
import { counsellingTexts } from '../../workflows/counselling/counselling.texts.js';
import { languageOf, Texts, type Catalogue } from './texts.js';

const catalogue = (zh: Record<string, string>, en: Record<string, string>): Catalogue => ({ 'zh-CN': zh, en });

describe('texts', () => {
  const texts = new Texts([
    catalogue({ a: '第 {n} 页，共 {total} 页', b: '好' }, { a: 'Page {n} of {total}', b: 'Good' }),
    catalogue({ c: '{name}，{name}！' }, { c: '{name}, {name}!' }),
  ]);

  it('come from every room’s catalogue, in the language asked for', () => {
    expect(texts.say('zh-CN', 'b')).toBe('好');
    expect(texts.say('en', 'b')).toBe('Good');
    expect(texts.has('c')).toBe(true);
    expect(texts.has('d')).toBe(false);
  });

  it('fill in each parameter wherever it stands, by its plain text', () => {
    expect(texts.say('zh-CN', 'a', { n: 0, total: 12 })).toBe('第 0 页，共 12 页');
    expect(texts.say('en', 'c', { name: "$& {n} $' 李" })).toBe("$& {n} $' 李, $& {n} $' 李!");
    expect(texts.say('en', 'a', { n: 1 })).toBe('Page 1 of ');
  });

  it('of an unknown key are a defect, never a blank', () => {
    expect(() => texts.say('en', 'd')).toThrow('no text: d');
  });

  it.each([
    ['a key without English', [catalogue({ k: '一' }, {})], 'k has no English'],
    ['a key without Chinese', [catalogue({}, { k: 'one' })], 'k has no Chinese'],
    ['Chinese in the English catalogue', [catalogue({ k: '一' }, { k: 'one 一' })], 'k holds Chinese'],
    ['a rare sign too', [catalogue({ k: '一' }, { k: 'one 𠮷' })], 'k holds Chinese'],
    [
      'one key in two rooms',
      [catalogue({ k: '一' }, { k: 'a' }), catalogue({ k: '二' }, { k: 'b' })],
      'declared twice: k',
    ],
  ])('refuse %s', (_, catalogues, problem) => {
    expect(() => new Texts(catalogues)).toThrow(problem);
  });

  it('name every problem of their catalogues at once', () => {
    const build = () => new Texts([catalogue({ a: '一', b: '二' }, { b: '二', c: 'three' })]);
    expect(build).toThrow('a has no English; b holds Chinese in the English catalogue; c has no Chinese');
  });
});

describe('the product’s own catalogues', () => {
  const all = [houseTexts, functionTexts, counsellingTexts];

  it('fit together', () => {
    expect(new Texts(all).say('en', 'refusal.FULL')).toMatch(/^[\x20-\x7e]+$/);
  });

  it('name the same parameters in both languages', () => {
    const named = (text: string | undefined) =>
      [...(text ?? '').matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
    for (const { 'zh-CN': zh, en } of all) {
      for (const key of Object.keys(zh)) expect([key, named(en[key])]).toEqual([key, named(zh[key])]);
    }
  });
});

describe('the language of a request', () => {
  it.each([
    [undefined, 'zh-CN'],
    ['', 'zh-CN'],
    ['en', 'en'],
    ['en-US,zh;q=0.8', 'en'],
    [' EN-gb', 'en'],
    ['zh-CN,en;q=0.5', 'zh-CN'],
    ['fr, en', 'zh-CN'],
    ['enx', 'zh-CN'],
  ] as const)('%j is %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});
