import { ForeignError, type ForeignService } from './foreign-error.js';

export interface Exchange {
  readonly service: ForeignService;
  /** which call, without its parameters */
  readonly call: string;
  readonly method: 'GET' | 'POST';
  /** with all its parameters, secrets among them: never logged */
  readonly url: string;
  readonly body?: string;
  readonly contentType?: string;
  readonly signal: AbortSignal;
  /** longer answers are rubbish */
  readonly maxBytes: number;
}

/** Codes by which the connection was never made, so that nothing can have happened at the other end. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
const CONNECT_TIMEOUT = 'UND_ERR_CONNECT_TIMEOUT';

/**
 * One request and its whole answer as text. Redirects are not followed: they would carry tokens elsewhere. Nothing of the
 * answer, of the address or of the cause comes into the error.
 *
 * @throws ForeignError BUSY where nothing was sent or nothing usable came, TIMEOUT where it may have acted
 */
export async function exchange(what: Exchange): Promise<string> {
  const fail = (trouble: 'BUSY' | 'TIMEOUT', code: string) =>
    new ForeignError(what.service, trouble, code, `${what.method} ${what.call}`);
  let response: Response;
  try {
    response = await fetch(what.url, {
      method: what.method,
      redirect: 'manual',
      signal: what.signal,
      ...(what.body === undefined
        ? {}
        : { body: what.body, headers: { 'content-type': what.contentType ?? 'application/json; charset=utf-8' } }),
    });
  } catch (error) {
    const code = networkCodeOf(error);
    if (code !== null && (NEVER_SENT.has(code) || code === CONNECT_TIMEOUT)) throw fail('BUSY', 'UNREACHABLE');
    if (what.signal.aborted) throw fail('TIMEOUT', 'TIMEOUT');
    throw fail(what.method === 'POST' ? 'TIMEOUT' : 'BUSY', 'CONNECTION_LOST');
  }
  if (response.status !== 200) {
    await response.body?.cancel().catch(() => undefined);
    throw fail('BUSY', `HTTP_${response.status}`);
  }
  const text = await readBounded(response, what.maxBytes).catch(() => {
    if (what.signal.aborted) throw fail('TIMEOUT', 'TIMEOUT');
    throw fail(what.method === 'POST' ? 'TIMEOUT' : 'BUSY', 'CONNECTION_LOST');
  });
  if (text === null) throw fail('BUSY', 'TOO_LONG');
  return text;
}

async function readBounded(response: Response, maxBytes: number): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += (chunk as Uint8Array).length;
    // Leaving the loop cancels the rest.
    if (length > maxBytes) return null;
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function networkCodeOf(error: unknown): string | null {
  for (let e = error, depth = 0; typeof e === 'object' && e !== null && depth < 5; depth++) {
    const { code, cause, errors } = e as { code?: unknown; cause?: unknown; errors?: unknown };
    if (typeof code === 'string') return code;
    e = cause ?? (Array.isArray(errors) ? (errors[0] as unknown) : undefined);
  }
  return null;
}
