import { describe, expect, it } from 'vitest';
import { Breaker } from './breaker.js';

/** A breaker with a clock that the test moves. */
function breaker() {
  let now = 1_000;
  const line = new Breaker(() => now);
  const fail = (times: number) => Array.from({ length: times }, () => line.failed());
  return { line, fail, pass: (ms: number) => void (now += ms) };
}

describe('a breaker', () => {
  it('lets through until five have failed in a row', () => {
    const { line, fail } = breaker();
    fail(4);
    expect(line.letsThrough()).toBe(true);
    line.answered();
    fail(4);
    expect(line.letsThrough()).toBe(true);
    fail(1);
    expect(line.letsThrough()).toBe(false);
  });

  it('lets one through as a trial after five seconds, and the others wait for how it ends', () => {
    const { line, fail, pass } = breaker();
    fail(5);
    pass(4_999);
    expect(line.letsThrough()).toBe(false);
    pass(1);
    expect([line.letsThrough(), line.letsThrough()]).toEqual([true, false]);
    line.failed();
    pass(4_999);
    expect(line.letsThrough()).toBe(false);
    pass(1);
    expect(line.letsThrough()).toBe(true);
    line.answered();
    expect([line.letsThrough(), line.letsThrough()]).toEqual([true, true]);
  });

  it('lets another through where a trial never ends', () => {
    const { line, fail, pass } = breaker();
    fail(7);
    pass(5_000);
    expect(line.letsThrough()).toBe(true);
    pass(5_000);
    expect(line.letsThrough()).toBe(true);
  });
});
