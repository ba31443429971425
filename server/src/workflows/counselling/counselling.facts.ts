import type { Instant } from '../../kernel/clock.js';
import type { SubjectFacts } from '../../machine/manifest.js';

/** What guards, relations and effects ask of a booking. */
export interface BookingFacts extends SubjectFacts {
  readonly studentId: string;
  readonly slotId: string;
  readonly counsellorStaffId: string | null;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** the start less the cut-off */
  readonly cancellableUntil: Instant;
}
