import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal, type RefusalCode } from '../kernel/refusal.js';
import { tellError } from '../platform/graph/refusal-errors.js';
import { languageOf, type Texts } from '../platform/texts/texts.js';

/** How a plain route's refusal looks to what reads only the status; the graph itself answers 200. */
const STATUS: Partial<Record<RefusalCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
};

/**
 * What a request gets that the graph does not answer: a plain route's refusal, a body that is no JSON, a database out of reach. Told in
 * the graph's own form, so that clients read one kind of error; what is a defect of ours is masked and logged under the trace id.
 */
export function failureTeller(texts: Texts) {
  return (error: FastifyError | Refusal, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const status = statusOf(error);
    const mistake = status < 500 && !(error instanceof Refusal);
    const told = tellError(mistake ? new Refusal('INVALID_INPUT') : error, {
      texts,
      language: languageOf(request.headers['accept-language']),
      traceId: request.id,
      onDefect: (defect) => request.log.error({ err: defect }, 'a request failed'),
    });
    return reply.code(status).send({ errors: [told] });
  };
}

function statusOf(error: FastifyError | Refusal): number {
  if (error instanceof Refusal) return STATUS[error.code] ?? 400;
  return error.statusCode !== undefined && error.statusCode < 500 ? error.statusCode : 500;
}
