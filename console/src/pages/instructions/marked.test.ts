import { describe, expect, it } from 'vitest';
import { countOf, markedLines } from './marked';

/** A small generator with a seed, so that a failure can be had again. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** The longest common subsequence, by trying everything. */
function longest(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const skip = Math.max(longest(one.slice(1), other), longest(one, other.slice(1)));
  return one[0] === other[0] ? Math.max(skip, 1 + longest(one.slice(1), other.slice(1))) : skip;
}

describe('two versions marked against each other', () => {
  it('give back both, in order, and mark as little as possible', () => {
    const next = numbers(7);
    const list = () => Array.from({ length: next(7) }, () => '甲乙丙丁'.charAt(next(4)));
    for (let round = 0; round < 300; round += 1) {
      const [before, after] = [list(), list()];
      const marked = markedLines(before, after);
      const without = (mark: string) => marked.filter((line) => line.mark !== mark).map(({ text }) => text);
      expect(without('REMOVED')).toEqual(after);
      expect(without('ADDED')).toEqual(before);
      const same = longest(before, after);
      expect(countOf(marked)).toEqual({ added: after.length - same, removed: before.length - same });
    }
  });

  it('say first what went and then what came in its place', () => {
    expect(markedLines(['甲', '乙', '丙'], ['甲', '丁', '丙'])).toEqual([
      { text: '甲', mark: 'SAME' },
      { text: '乙', mark: 'REMOVED' },
      { text: '丁', mark: 'ADDED' },
      { text: '丙', mark: 'SAME' },
    ]);
  });
});
