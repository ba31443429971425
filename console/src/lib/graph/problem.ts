import { ClientError } from 'graphql-request';
import { libTexts } from '../texts';
import type { RefusalCode } from './refusal-codes';

/** One condition that was not met, in words. */
export interface Unmet {
  code: string;
  reason: string;
  field?: string | null;
}

/** UNREACHABLE: no answer came. INTERNAL: the server failed and says no more. Anything else is a refusal. */
export type ProblemCode = RefusalCode | 'INTERNAL' | 'UNREACHABLE';

interface Detail {
  unmet?: Unmet[];
  traceId?: string;
}

/** The one error that screens handle: a code to branch on and a sentence for people. */
export class Problem extends Error {
  readonly unmet: Unmet[];
  readonly traceId: string | undefined;

  constructor(
    readonly code: ProblemCode,
    message: string,
    detail: Detail = {},
  ) {
    super(message);
    this.name = 'Problem';
    this.unmet = detail.unmet ?? [];
    this.traceId = detail.traceId;
  }

  /** Whether sending the very same thing again may help. */
  get again(): boolean {
    return this.code === 'UNREACHABLE' || this.code === 'INTERNAL' || this.code === 'UNAVAILABLE';
  }
}

const internal = new Set(['INTERNAL', 'INTERNAL_SERVER_ERROR']);

function fromAnswer(error: ClientError): Problem {
  const first = error.response.errors?.[0];
  // A gateway's page, or a server going down: nobody can say whether the act happened, so it counts as no answer.
  if (!first) {
    const busy = error.response.status >= 500 || error.response.status === 0;
    return busy ? unreachable() : new Problem('INTERNAL', libTexts.now()('broken'));
  }
  const said = first.extensions as { code?: string; unmet?: Unmet[]; requestId?: string; traceId?: string } | undefined;
  const traceId = said?.traceId ?? said?.requestId;
  if (!said?.code || internal.has(said.code)) return new Problem('INTERNAL', libTexts.now()('broken'), { traceId });
  return new Problem(said.code as ProblemCode, first.message, { unmet: said.unmet, traceId });
}

function unreachable(): Problem {
  return new Problem('UNREACHABLE', libTexts.now()('unreachable'));
}

/** Turns whatever was thrown on the wire into a Problem. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof ClientError) return fromAnswer(error);
  if (error instanceof DOMException || error instanceof TypeError) return unreachable();
  return new Problem('INTERNAL', libTexts.now()('broken'));
}
