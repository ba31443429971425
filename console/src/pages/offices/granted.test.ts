import { expect, it } from 'vitest';
import { versionAfter } from './granted';

it('a second role of the same person is given under the version that the first one left', () => {
  const granted = [
    { key: 'a', staffId: 's1', version: 4 },
    { key: 'b', staffId: 's1', version: 5 },
    { key: 'c', staffId: 's2', version: 9 },
  ];
  expect(versionAfter({ id: 's1', version: 3 }, granted)).toBe(5);
  expect(versionAfter({ id: 's3', version: 3 }, granted)).toBe(3);
  expect(versionAfter({ id: 's4', version: null }, [])).toBe(0);
});
