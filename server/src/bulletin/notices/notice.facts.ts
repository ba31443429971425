import type { Instant } from '../../kernel/clock.js';
import type { SubjectFacts } from '../../machine/manifest.js';
import type { AudienceColumns } from './audience.js';

/** What guards, relations and effects ask of a notice. It is about nobody: `applicantAccountId` is empty. */
export interface NoticeFacts extends SubjectFacts, AudienceColumns {
  readonly officeCode: string;
  readonly publishAt: Instant | null;
  readonly pinnedAt: Instant | null;
  /** whether publishing pushes it */
  readonly push: number | boolean;
}
