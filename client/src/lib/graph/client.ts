import { GraphQLClient } from 'graphql-request';
import type { TypedDocumentString } from '../../graph/graphql';
import { apiBase } from '../api-base';
import { currentLanguage } from '../i18n/language';
import { sessionToken } from '../session';
import { isWeapp } from '../target';
import { Failure, toFailure } from './failure';
import { taroFetch } from './fetch';
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

/** Asks the graph once. */
async function once<R, V>(document: TypedDocumentString<R, V>, variables: V, timeoutMs: number): Promise<R> {
  const url = `${apiBase()}/graphql`;
  const client = new GraphQLClient(url, {
    headers,
    fetch: ((_: unknown, asked: Parameters<typeof taroFetch>[1]) => taroFetch(url, asked, timeoutMs)) as never,
  });
  try {
    return await client.request<R>(String(document), variables as Record<string, unknown>);
  } catch (error) {
    throw toFailure(error);
  }
}

/**
 * Reads; asks again by itself when no answer comes. `viewer` is null when nobody is signed in: a read that names it
 * is about this person, so it fails like any other that needs a sign-in.
 */
export async function ask<R, V>(document: TypedDocumentString<R, V>, variables: V): Promise<R> {
  const answer = await untilAnswered(() => once(document, variables, READ.timeoutMs), READ);
  if ((answer as { viewer?: unknown }).viewer === null) throw new Failure('UNAUTHENTICATED', '');
  return answer;
}

/**
 * Acts. With a request id in the input it is sent again while no answer comes; without one it is sent once.
 */
export function tell<R, V extends { input: { requestId?: string | null } }>(
  document: TypedDocumentString<R, V>,
  variables: V,
): Promise<R> {
  const attempts = variables.input.requestId ? WRITE.attempts : 1;
  return untilAnswered(() => once(document, variables, WRITE.timeoutMs), { ...WRITE, attempts });
}
