import type { TypedDocumentString } from '../../graph/graphql';
import { type Language, language } from '../i18n/language';
import { type Answer, Problem, readAnswer, unreachable } from './problem';

const TIME_OUT = 12_000;

// Resolved against the page, and absolute for tests, where there is none.
const endpoint = () => new URL('/graphql', globalThis.location?.href ?? 'http://127.0.0.1').href;

/** Runs `task` with a signal that ends with the time or with the caller's own. */
async function inTime<T>(caller: AbortSignal | undefined, task: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const cancel = () => controller.abort();
  const timer = setTimeout(cancel, TIME_OUT);
  if (caller?.aborted) cancel();
  caller?.addEventListener('abort', cancel, { once: true });
  try {
    return await task(controller.signal);
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener('abort', cancel);
  }
}

async function post(body: string, spoken: Language, signal: AbortSignal): Promise<Answer> {
  const response = await fetch(endpoint(), {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
      'x-xuegong-client': 'console',
      'accept-language': spoken,
    },
    body,
    signal,
  });
  // The body is read within the time, too.
  return { status: response.status, text: await response.text() };
}

async function ask<R>(body: object, spoken: Language, signal: AbortSignal | undefined): Promise<R> {
  let answer: Answer;
  try {
    answer = await inTime(signal, (within) => post(JSON.stringify(body), spoken, within));
  } catch (error) {
    // Called off by ourselves (another page was opened): nothing to tell anybody.
    if (signal?.aborted) throw error;
    throw unreachable();
  }
  return readAnswer<R>(answer);
}

/**
 * Sends one document and answers its data; whatever goes wrong is thrown as a Problem. A published document goes by
 * its hash, which the server runs straight. One that isn't published yet (development) goes again as text: the
 * refusal of an unknown hash has run nothing.
 */
export async function send<R, V extends object>(
  document: TypedDocumentString<R, V>,
  variables: V,
  signal?: AbortSignal,
  /** another language than the present one, where both names of a thing are to be edited */
  spoken: Language = language.get(),
): Promise<R> {
  const hash: unknown = document.__meta__?.hash;
  if (typeof hash === 'string') {
    try {
      return await ask<R>({ documentId: hash, variables }, spoken, signal);
    } catch (error) {
      if (!(error instanceof Problem) || !error.unmet.some(({ code }) => code === 'UNKNOWN_DOCUMENT')) throw error;
    }
  }
  return ask<R>({ query: document.toString(), variables }, spoken, signal);
}
