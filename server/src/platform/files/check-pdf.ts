import { open, type FileHandle } from 'node:fs/promises';
import { refuse } from '../../kernel/refusal.js';

/** How much of the end may hold the trailer, and how much of a cross-reference section is looked through for its. */
const TAIL = 2_048;
const SECTION = 1_024 * 1_024;

/**
 * Whether the file is a whole PDF that opens without a password: its end says where the cross-reference section is, and that
 * is there. Refuses INVALID_INPUT PDF_BROKEN or PDF_ENCRYPTED, field `file`. What is inside is not read: a PDF is kept as it
 * is, and is only ever handed out as a download.
 */
export async function checkPdf(path: string, bytes: number): Promise<void> {
  const handle = await open(path, 'r');
  try {
    const head = await textAt(handle, 0, 8);
    const tail = await textAt(handle, Math.max(0, bytes - TAIL), TAIL);
    const end = /startxref\s+(\d{1,12})\s+%%EOF(?![^]*startxref)/.exec(tail);
    const at = Number(end?.[1] ?? NaN);
    if (!/^%PDF-\d\.\d/.test(head) || !(at > 0 && at < bytes)) return refusePdf('PDF_BROKEN');
    const section = await textAt(handle, at, SECTION);
    const trailer = trailerOf(section);
    if (trailer === null || !/\/Root\b/.test(trailer)) return refusePdf('PDF_BROKEN');
    if (/\/Encrypt\b/.test(trailer)) return refusePdf('PDF_ENCRYPTED');
  } finally {
    await handle.close();
  }
}

function refusePdf(code: string): never {
  return refuse('INVALID_INPUT', code, {}, 'file');
}

/** The dictionary of a cross-reference table (`xref … trailer <<…>>`) or stream (`12 0 obj <<…>> stream`); null if neither. */
function trailerOf(section: string): string | null {
  const table = /^\s*xref\s[^]*?trailer\s*(<<[^]*?)(startxref|$)/.exec(section);
  if (table?.[1] !== undefined) return table[1];
  const stream = /^\s*\d+\s+\d+\s+obj\s*(<<[^]*?)stream/.exec(section);
  return stream?.[1] !== undefined && /\/XRef\b/.test(stream[1]) ? stream[1] : null;
}

async function textAt(handle: FileHandle, position: number, length: number): Promise<string> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer.toString('latin1', 0, bytesRead);
}
