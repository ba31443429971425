import type { Instant } from '../kernel/clock.js';
import type { SubjectFacts } from '../machine/manifest.js';

/** What relations, guards and effects ask of an application's papers. */
export interface PapersFacts extends SubjectFacts {
  readonly submissionId: string;
  readonly workflow: string;
  readonly studentId: string;
  readonly deskOffice: string;
  readonly deadline: Instant | null;
  /** 1 while the application still asks them, 0 once it was rejected, withdrawn or has lapsed; databases have no booleans */
  readonly wanted: number;
  /** how many of the items lie at the desk */
  readonly here: number;
}
