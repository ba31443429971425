import { createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { refuse } from '../../kernel/refusal.js';

/** A stream of bytes whose parser says `limit` when there are more than it may pass on. */
export type LimitedStream = Readable & { readonly truncated?: boolean };

/**
 * Writes what comes in to a path that has nothing yet; never more than a chunk of it is in memory. Returns the number of
 * bytes. Refuses INVALID_INPUT, field `file`: FILE_TOO_LARGE at once and not when the last byte has come (`mostMegabytes` is
 * for the words), UPLOAD_INCOMPLETE where it breaks off.
 */
export async function receive(
  stream: LimitedStream,
  path: string,
  mostMegabytes: number,
  signal: AbortSignal,
): Promise<number> {
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  const full = new AbortController();
  stream.once('limit', () => full.abort());
  try {
    await pipeline(stream, file, { signal: AbortSignal.any([signal, full.signal]) });
  } catch (error) {
    // What the disk says has a system call in it; all else is the sender's end.
    if ((error as NodeJS.ErrnoException).syscall !== undefined) throw error;
    if (!full.signal.aborted) refuse('INVALID_INPUT', 'UPLOAD_INCOMPLETE', {}, 'file');
  }
  if (full.signal.aborted || stream.truncated === true) {
    refuse('INVALID_INPUT', 'FILE_TOO_LARGE', { max: mostMegabytes }, 'file');
  }
  return file.bytesWritten;
}
