import type { JobParameters } from 'agenda';

/** One worker's hold on one job, from the claim to the end of the run. */
export interface Claim {
  readonly jobId: string;
  readonly token: string;
  /** false until the run's first word, so that stop() knows what it may hand back */
  started: boolean;
  /** what the row's next_run_at was when this claim wrote last; another value means somebody asked for an earlier run */
  nextRunAt: number | null;
}

/** The lock ran out and another worker took the job over, or the job is gone: this run must end and write nothing. */
export class LockLost extends Error {
  override readonly name = 'LockLost';
}

// Agenda copies a job's parameters by spreading them, which carries a symbol along; its own toJson(), used for saving by
// callers, leaves symbols out. So the claim travels with exactly the run it belongs to.
const CLAIM = Symbol('claim');

type Claimed = JobParameters & { [CLAIM]?: Claim };

export function withClaim(job: JobParameters, claim: Claim): JobParameters {
  const claimed: Claimed = { ...job, [CLAIM]: claim };
  return claimed;
}

export function claimOf(job: JobParameters): Claim | undefined {
  return (job as Claimed)[CLAIM];
}
