import { Failure, toFailure } from '../graph/failure';
import type { StoredFile } from './picked';

/** How long an upload may stand still before it counts as lost. */
export const STANDSTILL_MS = 30_000;

/** The stored file out of the server's answer; a refusal in the graph's shape, or no answer at all, as a Failure. */
export function readAnswer(status: number, text: string): StoredFile {
  let body: unknown = null;
  try {
    body = JSON.parse(text);
  } catch {
    // a gateway's own page is no JSON
  }
  if (status === 201 && isStored(body)) return body;
  throw status === 0 ? new Failure('NETWORK', 'no answer') : toFailure({ response: { ...asObject(body), status } });
}

const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

function isStored(value: unknown): value is StoredFile {
  const file = asObject(value) as Partial<Record<keyof StoredFile, unknown>>;
  return typeof file.id === 'string' && typeof file.name === 'string' && typeof file.mime === 'string';
}
