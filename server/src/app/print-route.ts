import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { idOf } from '../kernel/global-id.js';
import { refuse } from '../kernel/refusal.js';
import { makePdf } from '../printing/document/make-pdf.js';
import type { Letterhead } from '../printing/document/page-data.js';
import { papersOfBatch, papersOfCertificate, type PapersToDraw } from '../review/certificates/papers-to-draw.js';
import { clientOf, makeContext, type ContextParts, type HouseContext } from './context.js';
import { failureTeller } from './tell-failure.js';

/**
 * `/print/<batch>.pdf` and `/print/certificate/<id>.pdf`: certificates on paper, drawn from what was fixed when they were
 * printed. For the office that prints; each time is written down before anything leaves the house.
 */
export function printRoute(fastify: FastifyInstance, parts: ContextParts): void {
  const onFailure = { errorHandler: failureTeller(parts.services.texts) };
  const serve = (papersOf: (context: HouseContext, id: string) => Promise<PapersToDraw>) => {
    return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      const context = await makeContext(parts, request, reply, sideOf(request));
      if (context.actor === null) refuse('UNAUTHENTICATED');
      if (context.actor.staffId === null) refuse('FORBIDDEN');
      const { papers, printedAt, name } = await papersOf(context, (request.params as { id: string }).id);
      const pdf = await makePdf(papers, letterheadOf(parts, request), printedAt);
      return reply
        .headers({
          'content-type': 'application/pdf',
          'content-disposition': `inline; filename="${name}.pdf"`,
          'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'",
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          'cache-control': 'no-store',
        })
        .send(Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength));
    };
  };
  // A HEAD would be written down as a printing, and a browser never asks one.
  const route = { ...onFailure, exposeHeadRoute: false };
  fastify.get(
    '/print/certificate/:id.pdf',
    route,
    serve((context, id) => papersOfCertificate(context, idOf('Certificate', id) ?? refuse('NOT_FOUND'))),
  );
  fastify.get('/print/:id.pdf', route, serve(papersOfBatch));
}

/** A link cannot send our header, so the console's cookie speaks here without it; but not for a link on a foreign page. */
function sideOf(request: FastifyRequest): ReturnType<typeof clientOf> {
  const named = clientOf(request);
  const foreign = request.headers['sec-fetch-site'] === 'cross-site';
  return named === 'api' && request.headers.authorization === undefined && !foreign ? 'console' : named;
}

/** The QR codes name the public address; where none is set, the one under which we are asked (never in production). */
function letterheadOf({ services: { config, texts } }: ContextParts, request: FastifyRequest): Letterhead {
  const address = config.publicUrl ?? `${request.protocol}://${request.host}`;
  return {
    university: texts.say('zh-CN', 'service.university'),
    universityEn: texts.say('en', 'service.university'),
    sealLine: config.printing.sealLine,
    verifyUrl: `${address.replace(/\/$/, '')}/verify`,
  };
}
