import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Cookies speak only for our own pages: a request that names another origin is turned away, and one without our header
 * has no cookie looked at (`clientOf`). Together with SameSite=Lax this closes the door to foreign pages.
 */
export function originGuard(publicUrl: string | null) {
  const publicOrigin = publicUrl === null ? null : new URL(publicUrl).origin;
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { origin, host, cookie } = request.headers;
    if (origin === undefined || cookie === undefined) return;
    if (origin === publicOrigin || origin === `http://${host}` || origin === `https://${host}`) return;
    await reply.code(403).send({ errors: [{ message: 'foreign origin', extensions: { code: 'FORBIDDEN' } }] });
  };
}
