import type { Instant } from '../../kernel/clock.js';
import type { SubjectFacts } from '../../machine/manifest.js';
import type { RoundState } from '../rounds/round.entity.js';

/** What relations, guards and effects ask of an application. */
export interface ApplicationFacts extends SubjectFacts {
  readonly workflow: string;
  readonly studentId: string;
  readonly reviewOffice: string;
  /** enrolled, or gone: GRADUATED, WITHDRAWN, SUSPENDED */
  readonly studentStatus: string;
  readonly roundId: string;
  readonly roundState: RoundState;
  readonly roundOpensAt: Instant;
  readonly roundClosesAt: Instant | null;
  readonly reviewerStaffId: string | null;
  readonly deciderStaffId: string | null;
  readonly decidedAt: Instant | null;
  readonly appealed: boolean;
  readonly supplementBy: Instant | null;
  /** the person asking may not review it: own record, own class; always false for the timer */
  readonly conflict: boolean;
  /** state of the papers; null where none are asked */
  readonly papersState: string | null;
  /** state of the certificate in force; null while none is printed */
  readonly certificateState: string | null;
}
