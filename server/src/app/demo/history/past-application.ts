import type { Instant } from '../../../kernel/clock.js';
import type { CertificateItem } from '../../../review/applications/application-workflow.js';
import type { FormValues } from '../../../review/forms/form-field.js';
import type { Fate } from './fate.js';
import type { WorkflowHistory } from './workflow-history.js';

/** What a student can hand in to one workflow, made ready once. */
export interface Offer {
  readonly history: WorkflowHistory;
  readonly values: FormValues;
  readonly items: readonly CertificateItem[];
  /** JSON of what the rules say */
  readonly verdicts: string;
}

/** A student with what he or she may apply for; without the facts, which would fill the memory. */
export interface Applicant {
  readonly id: string;
  readonly accountId: string;
  readonly number: string;
  readonly name: string;
  readonly identity: string;
  readonly campus: string;
  readonly college: string;
  readonly major: string;
  readonly grade: number;
  readonly offers: readonly Offer[];
}

/** What is to be written of one application. */
export interface PastApplication {
  readonly id: string;
  readonly applicant: Applicant;
  readonly offer: Offer;
  readonly fate: Fate;
  readonly begunAt: Instant;
}
