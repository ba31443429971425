import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { insideWeCom } from '../campus/identity/device-of.js';
import { accountOfForeign } from '../campus/identity/foreign-account.js';
import { returnPath } from '../campus/identity/return-path.js';
import { beginState, type ComeBack } from '../campus/identity/sign-in-states.js';
import { languageOf } from '../platform/texts/texts.js';
import type { WeComIdentity, WeComPort } from '../platform/wecom/wecom-port.js';
import type { ContextParts } from './context.js';
import { letIn, notOpened } from './let-in.js';
import {
  audienceOf,
  comeBack,
  markBrowser,
  ourAddress,
  PRIVATE,
  problemOf,
  timeOf,
  toSignInPage,
  type Problem,
} from './sign-in-door.js';
import { failureTeller } from './tell-failure.js';

const CALLBACK = '/auth/wecom/callback';

/** `/auth/wecom`: out to WeCom, silently where the page is shown inside it and by its QR code elsewhere; and back. */
export function weComSignInRoute(fastify: FastifyInstance, parts: ContextParts): void {
  const { services } = parts;
  // No HEAD of its own: a preview of the link would use up the code.
  const options = { errorHandler: failureTeller(services.texts), exposeHeadRoute: false };

  fastify.get('/auth/wecom', options, async (request, reply) => {
    const query = request.query as { return?: unknown; side?: unknown };
    const audience = audienceOf(query.side);
    const returnTo = returnPath(query.return, audience);
    const { weCom } = services.foreign;
    if (weCom === null) return toSignInPage(reply, 'FOREIGN_SERVICE_DOWN', { audience, returnTo });
    const browser = markBrowser(request, reply, services);
    const now = await timeOf(services);
    const state = await beginState(services.database, { flow: 'WECOM', audience, browser, returnTo, now });
    return reply.headers(PRIVATE).redirect(outAddress(weCom, request, state), 303);
  });

  fastify.get(CALLBACK, options, async (request, reply) => {
    const back = await comeBack(services, request, ['WECOM'], await timeOf(services));
    if (back === null || !back.opened) return notOpened(parts, request, reply, back);
    const { code } = request.query as { code?: unknown };
    if (typeof code !== 'string' || code === '') return toSignInPage(reply, 'DENIED', back);
    const who = await userOf(code);
    return typeof who === 'string' ? toSignInPage(reply, who, back) : arrived(request, reply, back, who);
  });

  function outAddress(weCom: WeComPort, request: FastifyRequest, state: string): string {
    const address = ourAddress(services, CALLBACK);
    if (insideWeCom(request.headers['user-agent'] ?? '')) return weCom.authorizeUrl(address, state);
    return weCom.scanUrl(address, state, languageOf(request.headers['accept-language']));
  }

  async function userOf(code: string): Promise<WeComIdentity | Problem> {
    try {
      return (await services.foreign.weCom?.userOfCode(code)) ?? 'FOREIGN_SERVICE_DOWN';
    } catch (error) {
      return problemOf(error);
    }
  }

  async function arrived(
    request: FastifyRequest,
    reply: FastifyReply,
    back: ComeBack,
    who: WeComIdentity,
  ): Promise<FastifyReply> {
    if (who.kind === 'OUTSIDER') return toSignInPage(reply, 'OUTSIDER', back);
    const found = await accountOfForeign(services.database, 'WECOM', who.userId, back.audience);
    if ('unfit' in found) return toSignInPage(reply, found.unfit, back);
    return letIn(parts, request, reply, back, { accountId: found.accountId, way: 'WECOM' });
  }
}
