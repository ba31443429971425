/** A make-believe WeCom, WeChat, CAS and university site on one port of this machine, for development and tests. */
import { createServer } from 'node:http';
import { controlOf } from './control-client.mjs';
import { Simulation } from './simulation.mjs';
import { readCall, write } from './transport.mjs';
import { AGENT, CORP_ID, SECRETS } from './world.mjs';

/** @param {string} url */
export const environmentOf = (url) => ({
  WECOM_CORP_ID: CORP_ID,
  WECOM_AGENT_ID: String(AGENT),
  WECOM_SECRET: SECRETS.secret,
  WECOM_CALLBACK_TOKEN: SECRETS.token,
  WECOM_CALLBACK_AES_KEY: SECRETS.aesKey,
  WECOM_API_URL: `${url}/wecom`,
  WECOM_OAUTH_URL: `${url}/wecom-open`,
  WECOM_LOGIN_URL: `${url}/wecom-login`,
  WECHAT_APP_ID: SECRETS.weChatAppId,
  WECHAT_SECRET: SECRETS.weChatSecret,
  WECHAT_API_URL: `${url}/wechat`,
  WECHAT_TEMPLATES: 'REMINDER=tmpl-reminder-000000000,RESULT=tmpl-result-00000000000,TODO=tmpl-todo-0000000000000',
  CAS_URL: `${url}/cas/authserver`,
});

/**
 * @param {{ port?: number, now?: () => number, publicUrl?: string, callbackUrl?: string }} [options]
 * @returns {Promise<import('./simulator.mjs').Simulator>}
 */
export async function startSimulator({ port = 0, now = Date.now, publicUrl, callbackUrl } = {}) {
  if (process.env.NODE_ENV === 'production') throw new Error('the simulator does not run in production');
  const simulation = new Simulation(now, { publicUrl, callbackUrl });
  let url = '';
  const server = createServer((incoming, outgoing) => {
    readCall(incoming, url)
      .then((call) => simulation.serve(call, outgoing))
      .catch((error) => {
        if (outgoing.headersSent || outgoing.destroyed) return;
        write(outgoing, {
          status: 500,
          headers: { 'content-type': 'text/plain' },
          body: String(error?.stack ?? error),
        });
      });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  url = `http://127.0.0.1:${address.port}`;
  return {
    url,
    env: environmentOf(url),
    control: controlOf(url),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
