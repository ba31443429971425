import { describe, expect, it } from 'vitest';
import { Clock, DAY, HOUR, MINUTE, SECOND } from './clock.js';

describe('the clock', () => {
  it('counts in milliseconds', () => {
    expect([SECOND, MINUTE, HOUR, DAY]).toEqual([1_000, 60_000, 3_600_000, 86_400_000]);
  });

  it('is the time it is given until somebody moves it; moves add up, and back is a move too', () => {
    const clock = new Clock();
    expect(clock.at(1_000)).toBe(1_000);
    clock.advance(DAY);
    clock.advance(-HOUR);
    expect(clock.offset).toBe(82_800_000);
    expect(clock.at(1_000)).toBe(82_801_000);
    clock.reset();
    expect(clock.at(1_000)).toBe(1_000);
  });

  it('moves the machine’s time by the same offset', () => {
    const clock = new Clock();
    clock.advance(5 * DAY);
    const before = Date.now();
    const told = clock.now() - 432_000_000;
    expect(told).toBeGreaterThanOrEqual(before);
    expect(told).toBeLessThanOrEqual(Date.now());
  });
});
