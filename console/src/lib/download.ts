import { language } from './i18n/language';
import { unreachable } from './graph/problem';
import { readUpload } from './upload';

/** The name that the server gave a file, else what the address ends with. */
export function fileNameOf(disposition: string | null, path: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  const plain = /filename="([^"]+)"/i.exec(disposition ?? '')?.[1];
  try {
    if (encoded) return decodeURIComponent(encoded);
  } catch {
    // as if it had none
  }
  return plain ?? path.slice(path.lastIndexOf('/') + 1);
}

/**
 * Fetches a file and hands it to the browser to be saved. Not by a plain link: the server gives out lists only to
 * requests that bear our header, which no foreign page can make.
 */
export async function download(path: string): Promise<void> {
  let response: Response;
  let file: Blob;
  try {
    response = await fetch(path, {
      credentials: 'same-origin',
      headers: { 'x-xuegong-client': 'console', 'accept-language': language.get() },
    });
    file = await response.blob();
  } catch {
    throw unreachable();
  }
  if (!response.ok) readUpload(response.status, await file.text());
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileNameOf(response.headers.get('content-disposition'), path);
  link.click();
  // Not at once: some browsers begin to save only after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
