/** The graph's refusals, as its enum RefusalCode has them; any other code means that the server itself failed. */
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

/** A condition that does not hold. */
export interface Unmet {
  code: string;
  reason: string;
  /** the input field at fault, if one is */
  field?: string | undefined;
}

/** NETWORK: no answer came, so nobody knows whether the server acted. INTERNAL: the server failed and said no more. */
export type FailureCode = RefusalCode | 'NETWORK' | 'INTERNAL';

/** One way of failing for everything that asks the graph; its message is fit for people unless the code is NETWORK or INTERNAL. */
export class Failure extends Error {
  constructor(
    readonly code: FailureCode,
    message: string,
    readonly unmet: readonly Unmet[] = [],
    readonly traceId: string | null = null,
  ) {
    super(message);
    this.name = 'Failure';
  }

  /** No answer came: the same act may be sent again under the same id. */
  get unanswered(): boolean {
    return this.code === 'NETWORK';
  }
}

/** Thrown by our fetch when no answer came. */
export class NoAnswer extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = 'NoAnswer';
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isRefusal = (code: unknown): code is RefusalCode => REFUSAL_CODES.some((known) => known === code);

/** Turns whatever was thrown into a Failure. */
export function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof NoAnswer) return new Failure('NETWORK', error.reason);
  const response = isRecord(error) && isRecord(error['response']) ? error['response'] : null;
  if (!response) return new Failure('INTERNAL', error instanceof Error ? error.message : String(error));
  const first: unknown = Array.isArray(response['errors']) ? response['errors'][0] : null;
  // a gateway's own page (502, 503, 504) means that the answer, if there was one, is lost
  if (!isRecord(first))
    return new Failure(Number(response['status']) >= 502 ? 'NETWORK' : 'INTERNAL', 'no answer of the graph');
  const extensions = isRecord(first['extensions']) ? first['extensions'] : {};
  const trace = extensions['traceId'] ?? extensions['requestId'];
  return new Failure(
    isRefusal(extensions['code']) ? extensions['code'] : 'INTERNAL',
    typeof first['message'] === 'string' ? first['message'] : '',
    unmetOf(extensions['unmet']),
    typeof trace === 'string' ? trace : null,
  );
}

function unmetOf(value: unknown): Unmet[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter(isRecord)
    .map((item) => ({
      code: String(item['code'] ?? ''),
      reason: String(item['reason'] ?? ''),
      ...(typeof item['field'] === 'string' ? { field: item['field'] } : {}),
    }))
    .filter((item) => item.reason !== '');
}
