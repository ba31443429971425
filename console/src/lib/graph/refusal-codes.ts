/** Why the server refuses. These codes occur in errors only, so no operation makes codegen emit them. */
export type RefusalCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'INVALID_INPUT'
  | 'INELIGIBLE'
  | 'INSTRUCTIONS_CHANGED'
  | 'WINDOW_CLOSED'
  | 'DEADLINE_PASSED'
  | 'FULL'
  | 'CONFLICT'
  | 'OVERLAP'
  | 'ALREADY_DONE'
  | 'QUOTA_USED'
  | 'NOTE_REQUIRED'
  | 'PAPERS_MISSING'
  | 'RATE_LIMITED'
  | 'UNAVAILABLE';
