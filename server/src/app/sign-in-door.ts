import type { FastifyReply, FastifyRequest } from 'fastify';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { Audience } from '../campus/actor.js';
import type { Unfit } from '../campus/identity/foreign-account.js';
import { STATE_FOR, useState, type ComeBack } from '../campus/identity/sign-in-states.js';
import type { SignInFlow } from '../campus/identity/sign-in-state.entity.js';
import { newToken } from '../platform/crypto/tokens.js';
import { readDatabaseTime } from '../platform/db/database-time.js';
import { ForeignError } from '../platform/foreign/foreign-error.js';
import type { Services } from '../platform/services.js';

/** Why somebody comes back from another site without being signed in; words of it stand in the clients. */
export type Problem = Unfit | 'DENIED' | 'EXPIRED' | 'OUTSIDER' | 'FOREIGN_SERVICE_DOWN';

/** Holds what tells one browser from another while it is away at the other site. */
const DOOR = 'xg_door';

/** Neither a cache nor the next site learns of what stands in these addresses. */
export const PRIVATE = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' } as const;

const isToken = (text: string | undefined): text is string => text !== undefined && /^[\w-]{43}$/.test(text);

/** What this browser is known by at the door; null if it never stood there. */
export function browserOf(request: FastifyRequest): string | null {
  const held = parseCookie(request.headers.cookie ?? '')[DOOR];
  return isToken(held) ? held : null;
}

/** The browser's mark, its own again while it has one: two tabs may be on their way at once. */
export function markBrowser(request: FastifyRequest, reply: FastifyReply, services: Services): string {
  const browser = browserOf(request) ?? newToken();
  setCookie(reply, services, DOOR, browser, STATE_FOR / 1_000);
  return browser;
}

/** httpOnly, and Lax: the other site sends people back by a link. */
export function setCookie(reply: FastifyReply, services: Services, name: string, value: string, maxAge: number): void {
  const secure = services.config.publicUrl?.startsWith('https:') === true;
  reply.header(
    'set-cookie',
    stringifySetCookie({ name, value, httpOnly: true, sameSite: 'lax', secure, path: '/auth', maxAge }),
  );
}

/** The address that people use, where other sites send them back to. */
export function ourAddress(services: Services, path: string): string {
  return `${(services.config.publicUrl ?? '').replace(/\/+$/, '')}${path}`;
}

export const audienceOf = (side: unknown): Audience => (side === 'console' ? 'STAFF' : 'STUDENT');

/** Back to the sign-in page of that side, which says what is the matter and offers the other ways. */
export function toSignInPage(
  reply: FastifyReply,
  problem: Problem,
  back: Pick<ComeBack, 'audience' | 'returnTo'>,
): FastifyReply {
  const page = back.audience === 'STAFF' ? '/console/sign-in' : '/pages/sign-in/index';
  return reply
    .headers(PRIVATE)
    .redirect(`${page}?${new URLSearchParams({ problem, from: back.returnTo }).toString()}`, 303);
}

export async function timeOf({ database, clock }: Services): Promise<number> {
  return clock.at(await readDatabaseTime(database));
}

/** Uses up the state that came back, if it is this browser's. */
export async function comeBack(
  services: Services,
  request: FastifyRequest,
  flows: readonly SignInFlow[],
  now: number,
): Promise<ComeBack | null> {
  const { state } = request.query as { state?: unknown };
  if (typeof state !== 'string' || !/^[0-9a-f]{32}$/.test(state)) return null;
  return useState(services.database, state, browserOf(request) ?? '', flows, now);
}

/** What another service's trouble means to whoever waits at the door. */
export function problemOf(error: unknown): Problem {
  if (!(error instanceof ForeignError)) throw error;
  return error.trouble === 'INPUT' ? 'EXPIRED' : 'FOREIGN_SERVICE_DOWN';
}
