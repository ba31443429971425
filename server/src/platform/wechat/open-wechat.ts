import type { WeChatConfig } from '../config/identity-config.js';
import { Breaker } from '../foreign/breaker.js';
import type { ForeignDeps } from '../foreign/foreign-deps.js';
import { ForeignError } from '../foreign/foreign-error.js';
import { BACKGROUND, PERSON } from '../foreign/patience.js';
import { TokenedApi } from '../foreign/tokened-api.js';
import { TokenStore } from '../foreign/token-store.js';
import { subscriptionData } from './subscription-data.js';
import type { WeChatPort } from './wechat-port.js';
import { weChatTokenTrouble, weChatTrouble } from './wechat-trouble.js';

/** The client of WeChat's server API for our mini-program. Its token is WeChat's own, not WeCom's. */
export function openWeChat(config: WeChatConfig, deps: ForeignDeps): WeChatPort {
  const { appId, secret } = config;
  const api = new TokenedApi(
    {
      service: 'WECHAT',
      baseUrl: config.apiUrl,
      tokenKey: TokenStore.key('wechat:token', appId, secret, config.apiUrl),
      tokenCall: {
        method: 'GET',
        path: '/cgi-bin/token',
        query: { grant_type: 'client_credential', appid: appId, secret },
      },
      stale: new Set([40001, 40014, 42001]),
      troubleOf: weChatTrouble,
      tokenTroubleOf: weChatTokenTrouble,
    },
    deps,
    new Breaker(),
  );

  return {
    openIdOfCode: async (code) => {
      const path = '/sns/jscode2session';
      const answer = await api.call({
        method: 'GET',
        path,
        query: { appid: appId, secret, js_code: code, grant_type: 'authorization_code' },
        patience: PERSON,
        tokened: false,
      });
      const { openid } = answer;
      if (typeof openid === 'string' && openid !== '') return openid;
      throw new ForeignError('WECHAT', 'BUSY', 'MALFORMED', `GET ${path}`);
    },

    sendSubscription: async ({ openId, templateId, page, data }) =>
      void (await api.call({
        method: 'POST',
        path: '/cgi-bin/message/subscribe/send',
        body: JSON.stringify({
          touser: openId,
          template_id: templateId,
          page,
          data: subscriptionData(data),
          miniprogram_state: 'formal',
          lang: 'zh_CN',
        }),
        patience: BACKGROUND,
      })),
  };
}
