import { GraphQLClient } from 'graphql-request';
import type { TypedDocumentString } from '../../graph/graphql';
import { apiBase } from '../api-base';
import { currentLanguage } from '../i18n/language';
import { sessionToken } from '../session';
import { noteSignedIn } from '../signIn/marker';
import { isWeapp } from '../target';
import { Failure, toFailure } from './failure';
import { taroFetch, type Answer, type Asked } from './fetch';
import { untilAnswered } from './retry';

const READ = { timeoutMs: 10_000, attempts: 3, pauseMs: 400 };
const WRITE = { timeoutMs: 12_000, attempts: 3, pauseMs: 600 };

function headers(): Record<string, string> {
  const token = sessionToken();
  return {
    'x-xuegong-client': isWeapp ? 'weapp' : 'student',
    'accept-language': currentLanguage(),
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  };
}

/** Sends a document by its hash, or as text; graphql-request does the rest. */
async function send<R, V>(document: TypedDocumentString<R, V>, variables: V, ms: number, hash?: string): Promise<R> {
  const url = `${apiBase()}/graphql`;
  const fetch = (_: unknown, asked: Asked): Promise<Answer> =>
    taroFetch(url, hash ? { ...asked, body: byHash(asked.body, hash) } : asked, ms);
  const client = new GraphQLClient(url, { headers, fetch: fetch as never });
  try {
    return await client.request<R>(String(document), variables as Record<string, unknown>);
  } catch (error) {
    throw toFailure(error);
  }
}

function byHash(body: string | undefined, documentId: string): string {
  const { variables, operationName } = JSON.parse(body ?? '{}') as Record<string, unknown>;
  return JSON.stringify({ documentId, operationName, variables });
}

const unpublished = new Set<string>();

/**
 * Asks the graph once. A published document goes by its hash, the only way that a server in production takes. One that
 * is not published yet goes again as text; the refusal of an unknown hash has run nothing.
 */
async function once<R, V>(document: TypedDocumentString<R, V>, variables: V, timeoutMs: number): Promise<R> {
  const hash: unknown = document.__meta__?.hash;
  if (typeof hash === 'string' && !unpublished.has(hash)) {
    try {
      return await send(document, variables, timeoutMs, hash);
    } catch (error) {
      if (!toFailure(error).unmet.some(({ code }) => code === 'UNKNOWN_DOCUMENT')) throw error;
      unpublished.add(hash);
    }
  }
  return send(document, variables, timeoutMs);
}

let renew: (() => Promise<boolean>) | null = null;

/** How a session that ended is opened again without a word; only the mini-program can. */
export function renewBy(how: () => Promise<boolean>): void {
  renew = how;
}

/**
 * Once more after the session was opened again; what is refused for want of a session has run nothing. One that was
 * opened meanwhile, while this answer was on its way, is as good.
 */
async function renewed<T>(act: () => Promise<T>): Promise<T> {
  const token = sessionToken();
  try {
    return await act();
  } catch (error) {
    const ended = toFailure(error).code === 'UNAUTHENTICATED' && token !== null && renew !== null;
    if (!ended || (sessionToken() === token && !(await renew?.()))) throw error;
    return act();
  }
}

/**
 * Reads; asks again by itself when no answer comes. `viewer` is null when nobody is signed in: a read that names it
 * is about this person, so it fails like any other that needs a sign-in.
 */
export async function ask<R, V>(document: TypedDocumentString<R, V>, variables: V): Promise<R> {
  return renewed(async () => {
    const answer = await untilAnswered(() => once(document, variables, READ.timeoutMs), READ);
    const { viewer } = answer as { viewer?: unknown };
    if (viewer === null) throw new Failure('UNAUTHENTICATED', '');
    if (viewer !== undefined) noteSignedIn();
    return answer;
  });
}

/**
 * Acts. With a request id in the input it is sent again while no answer comes; without one it is sent once. Opening a
 * session itself must not wait for a session to be opened: `renewing` is false there.
 */
export function tell<R, V extends { input: { requestId?: string | null } }>(
  document: TypedDocumentString<R, V>,
  variables: V,
  renewing = true,
): Promise<R> {
  const attempts = variables.input.requestId ? WRITE.attempts : 1;
  const act = (): Promise<R> => untilAnswered(() => once(document, variables, WRITE.timeoutMs), { ...WRITE, attempts });
  return renewing ? renewed(act) : act();
}
