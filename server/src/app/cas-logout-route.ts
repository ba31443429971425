import type { FastifyInstance } from 'fastify';
import { endSessionOfTicket } from '../campus/identity/end-by-ticket.js';
import { tokenHash } from '../platform/crypto/tokens.js';
import type { ContextParts } from './context.js';

/** A log-out request is some hundred characters. */
const LARGEST = 32 * 1024;

/**
 * Single log-out: the portal posts that somebody has left it, naming the ticket. It sends this once, without a signature, and looks
 * at no answer: whatever it says, the answer is 200, at once; and all that it can do is to end the one session that came by the ticket.
 */
export async function casLogoutRoute(fastify: FastifyInstance, { services }: ContextParts): Promise<void> {
  await fastify.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: LARGEST }, (_request, body, done) =>
      done(null, body),
    );
    scope.setErrorHandler((_error, _request, reply) => reply.code(200).send());
    scope.post('/auth/cas/callback', { bodyLimit: LARGEST }, async (request, reply) => {
      const told = typeof request.body === 'string' ? new URLSearchParams(request.body).get('logoutRequest') : null;
      const ticket = told === null ? null : (services.foreign.cas?.ticketOfLogout(told) ?? null);
      if (ticket !== null) await endSessionOfTicket(services, tokenHash(ticket));
      return reply.code(200).send();
    });
  });
}
