import { SheetError } from './sheet.js';

const CHUNK = 64 * 1024;

function fits(bytes: Buffer, encoding: string): boolean {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    for (let i = 0; i < bytes.length; i += CHUNK) decoder.decode(bytes.subarray(i, i + CHUNK), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/**
 * How a text file was written. Excel in Chinese writes GB18030 for "CSV", UTF-8 with a mark for "CSV UTF-8" and UTF-16 for
 * "Unicode text". What is valid UTF-8 is UTF-8: GB18030 text of any length is not.
 *
 * @throws SheetError when it is none of them
 */
export function encodingOf(bytes: Buffer): 'utf-8' | 'utf-16le' | 'gb18030' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes.includes(0)) throw new SheetError('SHEET_UNREADABLE');
  if (fits(bytes, 'utf-8')) return 'utf-8';
  if (fits(bytes, 'gb18030')) return 'gb18030';
  throw new SheetError('SHEET_ENCODING');
}

/** The file's text piece by piece, without its byte order mark. */
export function* decoded(bytes: Buffer, encoding: string): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (let i = 0; i < bytes.length; i += CHUNK) {
    yield decoder.decode(bytes.subarray(i, i + CHUNK), { stream: true });
  }
  yield decoder.decode();
}
