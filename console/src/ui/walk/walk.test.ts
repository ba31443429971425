import { describe, expect, it } from 'vitest';
import { cursorOf, neighbourOf, rowAfter } from './walk';

const ids = ['a', 'b', 'c'];

describe('walking through a list that changes', () => {
  it('begins at the first row and stays within the ends', () => {
    expect(neighbourOf(ids, { id: null, place: 0 }, 1)).toBe('a');
    expect(neighbourOf(ids, { id: 'a', place: 0 }, -1)).toBe('a');
    expect(neighbourOf(ids, { id: 'a', place: 0 }, 1)).toBe('b');
    expect(neighbourOf(ids, { id: 'c', place: 2 }, 1)).toBe('c');
  });

  it('follows its row when others come or go before it', () => {
    expect(cursorOf(['x', 'y', 'b'], { id: 'b', place: 1 })).toBe('b');
  });

  it('means the row now in its place when its own has left', () => {
    expect(cursorOf(['a', 'c'], { id: 'b', place: 1 })).toBe('c');
    expect(cursorOf(['a'], { id: 'c', place: 2 })).toBe('a');
    expect(cursorOf([], { id: 'c', place: 2 })).toBeNull();
  });

  it('goes on to the next row after an act, and back from the last', () => {
    expect(rowAfter(ids, 'a')).toBe('b');
    expect(rowAfter(ids, 'b')).toBe('c');
    expect(rowAfter(ids, 'c')).toBe('b');
    expect(rowAfter(['a'], 'a')).toBeNull();
  });
});
