/** The admin consoles of the simulated services: what a person would set there by hand. */
import { AGENT, CORP_ID } from './world.mjs';

const ofApp = ['enabled', 'trustedIps', 'trustedDomains', 'miniProgram', 'secret', 'name'];

/**
 * Changes switches and our app; `publicUrl` sets the trusted domain, the callback and the services of CAS at once.
 * @param {import('./world.mjs').World} world @param {Record<string, any>} given
 */
export function configure(world, given) {
  const agentId = given.agentId ?? AGENT;
  const app = world.apps.find((one) => one.corpId === (given.corpId ?? CORP_ID) && one.agentId === agentId);
  if (!app) throw new Error(`there is no app ${agentId}`);
  for (const [name, value] of Object.entries(given)) {
    if (name === 'agentId' || name === 'corpId') continue;
    else if (name === 'publicUrl') setPublicUrl(world, app, value);
    else if (name === 'callbackUrl') app.callback.url = value;
    else if (ofApp.includes(name)) Object.assign(app, { [name]: value });
    else if (name in world.switches) Object.assign(world.switches, { [name]: value });
    else throw new Error(`nothing is called ${name}`);
  }
  return { ...world.switches, enabled: app.enabled, callbackUrl: app.callback.url, trustedDomains: app.trustedDomains };
}

/** @param {import('./world.mjs').World} world @param {import('./world.mjs').App} app @param {string | null} value */
function setPublicUrl(world, app, value) {
  const address = value === null ? null : value.replace(/\/+$/, '');
  world.switches.publicUrl = address;
  app.trustedDomains = address === null ? null : [new URL(address).host];
  app.callback.url = address === null ? null : `${address}/wecom/callback`;
}
