import Fastify, { LogController, type FastifyInstance } from 'fastify';
import { newId } from '../kernel/ids.js';
import type { Clock } from '../kernel/clock.js';
import type { Config } from '../platform/config/config.js';
import type { Database } from '../platform/db/sql.js';

/** Fastify with what every route shares: request ids, quiet logs without bodies or headers, health. */
export function makeHttpServer(config: Config, database: Database): FastifyInstance {
  const fastify = Fastify({
    logger: {
      level: config.logLevel,
      base: null,
      // The route and not the path: a path may hold a certificate's code.
      serializers: { req: (request) => ({ method: request.method, path: request.routeOptions?.url ?? 'other' }) },
    },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => newId(),
    requestIdHeader: false,
    bodyLimit: 256 * 1024,
    forceCloseConnections: 'idle',
    // So many and no more: what stands further left was said by whoever asks, who could be another for each guess.
    trustProxy: (_address: string, hop: number) => hop < config.trustedProxies,
  });
  let closing = false;
  fastify.addHook('preClose', async () => {
    closing = true;
  });
  fastify.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
    // A connection kept alive after its last answer would keep the whole process from ending.
    if (closing) reply.header('connection', 'close');
  });
  fastify.get('/healthz', async () => ({ ok: true }));
  fastify.get('/readyz', async (_request, reply) => {
    try {
      await database.all('SELECT 1 AS one');
      return { ready: true };
    } catch {
      return reply.code(503).send({ ready: false });
    }
  });
  return fastify;
}

/** For journeys that must see tomorrow: moves the product's clock. The configuration refuses it in production. */
export function serveTestClock(fastify: FastifyInstance, clock: Clock, afterwards: () => void): void {
  fastify.post('/__test/clock', async (request) => {
    const body = (request.body ?? {}) as { advanceMs?: number; reset?: boolean };
    if (body.reset === true) clock.reset();
    if (typeof body.advanceMs === 'number') clock.advance(body.advanceMs);
    afterwards();
    return { offsetMs: clock.offset };
  });
}
