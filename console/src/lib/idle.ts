import { useSyncExternalStore } from 'react';

const IDLE_AFTER = 5 * 60_000;
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

let idle = false;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function tell(next: boolean): void {
  if (next === idle) return;
  idle = next;
  for (const listener of listeners) listener();
}

function onSign(): void {
  clearTimeout(timer);
  timer = setTimeout(() => tell(true), IDLE_AFTER);
  tell(false);
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    for (const sign of signs) document.addEventListener(sign, onSign, { passive: true });
    onSign();
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    for (const sign of signs) document.removeEventListener(sign, onSign);
    clearTimeout(timer);
  };
}

/**
 * How often to read again: not at all once nobody has touched the page for five minutes. Otherwise a forgotten screen
 * would keep its session alive for ever, where the server means it to end.
 */
export function usePollInterval(interval: number): number | false {
  return useSyncExternalStore(subscribe, () => idle) ? false : interval;
}
