import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { answerToEcho, CALLBACK_SWEEP, MAX_CALLBACK_BYTES, receiveCallback } from '../messaging/callbacks/receive.js';
import { describeError } from '../platform/jobs/describe-error.js';
import type { Services } from '../platform/services.js';
import type { CallbackSeal } from '../platform/wecom/callback-crypto.js';

const PATH = '/wecom/callback';
/** Past it the answer is "not yet": WeCom delivers again, and finds what was stored meanwhile. */
const ANSWER_MS = 700;

/**
 * Where WeCom checks our address and delivers what people do on cards. Whoever it is not gets 403 and not a word; whoever it is
 * gets an answer within a second, since WeCom delivers three times and then gives up.
 */
export function weComCallbackRoute(fastify: FastifyInstance, services: Services): void {
  if (services.config.identity.weCom?.callback == null) return;

  fastify.register(async (routes) => {
    routes.removeAllContentTypeParsers();
    routes.addContentTypeParser('*', { parseAs: 'string', bodyLimit: MAX_CALLBACK_BYTES }, (_request, body, done) =>
      done(null, body),
    );
    routes.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
      const status = error.statusCode !== undefined && error.statusCode < 500 ? 403 : 503;
      if (status === 503) request.log.error({ error: describeError(error) }, 'a callback was not stored');
      return reply.code(status).send();
    });

    routes.get(PATH, async (request, reply) => {
      // A plus that nobody encoded is read as a blank, and base64 has pluses.
      const echo = queryOf(request, 'echostr').replaceAll(' ', '+');
      const text = answerToEcho(services, sealOf(request), echo);
      return text === null ? reply.code(403).send() : reply.type('text/plain; charset=utf-8').send(text);
    });

    routes.post(PATH, async (request, reply) => {
      const storing = receiveCallback(services, sealOf(request), typeof request.body === 'string' ? request.body : '');
      const received = await Promise.race([storing, sleep(ANSWER_MS, 'LATE' as const, { ref: false })]);
      if (received === 'LATE') {
        storing.then(nudgeFor, () => undefined);
        return reply.code(503).send();
      }
      nudgeFor(received);
      return reply.code(received === 'REFUSED' ? 403 : 200).send();
    });
  });

  function nudgeFor(received: string): void {
    if (received === 'STORED') services.nudge(CALLBACK_SWEEP);
  }
}

function sealOf(request: FastifyRequest): CallbackSeal {
  return {
    signature: queryOf(request, 'msg_signature'),
    timestamp: queryOf(request, 'timestamp'),
    nonce: queryOf(request, 'nonce'),
  };
}

function queryOf(request: FastifyRequest, name: string): string {
  const value = (request.query as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : '';
}
