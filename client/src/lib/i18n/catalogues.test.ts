import { describe, expect, it, vi } from 'vitest';

vi.mock('@tarojs/taro', () => ({ default: {} }));

const { fill } = await import('./texts');

type Words = Record<string, string>;
const chinese = import.meta.glob<{ zhCN: Words }>('../../**/texts.zh-CN.ts', { eager: true });
const english = import.meta.glob<{ en: Words }>('../../**/texts.en.ts', { eager: true });
const places = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

describe('catalogues', () => {
  it('come in pairs', () => {
    const rooms = (files: object) =>
      Object.keys(files)
        .map((file) => file.replace(/\/texts\..*$/, ''))
        .sort();
    expect(rooms(chinese).length).toBeGreaterThanOrEqual(5);
    expect(rooms(english)).toEqual(rooms(chinese));
  });

  for (const [file, { zhCN }] of Object.entries(chinese)) {
    const other = english[file.replace('zh-CN', 'en')]?.en ?? {};
    it(`${file}: the same keys, nothing empty`, () => {
      expect(Object.keys(other)).toEqual(Object.keys(zhCN));
      for (const text of [...Object.values(zhCN), ...Object.values(other)]) expect(text.trim()).not.toBe('');
    });
    it(`${file}: the English one holds no Chinese, the full stop and comma included`, () => {
      for (const text of Object.values(other))
        expect(text).not.toMatch(/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/);
    });
    it(`${file}: the same places to fill`, () => {
      for (const [key, text] of Object.entries(other)) {
        // months are said by number in Chinese and by name in English
        const same = (name: string): string => (name === 'monthName' ? 'month' : name);
        expect([key, places(text).map(same).sort()]).toEqual([key, places(zhCN[key] ?? '')]);
      }
    });
  }

  it('fills places and leaves unknown ones', () => {
    expect(fill('{n} / {other}', { n: 3 })).toBe('3 / {other}');
  });
});
