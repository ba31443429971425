import { createHash } from 'node:crypto';

/** The signature that WeCom's JS-SDK asks for. `timestamp` in seconds; of the address all but what follows `#`, as it stands. */
export function jsSignature(ticket: string, nonceStr: string, timestamp: number, url: string): string {
  const page = url.split('#', 1)[0] ?? '';
  return createHash('sha1')
    .update(`jsapi_ticket=${ticket}&noncestr=${nonceStr}&timestamp=${timestamp}&url=${page}`)
    .digest('hex');
}
