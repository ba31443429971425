/** Why something of a site could not be had; each has its words `siteProblem.<code>`. */
export const SITE_PROBLEMS = [
  'ADDRESS_REFUSED',
  'HOST_REFUSED',
  'HOST_UNKNOWN',
  'PRIVATE_ADDRESS',
  'REDIRECTS',
  'UNREACHABLE',
  'TIMEOUT',
  'HTTP_ERROR',
  'NOT_FOUND',
  'TOO_LARGE',
  'UNREADABLE',
  'ENCODING',
  'BROKEN_OFF',
  'LIST_EMPTY',
  'LIST_CUT',
  'NO_BODY',
  'BODIES_MISSING',
  'CONTENT_REFUSED',
  'FILE_REFUSED',
  'PICTURE_ELSEWHERE',
  'FILES_CUT',
  'CHANGED_MEANWHILE',
  'INTERRUPTED',
  'INTERNAL',
] as const;
export type SiteProblemCode = (typeof SITE_PROBLEMS)[number];

/** Another try may go better: the site was busy, and what it has may be as good as before. */
const PASSING: ReadonlySet<SiteProblemCode> = new Set(['UNREACHABLE', 'TIMEOUT', 'HTTP_ERROR', 'HOST_UNKNOWN']);

/** A page or file of a site that could not be had. Its message holds the code alone. */
export class FetchProblem extends Error {
  constructor(readonly code: SiteProblemCode) {
    super(code);
    this.name = 'FetchProblem';
  }

  get passing(): boolean {
    return PASSING.has(this.code);
  }
}
