import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, canonicalHash } from './canonical.js';

/** The same value with the keys of each object in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

describe('the canonical form', () => {
  it('sorts keys at every depth and leaves out what is undefined, not what is null', () => {
    expect(canonical({ b: 1, a: { d: [2, { f: 1, e: null }], c: undefined } })).toBe(
      '{"a":{"d":[2,{"e":null,"f":1}]},"b":1}',
    );
    expect(canonical(undefined)).toBe('null');
  });

  it('is JSON of the same value, whatever the order of the keys', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonical(turned(value))).toBe(canonical(value));
      }),
    );
  });

  it.each([
    ['a number from a text', { a: 1 }, { a: '1' }],
    ['null from the text', [null], ['null']],
    ['lists by their order', [1, 2], [2, 1]],
    ['where a key stands', { a: { b: 1 } }, { a: {}, b: 1 }],
    ['quotes in a key', { 'a":1,"b': 1 }, { a: 1, b: 1 }],
    ['two days', { from: new Date(0) }, { from: new Date(86_400_000) }],
  ])('tells %s', (_, one, other) => {
    expect(canonical(one)).not.toBe(canonical(other));
    expect(canonicalHash(one)).not.toBe(canonicalHash(other));
  });

  it('is hashed by SHA-256 into 43 signs', () => {
    const expected = createHash('sha256').update('{"a":1,"b":"学"}').digest('base64url');
    expect(canonicalHash({ b: '学', a: 1 })).toBe(expected);
    expect(expected).toHaveLength(43);
  });
});
