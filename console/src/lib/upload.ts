import { language } from './i18n/language';
import { type ProblemCode, Problem, unreachable } from './graph/problem';
import { libTexts } from './texts';

interface Refusal {
  errors?: { message: string; extensions?: { code?: ProblemCode; unmet?: Problem['unmet']; traceId?: string } }[];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What the server answered to an upload: what it stored, or the Problem it told in the shape of the graph's errors. */
export function readUpload<T>(status: number, text: string): T {
  const said = parsed(text);
  if (status >= 200 && status < 300 && said !== null) return said as T;
  const first = (said as Refusal | null)?.errors?.[0];
  const { code, unmet, traceId } = first?.extensions ?? {};
  if (first && code) throw new Problem(code, first.message, { unmet, traceId });
  if (status === 413) throw new Problem('INVALID_INPUT', libTexts.now()('tooLarge'));
  throw status === 0 || status >= 500 ? unreachable() : new Problem('INTERNAL', libTexts.now()('broken'));
}

/**
 * Sends a file as the multipart field `file`; `onProgress` hears the share sent, 0 to 1. By XMLHttpRequest, since
 * fetch tells nothing of how far an upload has come.
 */
export function upload<T>(
  path: string,
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const settle = (answer: () => T) => {
      try {
        resolve(answer());
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    request.open('POST', path);
    request.setRequestHeader('x-xuegong-client', 'console');
    request.setRequestHeader('accept-language', language.get());
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onload = () => settle(() => readUpload<T>(request.status, request.responseText));
    request.onerror = () => reject(unreachable());
    request.onabort = () => reject(new DOMException('called off', 'AbortError'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}
