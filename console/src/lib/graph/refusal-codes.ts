/** The SDL's enum RefusalCode. It only occurs in errors, so no operation makes codegen emit it; a test compares. */
export const refusalCodes = [
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

export type RefusalCode = (typeof refusalCodes)[number];
