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

  /** All that there is to say, each sentence once. */
  get sentences(): string[] {
    return [...new Set([this.message, ...this.unmet.map(({ reason }) => reason)])];
  }

  /** Whether sending the very same thing again may help. */
  get again(): boolean {
    return this.code === 'UNREACHABLE' || this.code === 'INTERNAL' || this.code === 'UNAVAILABLE';
  }
}

/** No answer, or none that tells whether the act happened. */
export function unreachable(): Problem {
  return new Problem('UNREACHABLE', libTexts.now()('unreachable'));
}

function broken(traceId?: string): Problem {
  return new Problem('INTERNAL', libTexts.now()('broken'), { traceId });
}

/** An HTTP answer as it came. */
export interface Answer {
  status: number;
  text: string;
}

interface Said {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string; unmet?: Unmet[]; traceId?: string } }[];
}

function parse(text: string): Said | null {
  try {
    const said: unknown = JSON.parse(text);
    return typeof said === 'object' && said !== null ? said : null;
  } catch {
    return null;
  }
}

const internal = new Set(['INTERNAL', 'INTERNAL_SERVER_ERROR']);

/** The data of an answer, or the Problem that it tells. */
export function readAnswer<R>({ status, text }: Answer): R {
  const said = parse(text);
  const first = said?.errors?.[0];
  if (first) {
    const { code, unmet, traceId } = first.extensions ?? {};
    if (!code || internal.has(code)) throw broken(traceId);
    throw new Problem(code as ProblemCode, first.message, { unmet, traceId });
  }
  if (said?.data !== undefined && said.data !== null) return said.data as R;
  // A gateway's page, or a server going down: nobody can say whether the act happened.
  throw status >= 500 ? unreachable() : broken();
}

/** Turns whatever was thrown into a Problem. */
export function toProblem(error: unknown): Problem {
  return error instanceof Problem ? error : broken();
}
