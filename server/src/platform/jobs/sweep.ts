import type { Job } from 'agenda';
import { describeError, SweepFailed } from './describe-error.js';
import { keepAlive } from './heartbeat.js';

/** The part of a pino logger that the jobs use. */
export interface JobsLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Work that is done again and again: what is due now is looked for in the tables, so a lost run loses nothing. */
export type Sweep = {
  readonly name: string;
  /** how long after its last sign of life a worker counts as dead; a run may be longer, it gives signs by itself */
  readonly lockLifetimeMs: number;
  /** how long a run may take at most before its lock is let go; ten lock lifetimes unless said otherwise */
  readonly longestMs?: number;
  /**
   * One round. The signal ends when the worker stops or has lost the lock: finish the step in hand, begin none.
   * It must bear being run again after a crash in the middle.
   */
  run(signal: AbortSignal): Promise<void>;
} & ({ readonly everyMs: number } | { readonly cron: string; readonly timezone?: string });

/** One run of a sweep under a lock that is kept alive. Throws SweepFailed, with the error itself as its cause. */
export async function runSweep(sweep: Sweep, job: Job, abort: AbortController, log: JobsLog): Promise<void> {
  const release = keepAlive(job, {
    lockLifetimeMs: sweep.lockLifetimeMs,
    longestMs: sweep.longestMs ?? 10 * sweep.lockLifetimeMs,
    onLost: (reason) => {
      log.error({ sweep: sweep.name }, 'sweep lost its lock and is asked to end');
      abort.abort(reason);
    },
  });
  try {
    await sweep.run(abort.signal);
  } catch (error) {
    if (abort.signal.aborted && isAbort(error, abort.signal)) log.info({ sweep: sweep.name }, 'sweep ended early');
    else log.error({ sweep: sweep.name, error: describeError(error) }, 'sweep failed');
    throw new SweepFailed(error);
  } finally {
    await release();
  }
}

function isAbort(error: unknown, signal: AbortSignal): boolean {
  return error === signal.reason || (error instanceof Error && error.name === 'AbortError');
}
