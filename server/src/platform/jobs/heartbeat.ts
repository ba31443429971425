import { LockLost } from './claim.js';

interface Held {
  touch(): Promise<void>;
}

interface Beats {
  readonly lockLifetimeMs: number;
  /** after this the job is no longer kept alive: a run that hangs must not hold its sweep for ever */
  readonly longestMs: number;
  /** called once, when the lock is lost or can no longer be relied on */
  onLost(reason: LockLost): void;
}

/** Keeps a running job's lock alive, and tells when that failed. Returns the way to stop. */
export function keepAlive(job: Held, { lockLifetimeMs, longestMs, onLost }: Beats): () => Promise<void> {
  const begin = Date.now();
  let over = false;
  let beat: NodeJS.Timeout;
  let fuse: NodeJS.Timeout;
  let touching: Promise<void> = Promise.resolve();

  const end = () => {
    over = true;
    clearTimeout(beat);
    clearTimeout(fuse);
  };
  const lose = () => {
    end();
    onLost(new LockLost('the lock of this run has ended'));
  };
  const holdFrom = (since: number) => {
    clearTimeout(fuse);
    fuse = setTimeout(lose, since + lockLifetimeMs - Date.now());
  };
  const touch = async () => {
    const sent = Date.now();
    if (sent - begin > longestMs) return;
    try {
      await job.touch();
      if (!over) holdFrom(sent);
    } catch (error) {
      // Any other failure may pass; the fuse burns on until a touch succeeds.
      if (error instanceof LockLost && !over) return lose();
    }
    if (!over) next();
  };
  const next = () => {
    beat = setTimeout(() => {
      touching = touch();
    }, lockLifetimeMs / 3);
  };

  holdFrom(begin);
  next();
  return async () => {
    end();
    await touching;
  };
}
