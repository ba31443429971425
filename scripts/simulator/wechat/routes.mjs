/** WeChat's server API for the mini-program outside WeCom: its own app id, secret and token. */
import { json } from '../replies.mjs';
import { bodyOf } from '../context.mjs';
import { SECRETS, unguessable, within } from '../world.mjs';
import { failure, refuse } from '../wecom/errors.mjs';
import { problemOf } from './template-data.mjs';

const TOKEN_MS = 7_200_000;
const OVERLAP_MS = 300_000;

/** @typedef {import('../context.mjs').Context} Context */

/** @param {URLSearchParams} query @param {number} wrongSecret */
function checkApp(query, wrongSecret) {
  if (query.get('appid') !== SECRETS.weChatAppId) refuse(40013);
  if (query.get('secret') !== SECRETS.weChatSecret) refuse(wrongSecret);
}

/** GET /sns/jscode2session: on success there is no errcode. @param {Context} context */
function session({ world, call, now }) {
  checkApp(call.query, 40125);
  if (call.query.get('grant_type') !== 'authorization_code') refuse(40002);
  const code = world.codes.get(call.query.get('js_code') ?? '');
  if (!code || code.kind !== 'WECHAT' || code.expiresAt <= now) return failure(40029, call.ip);
  if (code.used) return failure(40163, call.ip);
  code.used = true;
  if (!within(world, `wechat ${code.userid}`, now, [[60_000, 100]])) refuse(45011);
  return json({ openid: code.userid, session_key: unguessable('', 16) });
}

/** GET /cgi-bin/token: each call makes a new one; the one before lives five minutes longer. @param {Context} context */
function token({ world, call, now }) {
  checkApp(call.query, 40001);
  if (call.query.get('grant_type') !== 'client_credential') refuse(40002);
  for (const old of world.tokens) {
    if (old.kind === 'wechat') old.expiresAt = Math.min(old.expiresAt, now + OVERLAP_MS);
  }
  const value = unguessable('', 96);
  world.tokens.push({ kind: 'wechat', owner: SECRETS.weChatAppId, value, expiresAt: now + TOKEN_MS, state: 'good' });
  return json({ access_token: value, expires_in: TOKEN_MS / 1000 });
}

/** POST /cgi-bin/message/subscribe/send: one for each consent. @param {Context} context */
function subscribeSend({ world, call, now }) {
  const value = call.query.get('access_token');
  if (!value) refuse(41001);
  const held = world.tokens.find((one) => one.kind === 'wechat' && one.value === value);
  if (!held || held.state === 'revoked') refuse(40001);
  if (held.state === 'expired' || held.expiresAt <= now) refuse(42001);
  const given = bodyOf(call);
  const openid = String(given.touser ?? '');
  const known =
    world.persons.some((one) => one.openid === openid) || world.consents.some((one) => one.openid === openid);
  if (!known) refuse(40003);
  const fields = world.templates[String(given.template_id)];
  if (!fields) refuse(40037);
  if (given.page !== undefined && !/^\/?[\w-]+(\/[\w-]+)*(\?\S*)?$/.test(String(given.page))) refuse(41030);
  if (problemOf(given.data, fields)) refuse(47003);
  if (given.miniprogram_state !== undefined && !['developer', 'trial', 'formal'].includes(given.miniprogram_state))
    refuse(47003);
  const consent = world.consents.find(
    (one) => one.openid === openid && one.templateId === given.template_id && one.left > 0,
  );
  if (!consent) refuse(43101);
  consent.left -= 1;
  const msgid = unguessable('', 12);
  world.messages.push({
    msgid,
    platform: 'WECHAT',
    corpId: '',
    agentId: 0,
    user: openid,
    msgtype: 'subscribe',
    content: given,
    at: now,
    state: 'PUSHED',
    taskId: '',
    replaceName: '',
  });
  return json({ errcode: 0, errmsg: 'ok', msgid });
}

/** @type {import('../context.mjs').Routes} */
export const weChatRoutes = {
  'GET /wechat/sns/jscode2session': session,
  'GET /wechat/cgi-bin/token': token,
  'POST /wechat/cgi-bin/message/subscribe/send': subscribeSend,
};
