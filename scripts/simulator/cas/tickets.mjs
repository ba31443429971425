/** Service tickets: five minutes, one use, even where the use fails. */
import { unguessable } from '../world.mjs';

const TICKET_MS = 300_000;

/** @typedef {import('../world.mjs').World} World */

/** @param {World} world @param {number} now @param {string} tgc @param {string} service @param {boolean} fresh just signed in */
export function issueTicket(world, now, tgc, service, fresh) {
  const session = world.casSessions.get(tgc);
  if (!session) throw new Error('no such session');
  const ticket = unguessable(`ST-${world.casTickets.size + 1}-`, 18).concat('-cas01');
  world.casTickets.set(ticket, { service, userid: session.userid, fresh, expiresAt: now + TICKET_MS, used: false });
  session.services.push({ service, ticket });
  return ticket;
}

/**
 * @param {World} world @param {number} now @param {URLSearchParams} query
 * @returns {{ userid: string, fresh: boolean } | { code: string, words: string }}
 */
export function spendTicket(world, now, query) {
  const service = query.get('service');
  const ticket = query.get('ticket');
  if (!service || !ticket) return { code: 'INVALID_REQUEST', words: 'service and ticket are both required' };
  if (!ticket.startsWith('ST-')) {
    return ticket.startsWith('PT-')
      ? { code: 'UNAUTHORIZED_SERVICE_PROXY', words: 'proxying is not allowed' }
      : { code: 'INVALID_TICKET_SPEC', words: 'not a service ticket' };
  }
  const found = world.casTickets.get(ticket);
  const gone = !found || found.used || found.expiresAt <= now;
  if (found) found.used = true;
  if (gone) return { code: 'INVALID_TICKET', words: 'ticket is not recognized' };
  if (found.service !== service) return { code: 'INVALID_SERVICE', words: 'ticket was issued for another service' };
  if (query.get('renew') === 'true' && !found.fresh)
    return { code: 'INVALID_TICKET', words: 'not from a fresh sign-in' };
  if (query.get('pgtUrl')) return { code: 'INVALID_PROXY_CALLBACK', words: 'no proxies here' };
  return { userid: found.userid, fresh: found.fresh };
}
