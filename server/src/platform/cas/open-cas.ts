import type { CasConfig } from '../config/identity-config.js';
import { exchange } from '../foreign/exchange.js';
import { ForeignError } from '../foreign/foreign-error.js';
import type { ForeignDeps } from '../foreign/foreign-deps.js';
import { PERSON } from '../foreign/patience.js';
import { readXml, textOfChild } from '../foreign/safe-xml.js';
import { casError, failureOf, validationOf } from './cas-answers.js';
import type { CasPerson, CasPort } from './cas-port.js';

const MAX_BYTES = 256 * 1024;
const MAX_LOGOUT_BYTES = 16 * 1024;
/** CAS 3.0 lets a ticket be up to 256 characters. */
const TICKET = /^[\x21-\x7e]{1,256}$/;

/** The client of one CAS 3.0 server. A ticket is asked about once, whatever comes of it: it is spent by the asking. */
export function openCas(config: CasConfig, deps: Pick<ForeignDeps, 'calls'>): CasPort {
  const { url, format, userAttribute } = config;

  async function ask(query: string): Promise<string> {
    const signal = AbortSignal.timeout(PERSON.totalMs);
    const at = (path: string) =>
      exchange({
        service: 'CAS',
        call: 'serviceValidate',
        method: 'GET',
        url: `${url}/${path}?${query}`,
        signal,
        maxBytes: MAX_BYTES,
      });
    try {
      return await at('p3/serviceValidate');
    } catch (error) {
      // A server of CAS 2.0 has no such page, and has not looked at the ticket.
      if (error instanceof ForeignError && error.code === 'HTTP_404') return at('serviceValidate');
      throw error;
    }
  }

  async function validate(ticket: string, service: string): Promise<CasPerson> {
    if (!TICKET.test(ticket)) throw casError('INPUT', 'INVALID_TICKET');
    const query = `service=${encodeURIComponent(service)}&ticket=${encodeURIComponent(ticket)}`;
    const text = await ask(`${query}${format === 'JSON' ? '&format=JSON' : ''}`);
    const validation = validationOf(text, MAX_BYTES);
    if (validation === null) {
      const code = failureOf(text);
      if (code === null) throw casError('BUSY', 'MALFORMED');
      throw casError(code === 'INTERNAL_ERROR' ? 'BUSY' : 'INPUT', code);
    }
    const { user, attributes } = validation;
    const named = userAttribute === null ? user : (attributes[userAttribute] ?? null);
    const number = (typeof named === 'string' ? named : named?.[0])?.trim();
    if (number === undefined || number === '') throw casError('INPUT', 'NO_NUMBER');
    return { number, attributes };
  }

  return {
    loginUrl: (service, { gateway = false, renew = false } = {}) =>
      // A server that is asked for both does what it likes.
      `${url}/login?service=${encodeURIComponent(service)}${renew ? '&renew=true' : gateway ? '&gateway=true' : ''}`,
    logoutUrl: (service) => `${url}/logout?service=${encodeURIComponent(service)}`,
    validate: (ticket, service) => deps.calls.counted('CAS', () => validate(ticket, service)),
    ticketOfLogout: (logoutRequest) => {
      const ticket = textOfChild(readXml(logoutRequest, MAX_LOGOUT_BYTES), 'LogoutRequest', 'SessionIndex')?.trim();
      return ticket !== undefined && TICKET.test(ticket) ? ticket : null;
    },
  };
}
