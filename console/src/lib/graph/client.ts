import { GraphQLClient } from 'graphql-request';
import type { TypedDocumentString } from '../../graph/graphql';
import { language } from '../i18n/language';
import { toProblem } from './problem';

const TIME_OUT = 12_000;

/** fetch with an end: a request that hangs becomes an error that can be retried. */
async function fetchInTime(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new DOMException('time-out', 'TimeoutError')), TIME_OUT);
  const cancel = () => controller.abort(init.signal?.reason);
  if (init.signal?.aborted) cancel();
  init.signal?.addEventListener('abort', cancel, { once: true });
  try {
    const response = await fetch(input, { ...init, signal: controller.signal });
    // The body is read within the time, too.
    return new Response(await response.text(), { status: response.status, headers: response.headers });
  } finally {
    clearTimeout(timer);
    init.signal?.removeEventListener('abort', cancel);
  }
}

const endpoint = () => new URL('/graphql', globalThis.location?.href ?? 'http://127.0.0.1').href;

/** Sends one document and answers its data; whatever goes wrong is thrown as a Problem. */
export async function send<R, V extends object>(
  document: TypedDocumentString<R, V>,
  variables: V,
  signal?: AbortSignal,
): Promise<R> {
  const client = new GraphQLClient(endpoint(), {
    fetch: fetchInTime,
    credentials: 'same-origin',
    headers: { 'x-xuegong-client': 'console', 'accept-language': language.get() },
  });
  try {
    return await client.request<R>({ document: document.toString(), variables, signal });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw toProblem(error);
  }
}
