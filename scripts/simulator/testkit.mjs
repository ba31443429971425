/** Hands for the simulator's own tests: it is spoken to over HTTP, as the product does. */
import { createServer } from 'node:http';
import { startSimulator } from './simulator.mjs';

/** @typedef {Awaited<ReturnType<typeof openBench>>} Bench */

/** @param {{ publicUrl?: string }} [options] */
export async function openBench(options = {}) {
  let clock = Date.UTC(2026, 8, 1, 2);
  const simulator = await startSimulator({ now: () => clock, ...options });
  const { env, control, url } = simulator;
  const api = `${env.WECOM_API_URL}/cgi-bin`;

  /** @param {string} address @param {unknown} [body] @param {Record<string, string>} [headers] @returns {Promise<any>} */
  const ask = async (address, body, headers = {}) => {
    const answer = await fetch(
      address,
      body === undefined ? { headers } : { method: 'POST', body: JSON.stringify(body), headers },
    );
    return answer.json();
  };
  /** @param {{ corpid?: string, corpsecret?: string }} [of] */
  const token = async ({ corpid = env.WECOM_CORP_ID, corpsecret = env.WECOM_SECRET } = {}) =>
    ask(`${api}/gettoken?corpid=${corpid}&corpsecret=${corpsecret}`);
  /** A call with a good token. @param {string} path @param {unknown} [body] @param {Record<string, string>} [headers] */
  const call = async (path, body, headers) => {
    const { access_token: value } = await token();
    return ask(`${api}/${path}${path.includes('?') ? '&' : '?'}access_token=${value}`, body, headers);
  };
  /** Where an address leads. @param {string} address @param {Record<string, string>} [headers] */
  const follow = async (address, headers = {}) => {
    const answer = await fetch(address, { redirect: 'manual', headers });
    const location = answer.headers.get('location');
    return { status: answer.status, location: location === null ? null : new URL(location), answer };
  };
  return {
    simulator,
    env,
    control,
    url,
    api,
    ask,
    token,
    call,
    follow,
    /** @param {number} ms */
    pass: (ms) => void (clock += ms),
    close: () => simulator.close(),
  };
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A card with one button. @param {string} taskId @param {object} [more] */
export const buttonCard = (taskId, more = {}) => ({
  touser: 'counselling-desk',
  msgtype: 'template_card',
  agentid: 1000002,
  template_card: {
    card_type: 'button_interaction',
    main_title: { title: '新预约待确认' },
    button_list: [{ text: '确认', style: 1, key: 'CONFIRM' }],
    task_id: taskId,
    ...more,
  },
});

/** @param {string} content @param {object} [more] */
export const textTo = (content, more = {}) => ({
  touser: '230900001',
  msgtype: 'text',
  agentid: 1000002,
  text: { content },
  ...more,
});

/**
 * A product that only takes what it is sent.
 * @param {() => { status?: number, delayMs?: number }} [answer]
 */
export async function openEar(answer = () => ({})) {
  /** @type {{ method: string, query: URLSearchParams, body: string }[]} */
  const heard = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text) => (body += text));
    request.on('end', () => {
      heard.push({ method: request.method ?? '', query: new URL(request.url ?? '', 'http://x').searchParams, body });
      const { status = 200, delayMs = 0 } = answer();
      setTimeout(() => response.writeHead(status).end(), delayMs);
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    heard,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))),
  };
}
