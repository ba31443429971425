import { describe, expect, it } from 'vitest';
import { createTexts, fill } from './texts';

type Catalogue = Record<string, string>;
const chinese = import.meta.glob<{ zhCN: Catalogue }>('../../**/catalogue/zh-CN.ts', { eager: true });
const english = import.meta.glob<{ en: Catalogue }>('../../**/catalogue/en.ts', { eager: true });

const rooms = Object.entries(chinese).map(([path, { zhCN }]) => ({
  room: path.replace('/catalogue/zh-CN.ts', ''),
  zhCN,
  en: english[path.replace('zh-CN.ts', 'en.ts')]?.en ?? {},
}));
const placeholders = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('the catalogues', () => {
  it('are found, one pair a room', () => {
    expect(rooms.length).toBeGreaterThanOrEqual(5);
    expect(Object.keys(english)).toHaveLength(rooms.length);
  });

  it.each(rooms)('of $room bear the same keys and placeholders', ({ zhCN, en }) => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zhCN).sort());
    for (const [key, sentence] of Object.entries(zhCN)) {
      expect(placeholders(en[key] ?? ''), key).toEqual(placeholders(sentence));
    }
  });

  it.each(rooms)('of $room: nothing is empty, and the English holds no Chinese', ({ zhCN, en }) => {
    for (const sentence of [...Object.values(zhCN), ...Object.values(en)]) expect(sentence.trim()).not.toBe('');
    for (const sentence of Object.values(en))
      expect(sentence).not.toMatch(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u);
  });
});

describe('sentences', () => {
  it('are filled, and show a placeholder that nobody filled', () => {
    expect(fill('{n} of {all}', { n: 0 })).toBe('0 of {all}');
  });

  it('are spoken in the language asked for', () => {
    const texts = createTexts({ 'zh-CN': { hello: '你好，{name}' }, en: { hello: 'Hello {name}' } });
    expect(texts.speak('en')('hello', { name: 'Li' })).toBe('Hello Li');
    expect(texts.now()('hello', { name: '李' })).toBe('你好，李');
  });
});
