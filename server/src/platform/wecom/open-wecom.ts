import { randomBytes } from 'node:crypto';
import type { WeComConfig } from '../config/identity-config.js';
import { Breaker } from '../foreign/breaker.js';
import type { ForeignDeps } from '../foreign/foreign-deps.js';
import { ForeignError, type ForeignTrouble } from '../foreign/foreign-error.js';
import { BACKGROUND, PERSON, type Patience } from '../foreign/patience.js';
import { TokenedApi, type Answer } from '../foreign/tokened-api.js';
import { TokenStore } from '../foreign/token-store.js';
import { departmentOf, identityOf, memberOf, readAll, textOf } from './answers.js';
import { jsSignature } from './js-signature.js';
import { render } from './render.js';
import { addressable, bodyOfSend, MOST_RECEIVERS, sendResultOf } from './send-message.js';
import { authorizeUrl, scanUrl } from './sign-in-urls.js';
import type { WeComPort } from './wecom-port.js';
import { weComTrouble } from './wecom-trouble.js';

/** No such member, or none that our app may see. */
const UNSEEN = new Set(['60111', '60011', '50002', '46004']);
const NOBODY = '81013';

/** The client of WeCom's server API for one app of one corp. */
export function openWeCom(config: WeComConfig, deps: ForeignDeps): WeComPort {
  const { corpId, agentId, secret } = config;
  const app = [corpId, String(agentId), secret, config.apiUrl];
  const api = new TokenedApi(
    {
      service: 'WECOM',
      baseUrl: config.apiUrl,
      tokenKey: TokenStore.key('wecom:token', ...app),
      tokenCall: { method: 'GET', path: '/cgi-bin/gettoken', query: { corpid: corpId, corpsecret: secret } },
      stale: new Set([40014, 42001]),
      troubleOf: weComTrouble,
      tokenTroubleOf: weComTrouble,
    },
    deps,
    new Breaker(),
  );
  const error = (trouble: ForeignTrouble, code: string, call: string) => new ForeignError('WECOM', trouble, code, call);
  const get = (path: string, query: Record<string, string>, patience: Patience) =>
    api.call({ method: 'GET', path: `/cgi-bin/${path}`, query, patience });
  const post = (path: string, body: string) =>
    api.call({ method: 'POST', path: `/cgi-bin/${path}`, body, patience: BACKGROUND });
  const ticket = (path: string, query: Record<string, string> = {}) =>
    api.ticket(TokenStore.key(`wecom:${path}`, ...app), {
      method: 'GET',
      path: `/cgi-bin/${path}`,
      query,
      patience: PERSON,
    });
  const orMalformed = <T>(value: T | null, path: string): T => {
    if (value === null) throw error('BUSY', 'MALFORMED', `GET /cgi-bin/${path}`);
    return value;
  };

  return {
    authorizeUrl: (redirectUri, state) => authorizeUrl(config, redirectUri, state),
    scanUrl: (redirectUri, state, language) => scanUrl(config, redirectUri, state, language),

    userOfCode: async (code) =>
      orMalformed(identityOf(await get('auth/getuserinfo', { code }, PERSON)), 'auth/getuserinfo'),

    userOfMiniProgramCode: async (code) => {
      const path = 'miniprogram/jscode2session';
      const answer = await get(path, { js_code: code, grant_type: 'authorization_code' }, PERSON);
      if (textOf(answer, 'corpid') !== corpId) throw error('INPUT', 'OTHER_CORP', `GET /cgi-bin/${path}`);
      return { userId: orMalformed(textOf(answer, 'userid', 'UserId'), path) };
    },

    member: async (userId) => {
      let answer: Answer;
      try {
        answer = await get('user/get', { userid: userId }, BACKGROUND);
      } catch (trouble) {
        if (trouble instanceof ForeignError && UNSEEN.has(trouble.code)) return null;
        throw trouble;
      }
      return orMalformed(memberOf(answer), 'user/get');
    },

    departments: async () =>
      orMalformed(
        readAll((await get('department/list', {}, BACKGROUND))['department'], departmentOf),
        'department/list',
      ),

    membersOf: async (departmentId) => {
      const answer = await get('user/list', { department_id: String(departmentId) }, BACKGROUND);
      return orMalformed(readAll(answer['userlist'], memberOf), 'user/list');
    },

    send: async (userIds, payload) => {
      if (userIds.length > MOST_RECEIVERS) throw new RangeError(`at most ${MOST_RECEIVERS} receivers`);
      const { good, bad } = addressable(userIds);
      if (good.length === 0) throw error('INPUT', NOBODY, 'POST /cgi-bin/message/send');
      return sendResultOf(await post('message/send', bodyOfSend(agentId, good, payload)), good, bad);
    },

    render,
    recall: async (msgid) => void (await post('message/recall', JSON.stringify({ msgid }))),

    updateCard: async ({ userIds, responseCode, replaceName }) =>
      void (await post(
        'message/update_template_card',
        JSON.stringify({
          userids: userIds,
          agentid: agentId,
          response_code: responseCode,
          button: { replace_name: replaceName },
        }),
      )),

    jsSignatures: async (url, now) => {
      const [page, agent] = await Promise.all([
        ticket('get_jsapi_ticket'),
        ticket('ticket/get', { type: 'agent_config' }),
      ]);
      const nonceStr = randomBytes(12).toString('hex');
      const timestamp = Math.floor(now / 1_000);
      return {
        corpId,
        agentId,
        timestamp,
        nonceStr,
        signature: jsSignature(page.value, nonceStr, timestamp, url),
        agentSignature: jsSignature(agent.value, nonceStr, timestamp, url),
      };
    },
  };
}
