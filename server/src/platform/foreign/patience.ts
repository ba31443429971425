import { setTimeout as sleep } from 'node:timers/promises';

/** How long a call may take in all, its retries and its token included, and how often a busy service is asked again. */
export interface Patience {
  readonly totalMs: number;
  readonly retries: number;
  /** a person waits: the call fails at once where the service has been failing */
  readonly person: boolean;
}

export const PERSON: Patience = { totalMs: 3_000, retries: 1, person: true };
export const BACKGROUND: Patience = { totalMs: 10_000, retries: 3, person: false };

/** The pause before another try: growing and jittered, so that instances do not ask in step. */
export function pauseBeforeRetry(attempt: number, signal: AbortSignal): Promise<void> {
  const ms = 100 * 2 ** attempt * (0.5 + Math.random());
  return sleep(ms, undefined, { signal }).catch(() => undefined);
}

/** The first of the work and the signal; the work itself goes on. */
export async function within<T>(work: Promise<T>, signal: AbortSignal, late: () => Error): Promise<T> {
  if (signal.aborted) throw late();
  let stop: () => void = () => undefined;
  const cut = new Promise<never>((_resolve, reject) => {
    stop = () => reject(late());
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, cut]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
