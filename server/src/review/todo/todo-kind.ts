import type { Instant } from '../../kernel/clock.js';
import type { TextParams } from '../../kernel/refusal.js';
import type { Tone } from '../../machine/workflow-table.js';
import type { SqlValue } from '../../platform/db/sql.js';
import type { Language } from '../../platform/texts/texts.js';
import type { ReviewContext } from '../review-context.js';

/** Whose things are asked for, and when. */
export interface TodoAsk {
  readonly studentId: string;
  readonly accountId: string;
  /** the product's time of the request */
  readonly now: Instant;
}

/** One thing that needs a student; what a kind has no use for is null. */
export interface TodoRow {
  readonly id: string;
  /** until when, or when it begins */
  readonly due: Instant | null;
  /** code of the function that it belongs to */
  readonly about: string | null;
  /** the desk to go to */
  readonly deskOffice: string | null;
  readonly deskCampus: string | null;
}

/**
 * One kind of things that need a student today, as a workflow, a companion or a room names it in its manifest. The selects
 * of all kinds run as one statement, so they hold no order and no limit, and only what stands on an index of the student's.
 */
export interface TodoKind {
  /** UPPER_SNAKE, one in the whole house */
  readonly code: string;
  readonly tone: Tone;
  /** a SELECT of the columns of `TodoRow`, by their names and in their order, of this student alone; no literal among them (its collation would be another) */
  readonly select: (ask: TodoAsk) => { readonly sql: string; readonly params: readonly SqlValue[] };
  /** type in the graph of what is to be opened */
  readonly opens: (row: TodoRow, context: ReviewContext) => string;
  /** what the words below name beside `{title}`, the function's name */
  readonly words?: (row: TodoRow, context: ReviewContext) => TextParams;
  readonly says: Readonly<Record<Language, { readonly title: string; readonly hint: string }>>;
}
