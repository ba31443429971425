/** The HTTP side of the simulator: reads a request whole, writes a reply, does mischief where a fault asks for it. */
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * @typedef {{
 *   method: string, path: string, query: URLSearchParams, rawQuery: string, headers: import('node:http').IncomingHttpHeaders,
 *   cookies: Record<string, string>, body: Buffer, ip: string, base: string,
 * }} Call `base`: the simulator's own address
 */

const largestBody = 25 * 1024 * 1024;

/** @param {import('node:http').IncomingMessage} incoming @param {string} base @returns {Promise<Call>} */
export async function readCall(incoming, base) {
  /** @type {Buffer[]} */
  const chunks = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += chunk.length;
    if (size > largestBody) throw new Error('the body is too large');
    chunks.push(chunk);
  }
  const [path = '/', rawQuery = ''] = (incoming.url ?? '/').split(/\?(.*)/s);
  const ip = incoming.headers['x-simulated-ip'] ?? incoming.socket.remoteAddress ?? '';
  return {
    method: incoming.method ?? 'GET',
    path,
    rawQuery,
    query: new URLSearchParams(rawQuery),
    headers: incoming.headers,
    cookies: cookiesOf(incoming.headers.cookie ?? ''),
    body: Buffer.concat(chunks),
    ip: String(ip).replace(/^::ffff:/, ''),
    base,
  };
}

/** @param {string} header @returns {Record<string, string>} */
const cookiesOf = (header) =>
  Object.fromEntries(
    header
      .split(';')
      .map((pair) => pair.trim().split(/=(.*)/s))
      .filter(([name]) => name)
      .map(([name, value = '']) => [name, decode(value)]),
  );

/** @param {string} value */
function decode(value) {
  try {
    return decodeURIComponent(value);
  } catch {
    return value; // another program's cookie on the same host
  }
}

/** @param {import('node:http').ServerResponse} outgoing @param {import('./replies.mjs').Reply} reply */
export function write(outgoing, reply) {
  outgoing.writeHead(reply.status, reply.headers);
  outgoing.end(reply.body ?? '');
}

/**
 * Answers as a fault wants it.
 * @param {import('node:http').ServerResponse} outgoing
 * @param {import('./faults.mjs').Fault | undefined} fault
 * @param {() => Promise<import('./replies.mjs').Reply>} handle
 */
export async function answer(outgoing, fault, handle) {
  const acted = fault?.after ? await handle() : undefined; // the deed is done, only the news of it suffers
  if (fault?.delayMs) await sleep(fault.delayMs, undefined, { ref: false });
  if (fault?.drop) return void outgoing.socket?.destroy();
  if (fault?.http) return write(outgoing, badGateway(fault.http));
  if (fault?.errcode !== undefined) return write(outgoing, fault.reply ?? badGateway(500));
  if (fault?.body !== undefined) {
    const type = fault.contentType ?? 'application/json; charset=UTF-8';
    return write(outgoing, { status: 200, headers: { 'content-type': type }, body: fault.body });
  }
  const reply = acted ?? (await handle());
  if (fault?.malformed) return write(outgoing, { ...reply, body: String(reply.body).slice(0, -2).concat('\u0000') });
  write(outgoing, reply);
}

/** @param {number} status @returns {import('./replies.mjs').Reply} */
const badGateway = (status) => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: `<html><head><title>${status}</title></head><body><center><h1>${status} Bad Gateway</h1></center><hr>nginx</body></html>`,
});
