import { expect, it } from 'vitest';
import { isForeign, markOwn } from './own-changes';

it('tells our own changes from somebody else’s', () => {
  expect(isForeign('b1', 2, 1)).toBe(true);
  markOwn('b1', 2);
  expect(isForeign('b1', 2, 1)).toBe(false);
  expect(isForeign('b1', 3, 1)).toBe(true);
  expect(isForeign('b1', 3, 3)).toBe(false);
});
