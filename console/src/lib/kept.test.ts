import { describe, expect, it } from 'vitest';
import { keeper } from './kept';

const HOUR = 3_600_000;
const isText = (value: unknown): value is string => typeof value === 'string';

function memory() {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
}

const forced = (): never => {
  throw new Error('storage is refused here');
};

describe('work that is kept', () => {
  it('is found again with the version that it was begun from, under its own key only', () => {
    const store = memory();
    const one = keeper({ key: 'one', store, longest: HOUR, isDraft: isText });
    one.write('半句话', 3, 1000);
    expect(one.read(2000)).toEqual({ draft: '半句话', version: 3, at: 1000 });
    expect(keeper({ key: 'other', store, longest: HOUR, isDraft: isText }).read(2000)).toBeNull();
    one.drop();
    expect(one.read(2000)).toBeNull();
  });

  it('is dropped when it is too old, or is something else', () => {
    const store = memory();
    const kept = keeper({ key: 'k', store, longest: HOUR, isDraft: isText });
    kept.write('旧', null, 0);
    expect(kept.read(HOUR)).toBeNull();
    expect(store.held.size).toBe(0);
    for (const nonsense of ['{', '{"at":1,"version":1,"draft":7}', '{"at":1,"draft":"x"}', '[]']) {
      store.held.set('k', nonsense);
      expect(kept.read(2)).toBeNull();
      expect(store.held.size).toBe(0);
    }
  });

  it('is nothing where storage is refused', () => {
    const store = { getItem: forced, setItem: forced, removeItem: forced };
    const kept = keeper({ key: 'k', store, longest: HOUR, isDraft: isText });
    kept.write('x', 1);
    kept.drop();
    expect(kept.read()).toBeNull();
  });
});
