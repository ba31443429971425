import { beforeEach, expect, it, vi } from 'vitest';

const kept = new Map<string, string>();
vi.mock('@tarojs/taro', () => ({
  default: {
    getStorageSync: (key: string) => kept.get(key) ?? '',
    setStorageSync: (key: string, value: string) => void kept.set(key, value),
    removeStorageSync: (key: string) => void kept.delete(key),
  },
}));
const { forgetSearches, noteSearch, recentSearches } = await import('./recent');

beforeEach(() => kept.clear());

it('keeps the last eight, each once, the last first', () => {
  for (const words of ['一', '二', '三', '四', '五', '六', '七', '八', '九', '五']) noteSearch(words);
  expect(recentSearches()).toEqual(['五', '九', '八', '七', '六', '四', '三', '二']);
});

it('forgets all, and survives what it cannot read', () => {
  noteSearch('一');
  forgetSearches();
  expect(recentSearches()).toEqual([]);
  kept.set('xg.searches', '{broken');
  expect(recentSearches()).toEqual([]);
  kept.set('xg.searches', '[1,"二"]');
  expect(recentSearches()).toEqual(['二']);
});
