import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDraft } from './draft';
import { keptDraft } from './kept';

const held = new Map<string, string>();
const store = {
  getItem: (key: string) => held.get(key) ?? null,
  setItem: (key: string, value: string) => void held.set(key, value),
  removeItem: (key: string) => void held.delete(key),
};
const draft = { ...emptyDraft('STUDENT_AFFAIRS'), title: '写了一半' };
const DAY = 86_400_000;

describe('unsaved work', () => {
  beforeEach(() => held.clear());

  it('survives a reload', () => {
    keptDraft('a', 'n', store).write(draft, 4, 1_000);
    expect(keptDraft('a', 'n', store).read(2_000)).toEqual({ draft, version: 4, at: 1_000 });
  });

  it('is of one person and one notice', () => {
    keptDraft('a', 'n', store).write(draft, 4);
    expect(keptDraft('b', 'n', store).read()).toBeNull();
    expect(keptDraft('a', null, store).read()).toBeNull();
  });

  it('is dropped when it is saved, and after a fortnight', () => {
    const kept = keptDraft('a', 'n', store);
    kept.write(draft, 4, 0);
    expect(kept.read(14 * DAY - 1)).not.toBeNull();
    expect(kept.read(14 * DAY)).toBeNull();
    kept.write(draft, 4);
    kept.drop();
    expect(held.size).toBe(0);
  });

  it('of another shape counts as none, and refused storage harms nothing', () => {
    for (const text of ['{', 'null', '{"at":1,"version":1,"draft":{"title":"x"}}', '[]']) {
      held.set('xg-console-notice:a:n', text);
      expect(keptDraft('a', 'n', store).read(2)).toBeNull();
    }
    const refuse = () => {
      throw new Error('refused');
    };
    const none = keptDraft('a', 'n', { getItem: refuse, setItem: refuse, removeItem: refuse });
    none.write(draft, 1);
    expect(none.read()).toBeNull();
  });
});
