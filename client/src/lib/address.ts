import { apiBase } from './api-base';

/** A path on the server as a whole address; the mini-program knows no "same origin". */
export function addressOfPath(url: string): string {
  return url.startsWith('/') ? `${apiBase()}${url}` : url;
}
