/** Single log-out: each service of the session is told, unsigned, and what it answers does not matter. */
import { unguessable } from '../world.mjs';

/** @param {string} ticket @param {number} now */
export const logoutRequest = (ticket, now) =>
  `<samlp:LogoutRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="${unguessable('LR-1-', 9)}" Version="2.0" ` +
  `IssueInstant="${new Date(now).toISOString()}"><saml:NameID xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">@NOT_USED@</saml:NameID>` +
  `<samlp:SessionIndex>${ticket}</samlp:SessionIndex></samlp:LogoutRequest>`;

/** @param {import('../world.mjs').World} world @param {string} service @param {string} ticket @param {number} now */
export async function tellService(world, service, ticket, now) {
  const entry = { service, ticket, status: /** @type {number | string} */ ('SENT') };
  world.casLogouts.push(entry);
  entry.status = await fetch(service, {
    method: 'POST',
    body: new URLSearchParams({ logoutRequest: logoutRequest(ticket, now) }),
    redirect: 'manual',
    signal: AbortSignal.timeout(2000),
  }).then(
    (answer) => answer.status,
    (error) => error.name,
  );
  return entry;
}
