/** Everything the simulator knows at a moment; `reset` makes it anew. */
import { randomBytes } from 'node:crypto';
import { firstNotices } from './site/notices.mjs';
import { CORP, OTHER_CORP, demoPersons, departments } from './persons.mjs';

export const CORP_ID = CORP;

/**
 * @typedef {object} App
 * @property {string} corpId
 * @property {number} agentId
 * @property {string} name
 * @property {string} secret
 * @property {boolean} enabled
 * @property {string[] | null} trustedIps null: any
 * @property {string[] | null} trustedDomains `host[:port]`, exact; null: any
 * @property {string} miniProgram appid of the mini-program it is linked to
 * @property {{ url: string | null, token: string, aesKey: string }} callback
 *
 * @typedef {{ value: string, kind: string, owner: string, expiresAt: number, state: 'good' | 'revoked' | 'expired' }} Token
 * @typedef {{ kind: string, userid: string, corpId: string, agentId: number | null, scope: string, expiresAt: number, used: boolean }} Code
 *
 * @typedef {object} Message
 * @property {string} msgid
 * @property {'WECOM' | 'WECHAT'} platform
 * @property {string} corpId
 * @property {number} agentId
 * @property {string} user userid or openid
 * @property {string} msgtype
 * @property {any} content what was sent under the name of its type
 * @property {number} at
 * @property {'PUSHED' | 'RECALLED' | 'UPDATED' | 'DROPPED'} state
 * @property {string} taskId
 * @property {string} replaceName what stands on the button since an update
 *
 * @typedef {{ code: string, corpId: string, agentId: number, taskId: string, expiresAt: number, used: boolean }} ResponseCode
 *
 * @typedef {object} Switches settings of the simulated services that tests and people change
 * @property {string | null} publicUrl the product's address: trusted domain, callback, CAS service
 * @property {boolean} oldSpelling getuserinfo answers UserId/OpenId
 * @property {boolean} silentDrop nothing sent arrives, nothing is said
 * @property {number} perMinute calls of one API and corp a minute
 * @property {number} perHour
 * @property {number} accounts of the corp; times 200 is what an app may send a day
 * @property {string[]} casMissing attributes that CAS leaves out
 * @property {'number' | 'opaque'} casUser what `cas:user` is; the number then stands in `employeeNumber`
 * @property {'NONE' | 'DOCTYPE' | 'XXE'} casPoison what is put before CAS's XML
 * @property {'NORMAL' | 'CHANGED' | 'BROKEN'} siteMarkup
 */

/** @returns {Switches} */
const switches = () => ({
  publicUrl: null,
  oldSpelling: false,
  silentDrop: false,
  perMinute: 10_000,
  perHour: 150_000,
  accounts: 50_000,
  casMissing: [],
  casUser: 'number',
  casPoison: 'NONE',
  siteMarkup: 'NORMAL',
});

/** Fixed, so that a person can put them into an environment by hand: they guard nothing but make-believe. */
export const SECRETS = {
  secret: 'simulated-secret-of-the-student-affairs-app',
  otherAppSecret: 'simulated-secret-of-the-second-app',
  elsewhereSecret: 'simulated-secret-of-another-corp',
  token: 'simulatedCallbackToken',
  aesKey: 'c2ltdWxhdGVkLWFlcy1rZXktZm9yLXh1ZWdvbmctMDA',
  weChatAppId: 'wx1f2e3d4c5b6a7980',
  weChatSecret: 'simulated-secret-of-the-mini-program',
};
export const AGENT = 1000002;

/** @param {Partial<App> & { agentId: number, secret: string }} given @returns {App} */
const app = (given) => ({
  corpId: CORP,
  name: '学工服务',
  enabled: true,
  trustedIps: null,
  trustedDomains: null,
  miniProgram: SECRETS.weChatAppId,
  callback: { url: null, token: SECRETS.token, aesKey: SECRETS.aesKey },
  ...given,
});

export function freshWorld() {
  return {
    persons: demoPersons(),
    departments: [...departments],
    apps: [
      app({ agentId: AGENT, secret: SECRETS.secret }),
      app({ agentId: 1000003, secret: SECRETS.otherAppSecret, name: '第二应用' }),
      app({ agentId: 1000002, secret: SECRETS.elsewhereSecret, corpId: OTHER_CORP, name: '别家应用' }),
    ],
    switches: switches(),
    /** @type {Token[]} access tokens and JS tickets */
    tokens: [],
    /** @type {Map<string, Code>} */
    codes: new Map(),
    /** @type {Map<string, { userid: string, expiresAt: number, used: boolean }>} */
    userTickets: new Map(),
    /** @type {Message[]} */
    messages: [],
    /** @type {ResponseCode[]} */
    responseCodes: [],
    /** @type {Map<string, { at: number, answer: object }>} */
    duplicates: new Map(),
    /** @type {Map<string, number[]>} instants of what counts against a limit, by name */
    counts: new Map(),
    /** @type {Map<string, { type: string, bytes: number, at: number }>} */
    media: new Map(),
    /** @type {{ openid: string, templateId: string, left: number }[]} */
    consents: [],
    /** @type {Record<string, string[]>} template id → its fields; [] of any kind */
    templates: { 'tmpl-reminder-000000000': [], 'tmpl-result-00000000000': [], 'tmpl-todo-0000000000000': [] },
    /** @type {Map<string, { userid: string, tickets: string[], services: { service: string, ticket: string }[] }>} */
    casSessions: new Map(),
    /** @type {Map<string, { service: string, userid: string, fresh: boolean, expiresAt: number, used: boolean }>} */
    casTickets: new Map(),
    /** @type {{ service: string, ticket: string, status: number | string }[]} single log-outs that were sent */
    casLogouts: [],
    notices: firstNotices(),
    /** @type {{ event: Record<string, unknown>, corpId: string, agentId: number }[]} callbacks that wait for the next click */
    held: [],
  };
}
/** @typedef {ReturnType<typeof freshWorld>} World */

/** @param {string} prefix @param {number} [bytes] */
export const unguessable = (prefix, bytes = 24) => `${prefix}${randomBytes(bytes).toString('base64url')}`;

/** @param {World} world @param {string} userid */
export const personOf = (world, userid) =>
  world.persons.find((one) => one.userid.toLowerCase() === userid.toLowerCase());

/**
 * Whether one more fits into all the windows; counts it if so.
 * @param {World} world @param {string} name what is counted @param {number} now @param {[windowMs: number, most: number][]} limits
 * @param {number} [more] how many at once: all or none
 */
export function within(world, name, now, limits, more = 1) {
  const seen = world.counts.get(name) ?? [];
  world.counts.set(name, seen);
  const longest = Math.max(...limits.map(([windowMs]) => windowMs));
  seen.splice(0, firstAfter(seen, now - longest));
  const fits = limits.every(([windowMs, most]) => seen.length - firstAfter(seen, now - windowMs) + more <= most);
  for (let n = 0; fits && n < more; n += 1) seen.push(now);
  return fits;
}

/** @param {number[]} sorted @param {number} instant @returns {number} index of the first that is later */
function firstAfter(sorted, instant) {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > instant) high = middle;
    else low = middle + 1;
  }
  return low;
}
