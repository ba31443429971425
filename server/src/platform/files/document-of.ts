import { readFile } from 'node:fs/promises';
import { DOCUMENTS } from './kinds.js';

/** Names of the streams by which an office file of the old kind tells what it is; all else of that container is refused. */
const OLD_OFFICE: readonly (readonly [stream: string, mime: string])[] = [
  ['WordDocument', 'application/msword'],
  ['Workbook', 'application/vnd.ms-excel'],
  ['PowerPoint Document', 'application/vnd.ms-powerpoint'],
];

/** Controls that plain text has no use for. */
const BINARY = /[^\P{Cc}\t\n\f\r]/u;

/**
 * The media type of a document that is taken, by its content; null for anything else.
 *
 * @param mime what the first bytes tell; '' where they tell nothing
 */
export async function documentOf(path: string, mime: string): Promise<string | null> {
  if (mime in DOCUMENTS) return mime;
  if (mime === 'application/x-cfb') return oldOffice(await readFile(path));
  return mime === '' && isPlainText(await readFile(path)) ? 'text/plain' : null;
}

function oldOffice(bytes: Buffer): string | null {
  const found = OLD_OFFICE.find(([stream]) => bytes.includes(Buffer.from(`${stream}\0`, 'utf16le')));
  return found?.[1] ?? null;
}

/** Text in an encoding that Chinese systems write, which is no page, drawing or script. */
function isPlainText(bytes: Buffer): boolean {
  const text = decoded(bytes, 'utf-8') ?? decoded(bytes, 'gb18030');
  if (text === null || BINARY.test(text)) return false;
  const start = text.slice(0, 4_096).trimStart();
  return !start.startsWith('#!') && !/<(!doctype|html|svg|script|\?xml)[\s>]/i.test(start);
}

function decoded(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
