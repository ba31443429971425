import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../kernel/refusal.js';
import { languageOf } from '../platform/texts/texts.js';
import { verifyCertificate } from '../printing/verify/verify-certificate.js';
import { VERIFY_HEADERS, verifyPage, type VerifyAnswer } from '../printing/verify/verify-page.js';
import type { ContextParts } from './context.js';
import { failureTeller } from './tell-failure.js';

const STATUS: Readonly<Record<string, number>> = { UNKNOWN: 404, LIMITED: 429 };

/** `/verify/:code`, which the QR code of every certificate names, and `/verify`, where a code can be typed. For anyone. */
export function verifyRoute(fastify: FastifyInstance, parts: ContextParts): void {
  const { services } = parts;
  const onFailure = { errorHandler: failureTeller(services.texts) };

  fastify.get('/verify', onFailure, async (request, reply) => {
    const { code } = request.query as { code?: unknown };
    if (typeof code === 'string' && code !== '') {
      // The answer has one address, whichever way one came to it.
      return reply.headers(VERIFY_HEADERS).redirect(`/verify/${encodeURIComponent(code.slice(0, 80))}`, 303);
    }
    return answer(request, reply, 'ASK');
  });

  fastify.get('/verify/:code', onFailure, async (request, reply) => {
    const { code } = request.params as { code: string };
    return answer(request, reply, await ask(request, code));
  });

  async function ask(request: FastifyRequest, code: string): Promise<VerifyAnswer> {
    try {
      const found = await verifyCertificate(
        {
          services,
          dictionaries: await parts.dictionaries.read(),
          language: languageOf(request.headers['accept-language']),
          address: request.ip,
          now: services.clock.now(),
        },
        code,
      );
      return found ?? 'UNKNOWN';
    } catch (error) {
      if (error instanceof Refusal && error.code === 'RATE_LIMITED') return 'LIMITED';
      throw error;
    }
  }

  function answer(request: FastifyRequest, reply: FastifyReply, what: VerifyAnswer): FastifyReply {
    const status = typeof what === 'string' ? (STATUS[what] ?? 200) : 200;
    if (what === 'LIMITED') reply.header('retry-after', '60');
    const page = verifyPage(services.texts, languageOf(request.headers['accept-language']), what);
    return reply.code(status).headers(VERIFY_HEADERS).send(page);
  }
}
