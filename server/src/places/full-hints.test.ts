import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FullHints } from './full-hints.js';

describe('hints of what was full', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('hold for two seconds, each for its own thing', () => {
    const hints = new FullHints();
    hints.note('a');
    expect([hints.has('a'), hints.has('b')]).toEqual([true, false]);
    vi.advanceTimersByTime(1_999);
    expect(hints.has('a')).toBe(true);
    vi.advanceTimersByTime(1);
    expect(hints.has('a')).toBe(false);
  });

  it('hold on when it was seen full again', () => {
    const hints = new FullHints();
    hints.note('a');
    vi.advanceTimersByTime(1_500);
    hints.note('a');
    vi.advanceTimersByTime(1_500);
    expect(hints.has('a')).toBe(true);
  });
});
