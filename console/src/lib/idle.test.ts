import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const react = vi.hoisted(() => ({ watch: null as null | (() => void) }));
// The store without a renderer: what React would call is called here.
vi.mock('react', () => ({
  useSyncExternalStore: (subscribe: (listener: () => void) => () => void, read: () => boolean) => {
    if (!react.watch) subscribe((react.watch = () => undefined));
    return read();
  },
}));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', new EventTarget());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('stops reading again when nobody touches the page, and goes on when somebody does', async () => {
  const { usePollInterval } = await import('./idle');
  expect(usePollInterval(15_000)).toBe(15_000);
  vi.advanceTimersByTime(4 * 60_000);
  document.dispatchEvent(new Event('pointermove'));
  vi.advanceTimersByTime(4 * 60_000);
  expect(usePollInterval(15_000)).toBe(15_000);
  vi.advanceTimersByTime(60_001);
  expect(usePollInterval(15_000)).toBe(false);
  document.dispatchEvent(new Event('keydown'));
  expect(usePollInterval(15_000)).toBe(15_000);
});
