import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { refuse } from '../../kernel/refusal.js';
import { documentOf } from './document-of.js';
import type { FileKind } from './kinds.js';

const PICTURES = new Set(['image/jpeg', 'image/png', 'image/apng', 'image/webp', 'image/gif']);
const HEIC = /^image\/(heic|heif)(-sequence)?$/;
/** zip and what is one inside comes last: the documents among them are told apart first. */
const OFFICE =
  /^application\/(vnd\.(openxmlformats-officedocument|oasis\.opendocument|ms-|visio)|x-cfb|rtf|epub|x-mobipocket)/;
const EXECUTABLES =
  /^application\/(x-msdownload|x-elf|x-mach|java-vm|java-archive|vnd\.android\.package-archive|x-apple-diskimage|x-deb|x-rpm|x-msi|wasm|x-google-chrome-extension|x-xpinstall|x-ms-shortcut)/;
const ARCHIVES =
  /^application\/(zip|x-rar|x-7z|x-tar|gzip|x-bzip|x-xz|x-lzip|zstd|x-compress|x-lzh|x-arj|x-ace|x-unix-archive|x-cpio|x-iso9660|vnd\.ms-cab|x-stuffit)/;

/** What a file turned out to be. A picture's media type is what our own of it will have. */
export type Recognised = { readonly kind: 'IMAGE' } | { readonly kind: 'PDF' | 'DOCUMENT'; readonly mime: string };

/**
 * What a file is by its content; its name and what its sender calls it count for nothing.
 * Refuses INVALID_INPUT, field `file`, each kind that is not taken in words of its own.
 */
export async function recognise(path: string, bytes: number, takes: readonly FileKind[]): Promise<Recognised> {
  if (bytes === 0) return no('FILE_EMPTY');
  const mime = (await fileTypeFromFile(path))?.mime ?? '';
  if (PICTURES.has(mime)) return { kind: 'IMAGE' };
  if (mime === 'application/pdf') return { kind: 'PDF', mime };
  const document = takes.includes('DOCUMENT') ? await documentOf(path, mime) : null;
  if (document !== null) return { kind: 'DOCUMENT', mime: document };
  if (HEIC.test(mime)) return no('UNSUPPORTED_HEIC');
  if (EXECUTABLES.test(mime)) return no('UNSUPPORTED_EXECUTABLE');
  if (OFFICE.test(mime)) return no('UNSUPPORTED_DOCUMENT');
  if (ARCHIVES.test(mime)) return no('UNSUPPORTED_ARCHIVE');
  if (mime === '' || mime === 'application/xml' || mime === 'image/svg+xml') return no(await textCode(path));
  return no('UNSUPPORTED_KIND');
}

function no(code: string): never {
  return refuse('INVALID_INPUT', code, {}, 'file');
}

/** What has no mark of its own: text, of which a drawing and a script deserve their own words. */
async function textCode(path: string): Promise<string> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4_096), 0, 4_096, 0);
    const start = buffer.toString('latin1', 0, bytesRead);
    if (/<svg[\s>]/i.test(start)) return 'UNSUPPORTED_SVG';
    return start.startsWith('#!') ? 'UNSUPPORTED_EXECUTABLE' : 'UNSUPPORTED_KIND';
  } finally {
    await handle.close();
  }
}
