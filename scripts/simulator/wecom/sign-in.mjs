/** Who stands behind a code. */
import { bodyOf } from '../context.mjs';
import { personOf, unguessable } from '../world.mjs';
import { appOf } from './access.mjs';
import { spendCode } from './codes.mjs';
import { ok, refuse } from './errors.mjs';

const TICKET_MS = 1_800_000;

/** @typedef {import('../context.mjs').Context} Context */

/** GET /cgi-bin/auth/getuserinfo @param {Context} context */
export function getUserInfo(context) {
  const { world, call, now } = context;
  const app = appOf(context);
  const code = spendCode(world, now, 'OAUTH', call.query.get('code') ?? '');
  if (code.agentId !== null && code.agentId !== app.agentId) refuse(40029);
  const person = personOf(world, code.userid);
  if (!person) refuse(40029);
  const old = world.switches.oldSpelling;
  if (person.corpId !== app.corpId) return ok({ [old ? 'OpenId' : 'openid']: `wo${person.openid}` });
  const answer = { [old ? 'UserId' : 'userid']: person.userid };
  if (code.scope === 'snsapi_privateinfo' && person.visible) {
    const ticket = unguessable('', 64);
    world.userTickets.set(ticket, { userid: person.userid, expiresAt: now + TICKET_MS, used: false });
    Object.assign(answer, { user_ticket: ticket, expires_in: TICKET_MS / 1000 });
  }
  return ok(answer);
}

/** POST /cgi-bin/auth/getuserdetail: every field but the name of the member may be missing. @param {Context} context */
export function getUserDetail(context) {
  const { world, call, now } = context;
  appOf(context);
  const ticket = world.userTickets.get(String(bodyOf(call).user_ticket ?? ''));
  if (!ticket || ticket.used) refuse(84015);
  if (ticket.expiresAt <= now) refuse(84014);
  ticket.used = true;
  // `mobile`, `email` and `avatar` are left out: apps of today get them only if the member agrees
  return ok({ userid: ticket.userid, gender: '0', qr_code: '' });
}

/** GET /cgi-bin/miniprogram/jscode2session @param {Context} context */
export function miniProgramSession(context) {
  const { world, call, now } = context;
  const app = appOf(context);
  if (call.query.get('grant_type') !== 'authorization_code') refuse(40058);
  if (!app.miniProgram) refuse(48002);
  const code = spendCode(world, now, 'WECOM_MINI_PROGRAM', call.query.get('js_code') ?? '');
  return ok({ corpid: code.corpId, userid: code.userid, session_key: unguessable('', 16) });
}
