import { expect, it } from 'vitest';
import { steadyUrl } from './signed-url';

it('an address stays the same while it holds, and is the newest afterwards', () => {
  expect(steadyUrl('f1', '/files/f1?s=1', 0)).toBe('/files/f1?s=1');
  expect(steadyUrl('f1', '/files/f1?s=2', 239_999)).toBe('/files/f1?s=1');
  expect(steadyUrl('f2', '/files/f2?s=9', 0)).toBe('/files/f2?s=9');
  expect(steadyUrl('f1', '/files/f1?s=3', 240_000)).toBe('/files/f1?s=3');
});
