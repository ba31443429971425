/** Why a wish cannot be granted. The same names stand in the graph's `enum RefusalCode`. */
export const REFUSAL_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'INVALID_INPUT',
  'INELIGIBLE',
  'INSTRUCTIONS_CHANGED',
  'WINDOW_CLOSED',
  'DEADLINE_PASSED',
  'FULL',
  'CONFLICT',
  'OVERLAP',
  'ALREADY_DONE',
  'QUOTA_USED',
  'NOTE_REQUIRED',
  'PAPERS_MISSING',
  'RATE_LIMITED',
  'UNAVAILABLE',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Values that a text of the catalogue may name, `{time}` say. */
export type TextParams = Readonly<Record<string, string | number>>;

/** One condition that does not hold; `code` is also its key in the catalogue: `unmet.<code>`. */
export interface Unmet {
  readonly code: string;
  readonly params?: TextParams;
  /** the input's field at fault, where there is one */
  readonly field?: string;
}

/**
 * A refusal is thrown, so that the transaction around it rolls back and leaves no trace.
 * Its sentence is chosen where it leaves the house, in the reader's language: the first unmet condition's, else the code's own.
 */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly unmet: readonly Unmet[] = [],
  ) {
    super(unmet.length > 0 ? `${code}: ${unmet.map((u) => u.code).join(', ')}` : code);
    this.name = 'Refusal';
  }
}

/** Shorthand for the usual case: one code, one unmet condition. */
export function refuse(code: RefusalCode, unmetCode?: string, params?: TextParams, field?: string): never {
  throw new Refusal(code, unmetCode === undefined ? [] : [{ code: unmetCode, params, field }]);
}
