import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { parseCookie } from 'cookie';
import { accountOfForeign } from '../campus/identity/foreign-account.js';
import { returnPath } from '../campus/identity/return-path.js';
import { beginState, beginTicket, type ComeBack } from '../campus/identity/sign-in-states.js';
import type { SignInFlow } from '../campus/identity/sign-in-state.entity.js';
import type { CasPerson } from '../platform/cas/cas-port.js';
import { tokenHash } from '../platform/crypto/tokens.js';
import { languageOf } from '../platform/texts/texts.js';
import type { ContextParts } from './context.js';
import { letIn, notOpened } from './let-in.js';
import {
  audienceOf,
  comeBack,
  markBrowser,
  ourAddress,
  PRIVATE,
  problemOf,
  setCookie,
  timeOf,
  toSignInPage,
  type Problem,
} from './sign-in-door.js';
import { failureTeller } from './tell-failure.js';
import { weappPage, weappPageHeaders } from './weapp-page.js';

const CALLBACK = '/auth/cas/callback';
/** That the portal has been asked in vain whether somebody is signed in there: not again for a while. */
const ASKED = 'xg_gateway';
const ASKED_FOR_SECONDS = 300;
const FLOWS = ['CAS', 'CAS_GATEWAY', 'CAS_WEAPP'] as const;

interface Query {
  readonly return?: unknown;
  readonly side?: unknown;
  readonly for?: unknown;
  readonly gateway?: unknown;
  readonly renew?: unknown;
  readonly ticket?: unknown;
  readonly state?: unknown;
}

const flowOf = (query: Query): (typeof FLOWS)[number] =>
  query.for === 'weapp' ? 'CAS_WEAPP' : query.gateway === '1' ? 'CAS_GATEWAY' : 'CAS';

/**
 * `/auth/cas`: out to the university's portal and back. `gateway=1` only asks whether somebody is signed in there; `renew=1` asks
 * for the password again; `for=weapp` leads back into the mini-program.
 */
export function casSignInRoute(fastify: FastifyInstance, parts: ContextParts): void {
  const { services } = parts;
  const options = { errorHandler: failureTeller(services.texts), exposeHeadRoute: false };
  const serviceOf = (state: string) => `${ourAddress(services, CALLBACK)}?state=${state}`;

  fastify.get('/auth/cas', options, async (request, reply) => {
    const query = request.query as Query;
    const flow = flowOf(query);
    const audience = flow === 'CAS_WEAPP' ? 'STUDENT' : audienceOf(query.side);
    const returnTo = returnPath(query.return, audience);
    const { cas } = services.foreign;
    if (flow === 'CAS_GATEWAY' && (cas === null || askedInVain(request))) return leadOn(reply, returnTo);
    if (cas === null) return toSignInPage(reply, 'FOREIGN_SERVICE_DOWN', { audience, returnTo });
    const browser = markBrowser(request, reply, services);
    const now = await timeOf(services);
    const state = await beginState(services.database, { flow, audience, browser, returnTo, now });
    const how = { gateway: flow === 'CAS_GATEWAY', renew: query.renew === '1' && flow !== 'CAS_GATEWAY' };
    return leadOn(reply, cas.loginUrl(serviceOf(state), how));
  });

  fastify.get(CALLBACK, options, async (request, reply) => {
    const { ticket, state } = request.query as Query;
    const back = await comeBack(services, request, FLOWS, await timeOf(services));
    if (back === null || !back.opened) return notOpened(parts, request, reply, back);
    if (typeof ticket !== 'string' || ticket === '') return withoutTicket(reply, back);
    const person = await personOf(ticket, serviceOf(String(state)));
    return typeof person === 'string'
      ? toSignInPage(reply, person, back)
      : arrived(request, reply, back, person, tokenHash(ticket));
  });

  const leadOn = (reply: FastifyReply, address: string) => reply.headers(PRIVATE).redirect(address, 303);
  const askedInVain = (request: FastifyRequest) => parseCookie(request.headers.cookie ?? '')[ASKED] === '1';

  function withoutTicket(reply: FastifyReply, back: ComeBack): FastifyReply {
    if (back.flow !== 'CAS_GATEWAY') return toSignInPage(reply, 'DENIED', back);
    setCookie(reply, services, ASKED, '1', ASKED_FOR_SECONDS);
    return leadOn(reply, back.returnTo);
  }

  async function personOf(ticket: string, service: string): Promise<CasPerson | Problem> {
    try {
      return (await services.foreign.cas?.validate(ticket, service)) ?? 'FOREIGN_SERVICE_DOWN';
    } catch (error) {
      return problemOf(error);
    }
  }

  async function arrived(
    request: FastifyRequest,
    reply: FastifyReply,
    back: ComeBack,
    person: CasPerson,
    ticketHash: string,
  ): Promise<FastifyReply> {
    const found = await accountOfForeign(services.database, 'CAS', person.number, back.audience);
    if ('unfit' in found) return toSignInPage(reply, found.unfit, back);
    if (back.flow !== ('CAS_WEAPP' satisfies SignInFlow)) {
      return letIn(parts, request, reply, back, { accountId: found.accountId, way: 'CAS', ticketHash });
    }
    const now = await timeOf(services);
    const ticket = await beginTicket(services.database, found.accountId, ticketHash, now);
    const page = weappPage(services.texts, languageOf(request.headers['accept-language']), ticket);
    return reply.headers({ ...PRIVATE, ...weappPageHeaders(page.nonce) }).send(page.html);
  }
}
