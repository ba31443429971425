import type { Services } from '../../../platform/services.js';
import type { ImportRow } from './import.reads.js';

/** One round of work on one import: what reading and applying both need. */
export interface ImportRun {
  readonly services: Services;
  readonly row: ImportRow;
  readonly bytes: Buffer;
  /** ends when the process stops: finish the batch in hand, begin none */
  readonly signal: AbortSignal;
}

/** Rows that are compared, and written in one transaction, at a time. */
export const BATCH = 250;
