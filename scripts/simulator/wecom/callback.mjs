/** What WeCom tells the product: an encrypted event, three times at most where no answer comes in five seconds. */
import { randomInt } from 'node:crypto';
import { withQuery } from '../replies.mjs';
import { unguessable } from '../world.mjs';
import { encrypt, signatureOf } from './cipher.mjs';

const PATIENCE_MS = 5000;
const MOST = 3;

/**
 * @typedef {'SIGNATURE' | 'BODY' | 'CORP' | 'TIMESTAMP'} Tamper what is wrong with the envelope
 * @typedef {{ status: number | string, ms: number, body: string }} Delivered
 */

/** @param {string} value */
const cdata = (value) => `<![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** @param {Record<string, unknown>} fields @returns {string} XML; objects become nested elements, arrays repeated ones */
const xmlOf = (fields) =>
  Object.entries(fields)
    .flatMap(([name, value]) => (Array.isArray(value) ? value.map((one) => [name, one]) : [[name, value]]))
    .map(([name, value]) => {
      const inner =
        value !== null && typeof value === 'object'
          ? xmlOf(value)
          : typeof value === 'number'
            ? value
            : cdata(String(value));
      return `<${name}>${inner}</${name}>`;
    })
    .join('');

/**
 * One delivery of an event.
 * @param {import('../world.mjs').App} app @param {Record<string, unknown>} event @param {number} now
 * @param {{ tamper?: Tamper }} [options] @returns {Promise<Delivered>}
 */
export async function deliver(app, event, now, { tamper } = {}) {
  if (!app.callback.url) throw new Error('the app has no callback URL: configure publicUrl');
  const receiveId = tamper === 'CORP' ? 'ww_of_somebody_else' : app.corpId;
  const encrypted = encrypt(app.callback.aesKey, `<xml>${xmlOf(event)}</xml>`, receiveId);
  const timestamp = String(Math.floor(now / 1000) - (tamper === 'TIMESTAMP' ? 3600 : 0));
  const nonce = String(randomInt(1e9, 2e9));
  const signed = signatureOf(app.callback.token, timestamp, nonce, encrypted);
  const sent = tamper === 'BODY' ? `${encrypted[0] === 'A' ? 'B' : 'A'}${encrypted.slice(1)}` : encrypted;
  const msgSignature = tamper === 'SIGNATURE' ? signed.replace(/^./, (c) => (c === '0' ? '1' : '0')) : signed;
  const address = withQuery(app.callback.url, { msg_signature: msgSignature, timestamp, nonce });
  const body = `<xml><ToUserName>${cdata(app.corpId)}</ToUserName><Encrypt>${cdata(sent)}</Encrypt><AgentID>${cdata(String(app.agentId))}</AgentID></xml>`;
  const from = performance.now();
  try {
    const answer = await fetch(address, {
      method: 'POST',
      body,
      headers: { 'content-type': 'text/xml' },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return { status: answer.status, body: await answer.text(), ms: performance.now() - from };
  } catch (error) {
    return { status: error instanceof Error ? error.name : 'Error', body: '', ms: performance.now() - from };
  }
}

/** As often as WeCom would: until it is answered 200, or as often as `deliveries` says. @param {Parameters<typeof deliver>[0]} app @param {Record<string, unknown>} event @param {() => number} now @param {{ deliveries?: number, tamper?: Tamper }} options */
export async function deliverAll(app, event, now, { deliveries, tamper }) {
  /** @type {Delivered[]} */
  const delivered = [];
  for (let n = 1; n <= (deliveries ?? MOST); n += 1) {
    const one = await deliver(app, event, now(), { tamper });
    delivered.push(one);
    if (deliveries === undefined && (one.status === 200 || tamper)) break;
  }
  return delivered;
}

/** Asks the product for the echo that the admin console of WeCom asks for. @param {import('../world.mjs').App} app @param {number} now */
export async function checkUrl(app, now) {
  const word = unguessable('', 9);
  const echostr = encrypt(app.callback.aesKey, word, app.corpId);
  const timestamp = String(Math.floor(now / 1000));
  const nonce = String(randomInt(1e9, 2e9));
  const parameters = {
    msg_signature: signatureOf(app.callback.token, timestamp, nonce, echostr),
    timestamp,
    nonce,
    echostr,
  };
  const answer = await fetch(withQuery(app.callback.url ?? '', parameters), {
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const body = await answer.text();
  return { status: answer.status, echoed: body === word };
}
