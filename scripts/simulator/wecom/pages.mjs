/** The two pages on which a person lets an app know who he or she is: silent inside WeCom, by scanning elsewhere. */
import { html, redirect, withQuery } from '../replies.mjs';
import { page, picker } from '../page.mjs';
import { personOf } from '../world.mjs';
import { issueCode } from './codes.mjs';

/** @typedef {import('../context.mjs').Context} Context @typedef {import('../persons.mjs').Person} Person */

const order = ['appid', 'redirect_uri', 'response_type', 'scope', 'state', 'agentid'];

/** GET /wecom-open/connect/oauth2/authorize @param {Context} context */
export function authorize(context) {
  const { query } = context.call;
  const scope = query.get('scope') ?? '';
  const given = [...query.keys()].filter((name) => order.includes(name));
  if (given.join() !== order.filter((name) => given.includes(name)).join()) return wrong('参数顺序不正确');
  if (query.get('response_type') !== 'code') return wrong('response_type 应为 code');
  if (!['snsapi_base', 'snsapi_privateinfo'].includes(scope)) return wrong('scope 不正确');
  if (scope === 'snsapi_privateinfo' && !query.get('agentid')) return wrong('缺少 agentid');
  return choose(context, scope, '选择身份', '在企业微信里这一步没有界面：模拟器不知道您是谁，请选择。');
}

/** GET /wecom-login/wwlogin/sso/login @param {Context} context */
export function scan(context) {
  const { query } = context.call;
  if (query.get('login_type') !== 'CorpApp') return wrong('login_type 应为 CorpApp');
  if (!query.get('agentid')) return wrong('缺少 agentid');
  return choose(
    context,
    'snsapi_base',
    '企业微信扫码登录',
    '<span class="qr" style="display:block"></span>请选择由谁扫码。',
  );
}

/** @param {Context} context @param {string} scope @param {string} title @param {string} hint HTML */
function choose({ world, call, now }, scope, title, hint) {
  const { query } = call;
  const corpId = query.get('appid') ?? '';
  const agentId = query.get('agentid') ? Number(query.get('agentid')) : null;
  const ofCorp = world.apps.filter((one) => one.corpId === corpId);
  const app = agentId === null ? ofCorp[0] : ofCorp.find((one) => one.agentId === agentId);
  if (!app) return wrong('appid 或 agentid 不正确');
  const state = query.get('state') ?? '';
  if (!/^[A-Za-z0-9]{0,128}$/.test(state)) return wrong('state 只能是至多 128 个字母或数字');
  const back = query.get('redirect_uri') ?? '';
  if (!trusted(app, back)) return wrong('redirect_uri 的域名与后台配置不一致，错误码：50001');

  const chosen = query.get('__as') ?? call.cookies.sim_wecom;
  if (chosen === '__deny') return redirect(withQuery(back, { state }));
  const person = chosen === undefined ? undefined : personOf(world, chosen);
  if (!person) {
    /** @param {string} userid */
    const as = (userid) => withQuery(`${call.path}?${call.rawQuery}`, { __as: userid });
    return html(
      page(
        title,
        `<p>${hint}</p>${picker(world.persons, (one) => as(one.userid))}<p><a href="${as('__deny')}">拒绝</a></p>`,
      ),
    );
  }
  const code = issueCode(world, now, { kind: 'OAUTH', userid: person.userid, corpId, agentId, scope });
  return redirect(withQuery(back, { code, state }));
}

/** Host and port exactly as configured. @param {import('../world.mjs').App} app @param {string} address */
function trusted(app, address) {
  if (!URL.canParse(address)) return false;
  const { host, protocol } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  return app.trustedDomains === null || app.trustedDomains.includes(host);
}

/** @param {string} why */
const wrong = (why) => html(page('无法打开', `<p>${why}</p>`));

/** @type {import('../context.mjs').Routes} */
export const pageRoutes = {
  'GET /wecom-open/connect/oauth2/authorize': authorize,
  'GET /wecom-login/wwlogin/sso/login': scan,
};
