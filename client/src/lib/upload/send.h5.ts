import { apiBase } from '../api-base';
import { Failure, toFailure } from '../graph/failure';
import { currentLanguage } from '../i18n/language';
import { readAnswer, STANDSTILL_MS } from './answer';
import type { Picked, Sending, StoredFile } from './picked';

/** Sends one file; `onProgress` hears the part that left, from 0 to 1. An XMLHttpRequest, since fetch tells no progress. */
export function sendFile(picked: Picked, onProgress: (part: number) => void): Sending {
  const request = new XMLHttpRequest();
  const done = new Promise<StoredFile>((resolve, reject) => {
    let timer = 0;
    const lost = (why: string): void => {
      window.clearTimeout(timer);
      reject(new Failure('NETWORK', why));
    };
    const moved = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        lost('standstill');
        request.abort();
      }, STANDSTILL_MS);
    };
    request.open('POST', `${apiBase()}/files`);
    request.setRequestHeader('x-xuegong-client', 'student');
    request.setRequestHeader('accept-language', currentLanguage());
    request.upload.onprogress = (event) => {
      moved();
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    };
    request.onerror = () => lost('error');
    request.onabort = () => lost('abort');
    request.onload = () => {
      window.clearTimeout(timer);
      try {
        resolve(readAnswer(request.status, request.responseText));
      } catch (error) {
        reject(toFailure(error));
      }
    };
    const form = new FormData();
    form.append('file', picked.source as Blob, picked.name);
    moved();
    request.send(form);
  });
  return { done, abort: () => request.abort() };
}
