import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ComeBack } from '../campus/identity/sign-in-states.js';
import { openSession, type Arrival } from '../campus/identity/open-session.js';
import { makeContext, type ContextParts, type HouseContext } from './context.js';
import { PRIVATE, toSignInPage } from './sign-in-door.js';

/** The context of a browser that comes back, on the side that it set out from. */
function contextOf(
  parts: ContextParts,
  request: FastifyRequest,
  reply: FastifyReply,
  back: ComeBack,
): Promise<HouseContext> {
  return makeContext(parts, request, reply, back.audience === 'STAFF' ? 'console' : 'student', 'told');
}

/** Opens the session by a cookie and leads on. A session that this browser had ends: nobody goes on in one that was planted. */
export async function letIn(
  parts: ContextParts,
  request: FastifyRequest,
  reply: FastifyReply,
  back: ComeBack,
  who: Pick<Arrival, 'accountId' | 'way' | 'ticketHash'>,
): Promise<FastifyReply> {
  const context = await contextOf(parts, request, reply, back);
  const { token } = await openSession(parts.services, {
    ...who,
    audience: back.audience,
    transport: 'COOKIE',
    userAgent: context.userAgent,
    renews: context.actor?.sessionId ?? null,
  });
  context.session.begin(token, parts.services.config.sessionMs);
  return reply.headers(PRIVATE).redirect(back.returnTo, 303);
}

/** A state that does not open (again): somebody who is in already, having loaded the page again, goes on; others begin anew. */
export async function notOpened(
  parts: ContextParts,
  request: FastifyRequest,
  reply: FastifyReply,
  back: ComeBack | null,
): Promise<FastifyReply> {
  if (back?.own === true && (await contextOf(parts, request, reply, back)).actor !== null) {
    return reply.headers(PRIVATE).redirect(back.returnTo, 303);
  }
  return toSignInPage(reply, 'EXPIRED', back ?? { audience: 'STUDENT', returnTo: '/' });
}
