/** The university's portal: one sign-in for many services. */
import { html, redirect, withQuery } from '../replies.mjs';
import { page, picker } from '../page.mjs';
import { personOf, unguessable } from '../world.mjs';
import { tellService } from './logout.mjs';
import { issueTicket } from './tickets.mjs';
import { validate } from './validate.mjs';

const base = '/cas/authserver';
/** @typedef {import('../context.mjs').Context} Context */

/** GET /login @param {Context} context */
function login({ world, call, now }) {
  const { query } = call;
  const service = query.get('service');
  if (service !== null && !registered(world, service)) {
    return html(page('应用未注册', '<p>不允许使用统一身份认证登录您要访问的应用。</p>'), 403);
  }
  const renew = query.get('renew') === 'true';
  const tgc = call.cookies.CASTGC ?? '';
  if (world.casSessions.has(tgc) && !renew) {
    if (service === null) return html(page('统一身份认证', '<p>您已登录。</p>'));
    return redirect(withQuery(service, { ticket: issueTicket(world, now, tgc, service, false) }));
  }
  const chosen = query.get('__as') ?? call.cookies.sim_cas;
  if (chosen === undefined && query.get('gateway') === 'true' && !renew && service !== null) return redirect(service);
  const person = chosen === undefined ? undefined : personOf(world, chosen);
  if (!person) {
    /** @param {string} userid */
    const as = (userid) => withQuery(`${call.path}?${call.rawQuery}`, { __as: userid });
    return html(page('统一身份认证', `<p>请选择由谁登录。</p>${picker(world.persons, (one) => as(one.userid))}`));
  }
  const session = unguessable('TGT-');
  world.casSessions.set(session, { userid: person.userid, tickets: [], services: [] });
  const cookies = [`CASTGC=${session}; Path=${base}; HttpOnly; SameSite=Lax`];
  if (service === null) return html(page('统一身份认证', '<p>登录成功。</p>'), 200, { 'set-cookie': cookies });
  return redirect(withQuery(service, { ticket: issueTicket(world, now, session, service, true) }), cookies);
}

/** GET /logout: the portal's session ends, and with it those of all services. @param {Context} context */
async function logout({ world, call, now }) {
  const tgc = call.cookies.CASTGC ?? '';
  const session = world.casSessions.get(tgc);
  world.casSessions.delete(tgc);
  const cookie = `CASTGC=; Path=${base}; Max-Age=0`;
  await Promise.all((session?.services ?? []).map(({ service, ticket }) => tellService(world, service, ticket, now)));
  const service = call.query.get('service');
  if (service !== null && registered(world, service)) return redirect(service, [cookie]);
  return html(page('统一身份认证', '<p>您已退出。</p>'), 200, { 'set-cookie': [cookie] });
}

/** Whether the portal knows the service: those below the product's address, where that is configured. @param {import('../world.mjs').World} world @param {string} service */
function registered(world, service) {
  if (!URL.canParse(service)) return false;
  const { publicUrl } = world.switches;
  return publicUrl === null ? /^https?:/.test(service) : new URL(service).origin === new URL(publicUrl).origin;
}

/** @type {import('../context.mjs').Routes} */
export const casRoutes = {
  [`GET ${base}/login`]: login,
  [`GET ${base}/logout`]: logout,
  [`GET ${base}/serviceValidate`]: validate,
  [`GET ${base}/p3/serviceValidate`]: validate,
};
