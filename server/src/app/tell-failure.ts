import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../kernel/refusal.js';
import { tellError } from '../platform/graph/refusal-errors.js';
import { languageOf, type Texts } from '../platform/texts/texts.js';

/**
 * What a request gets that failed before the graph could answer it: a body that is no JSON, a database out of reach. Told in the
 * graph's own form, so that clients read one kind of error; what is a defect of ours is masked and logged under the trace id.
 */
export function failureTeller(texts: Texts) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const mistake = error.statusCode !== undefined && error.statusCode < 500;
    const told = tellError(mistake ? new Refusal('INVALID_INPUT') : error, {
      texts,
      language: languageOf(request.headers['accept-language']),
      traceId: request.id,
      onDefect: (defect) => request.log.error({ err: defect }, 'a request failed'),
    });
    return reply.code(mistake ? (error.statusCode ?? 400) : 500).send({ errors: [told] });
  };
}
