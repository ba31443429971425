import { describe, expect, it } from 'vitest';
import { inList } from './in-list.js';

describe('the list for IN', () => {
  it.each([
    [[1], '(?)', [1]],
    [[1, 2], '(?, ?)', [1, 2]],
    [[1, 2, 3], '(?, ?, ?, ?)', [1, 2, 3, 3]],
    [['a', 'b', 'c', 'd', 'e'], '(?, ?, ?, ?, ?, ?, ?, ?)', ['a', 'b', 'c', 'd', 'e', 'e', 'e', 'e']],
  ])('of %j is filled up to a power of two with its last', (values, sql, params) => {
    expect(inList(values)).toEqual({ sql, params });
  });

  it('has as many marks as parameters, names nothing else, and comes in few lengths', () => {
    const lengths = new Set<number>();
    for (let n = 1; n <= 200; n++) {
      const values = Array.from({ length: n }, (_, i) => `v${i}`);
      const { sql, params } = inList(values);
      expect(sql.split('?')).toHaveLength(params.length + 1);
      expect(new Set(params)).toEqual(new Set(values));
      lengths.add(params.length);
    }
    expect([...lengths]).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256]);
  });

  it('of nothing is a mistake of the caller: IN () is no SQL', () => {
    expect(() => inList([])).toThrow('at least one');
  });
});
