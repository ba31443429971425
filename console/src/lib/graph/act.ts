import type { TypedDocumentString } from '../../graph/graphql';
import { send } from './client';
import { Problem } from './problem';

const PAUSES = [600, 2_000];
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A fresh id for one intended act. randomUUID needs a secure context; plain http inside a campus network is none. */
export function newRequestId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/**
 * Sends a mutation whose answer may get lost: repeated with the same request id, which the server answers with the
 * first outcome, so that an act is never done twice.
 */
export async function act<R, I extends object>(
  document: TypedDocumentString<R, { input: I }>,
  input: I & { requestId: string },
  pauses: readonly number[] = PAUSES,
): Promise<R> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await send(document, { input });
    } catch (error) {
      const pause = pauses[attempt];
      if (!(error instanceof Problem) || error.code !== 'UNREACHABLE' || pause === undefined) throw error;
      await wait(pause);
    }
  }
}
