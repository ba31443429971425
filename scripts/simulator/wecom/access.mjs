/** Access tokens: one per app while it is good; what a call may do depends on whose token it carries. */
import { unguessable, within } from '../world.mjs';
import { failure, ok, refuse } from './errors.mjs';

const TOKEN_MS = 7_200_000;

/** @typedef {import('../context.mjs').Context} Context @typedef {import('../world.mjs').App} App */

/** @param {App} app */
const ownerOf = (app) => `${app.corpId}/${app.agentId}`;

/** @param {import('../world.mjs').World} world @param {string} kind @param {string} owner @param {number} now */
export function currentToken(world, kind, owner, now) {
  const good = world.tokens.find(
    (one) => one.kind === kind && one.owner === owner && one.state === 'good' && one.expiresAt > now,
  );
  if (good) return good;
  /** @type {import('../world.mjs').Token} */
  const token = { kind, owner, value: unguessable('', 96), expiresAt: now + TOKEN_MS, state: 'good' };
  world.tokens.push(token);
  return token;
}

/** GET /cgi-bin/gettoken @param {Context} context */
export function getToken({ world, call, now }) {
  const corpId = call.query.get('corpid') ?? '';
  const ofCorp = world.apps.filter((app) => app.corpId === corpId);
  if (ofCorp.length === 0) return failure(40013, call.ip);
  const app = ofCorp.find((one) => one.secret === call.query.get('corpsecret'));
  if (!app) return failure(40001, call.ip);
  const token = currentToken(world, 'access', ownerOf(app), now);
  return ok({ access_token: token.value, expires_in: Math.floor((token.expiresAt - now) / 1000) });
}

/** The app whose token a call carries. @param {Context} context @returns {App} */
export function appOf({ world, call, now }) {
  const value = call.query.get('access_token');
  if (!value) refuse(41001);
  const token = world.tokens.find((one) => one.kind === 'access' && one.value === value);
  if (!token || token.state === 'revoked') refuse(40014);
  if (token.state === 'expired' || token.expiresAt <= now) refuse(42001);
  const app = world.apps.find((one) => ownerOf(one) === token.owner);
  if (!app || !app.enabled) refuse(50003);
  if (app.trustedIps && !app.trustedIps.includes(call.ip)) refuse(60020);
  /** @type {[number, number][]} */
  const limits = [
    [60_000, world.switches.perMinute],
    [3_600_000, world.switches.perHour],
  ];
  if (!within(world, `${app.corpId} ${call.path}`, now, limits)) refuse(45009);
  return app;
}

/** Early end of tokens and tickets, as the platform may decide. @param {import('../world.mjs').World} world @param {'revoked' | 'expired'} state */
export function endTokens(world, state) {
  for (const token of world.tokens) if (token.state === 'good') token.state = state;
}

/** GET /cgi-bin/get_jsapi_ticket and /cgi-bin/ticket/get?type=agent_config @param {Context} context */
export function jsTicket(context) {
  const { world, call, now } = context;
  const app = appOf(context);
  const ofAgent = call.path.endsWith('/ticket/get');
  if (ofAgent && call.query.get('type') !== 'agent_config') refuse(40058);
  const owner = ofAgent ? ownerOf(app) : app.corpId;
  if (!within(world, `ticket ${owner}`, now, [[3_600_000, ofAgent ? 100 : 400]])) refuse(45009);
  const ticket = currentToken(world, ofAgent ? 'agent_config' : 'jsapi', owner, now);
  return ok({ ticket: ticket.value, expires_in: Math.floor((ticket.expiresAt - now) / 1000) });
}
