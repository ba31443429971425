import type { WeComConfig } from '../config/identity-config.js';

/** The silent sign-in inside WeCom. Its parameters stand in this order, or older versions of WeCom refuse them. */
export function authorizeUrl(config: WeComConfig, redirectUri: string, state: string): string {
  return (
    `${config.oauthUrl}/connect/oauth2/authorize?appid=${encodeURIComponent(config.corpId)}` +
    `&redirect_uri=${encodeURIComponent(redirectUri)}&response_type=code&scope=${config.scope}` +
    `&state=${checked(state)}&agentid=${config.agentId}#wechat_redirect`
  );
}

/** The page with a QR code, for browsers outside WeCom. */
export function scanUrl(config: WeComConfig, redirectUri: string, state: string, language: 'zh-CN' | 'en'): string {
  return (
    `${config.loginUrl}/wwlogin/sso/login?login_type=CorpApp&appid=${encodeURIComponent(config.corpId)}` +
    `&agentid=${config.agentId}&redirect_uri=${encodeURIComponent(redirectUri)}&state=${checked(state)}` +
    `&lang=${language === 'en' ? 'en' : 'zh'}`
  );
}

function checked(state: string): string {
  if (!/^[a-zA-Z0-9]{1,128}$/.test(state)) throw new Error('a state is 1 to 128 of [a-zA-Z0-9]');
  return state;
}
