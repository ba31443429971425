import type { Instant } from '../kernel/clock.js';
import type { SubjectFacts } from '../machine/manifest.js';

/** What relations, guards and effects ask of a printed certificate. */
export interface CertificateFacts extends SubjectFacts {
  readonly workflow: string;
  readonly studentId: string;
  readonly reviewOffice: string;
  readonly deskOffice: string;
  /** after it, it counts as unclaimed */
  readonly collectBy: Instant;
  /** when the student is reminded to collect it; asked at the printing only */
  readonly remindAt?: readonly Instant[];
}
