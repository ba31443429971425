import type { Share } from './share';

/** The mini-program closes with the host's own button. */
export function inWeComWindow(): boolean {
  return false;
}

/** See window.h5.ts; nothing to close here. */
export function closeWeComWindow(): Promise<void> {
  return Promise.resolve();
}

/** The mini-program passes on only pages that say so in their config, and none does. */
export function useShare(_share: Share | null): void {
  // nothing is shared
}
