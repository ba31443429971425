/** Codes of a sign-in: five minutes, one use, bound to the app they were asked for. */
import { unguessable } from '../world.mjs';
import { refuse } from './errors.mjs';

const CODE_MS = 300_000;

/** @typedef {import('../world.mjs').World} World */

/**
 * @param {World} world @param {number} now
 * @param {{ kind: string, userid: string, corpId: string, agentId?: number | null, scope?: string }} of
 */
export function issueCode(world, now, { agentId = null, scope = '', ...of }) {
  const code = unguessable('', 32);
  world.codes.set(code, { ...of, agentId, scope, expiresAt: now + CODE_MS, used: false });
  return code;
}

/** @param {World} world @param {number} now @param {string} kind @param {string} code */
export function spendCode(world, now, kind, code) {
  const found = world.codes.get(code);
  if (!found || found.kind !== kind || found.used || found.expiresAt <= now) refuse(40029);
  found.used = true;
  return found;
}
