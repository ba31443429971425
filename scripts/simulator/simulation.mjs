/** One running simulation: the world, its clock, faults and log, and how a request finds its handler. */
import { routeOf } from './context.mjs';
import { configure } from './configure.mjs';
import { controlReply } from './control.mjs';
import { Faults } from './faults.mjs';
import { notFound } from './replies.mjs';
import { RequestLog } from './request-log.mjs';
import { answer, write } from './transport.mjs';
import { AGENT, CORP_ID, freshWorld } from './world.mjs';
import { casRoutes } from './cas/routes.mjs';
import { siteRoutes } from './site/routes.mjs';
import { failure, Refused } from './wecom/errors.mjs';
import { pageRoutes } from './wecom/pages.mjs';
import { weComRoutes } from './wecom/routes.mjs';
import { weChatRoutes } from './wechat/routes.mjs';

const routes = { ...weComRoutes, ...pageRoutes, ...weChatRoutes, ...casRoutes, ...siteRoutes };

export class Simulation {
  /** milliseconds that the clock was moved by */
  offset = 0;
  world = freshWorld();
  faults = new Faults();
  log = new RequestLog();
  #clock;
  #addresses;

  /** @param {() => number} clock @param {{ publicUrl?: string, callbackUrl?: string }} addresses */
  constructor(clock, addresses) {
    this.#clock = clock;
    this.#addresses = Object.fromEntries(Object.entries(addresses).filter(([, value]) => value !== undefined));
    configure(this.world, this.#addresses);
  }

  now = () => this.#clock() + this.offset;

  /** All as at the start; addresses stay, since the product is still where it was. */
  reset() {
    const { publicUrl } = this.world.switches;
    const { trustedDomains, callback } = this.app();
    this.offset = 0;
    this.world = freshWorld();
    this.world.switches.publicUrl = publicUrl;
    Object.assign(this.app(), { trustedDomains, callback });
    this.faults.clear();
    this.log.clear();
  }

  /** Ours. @returns {import('./world.mjs').App} */
  app() {
    const app = this.world.apps.find((one) => one.corpId === CORP_ID && one.agentId === AGENT);
    if (!app) throw new Error('the app is gone');
    return app;
  }

  /** @param {import('./transport.mjs').Call} call @param {import('node:http').ServerResponse} outgoing */
  async serve(call, outgoing) {
    if (call.path.startsWith('/__sim/')) return write(outgoing, await controlReply(this, call));
    if (call.path === '/') return write(outgoing, { status: 302, headers: { location: '/__sim/inbox' } });
    const fault = this.faults.strike(call, this.now());
    const entry = this.log.note(call, this.now(), fault !== undefined);
    await answer(outgoing, fault, () => this.#handle(call));
    entry.status = outgoing.headersSent ? outgoing.statusCode : null;
  }

  /** @param {import('./transport.mjs').Call} call @returns {Promise<import('./replies.mjs').Reply>} */
  async #handle(call) {
    const route = routeOf(routes, call);
    if (!route) return notFound;
    try {
      return await route({ world: this.world, call, now: this.now() });
    } catch (error) {
      if (error instanceof Refused) return failure(error.errcode, call.ip);
      throw error;
    }
  }
}
