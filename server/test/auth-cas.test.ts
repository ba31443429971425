import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MINUTE } from '../src/kernel/clock.js';
import { Browser } from './kit/browser.js';
import { DIALECTS } from './kit/databases.js';
import { as, houseWithDoors, type House } from './kit/doors.js';
import { Person } from './kit/person.js';

const WHO = '{ viewer { account { username } } }';
const REDEEM =
  'mutation ($input: RedeemSignInTicketInput!) { redeemSignInTicket(input: $input) { token viewer { account { username } } } }';

describe.each(DIALECTS)('signing in through the portal on %s', (dialect) => {
  let house: House;
  beforeAll(async () => {
    house = await houseWithDoors(dialect, { size: { students: 4, bookings: 0 } });
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    await house.simulator.control.clearFaults();
    await house.simulator.control.configure({ casPoison: 'NONE' });
    house.house.services.clock.reset();
  });

  const start = (more: Record<string, string> = {}) =>
    `${house.url}/auth/cas?${new URLSearchParams({ return: '/', side: 'student', ...more }).toString()}`;
  const who = async (browser: Browser, face: 'student' | 'console' = 'student') =>
    (await browser.ask<{ viewer: { account: { username: string } } | null }>(house.url, face, WHO)).viewer?.account
      .username;
  const outAs = async (browser: Browser, userid: string, more?: Record<string, string>) =>
    browser.next(as(await browser.next(start(more)), userid));
  const problem = (url: string) => new URL(url).searchParams.get('problem');
  const logout = (body: string, type = 'application/x-www-form-urlencoded') =>
    fetch(`${house.url}/auth/cas/callback?state=whatever`, { method: 'POST', headers: { 'content-type': type }, body });

  it('goes out with the service, and comes back to the page in a session', async () => {
    const browser = new Browser();
    const out = new URL(await browser.next(start({ return: '/pages/me/index?a=b' })));
    expect(`${out.origin}${out.pathname}`).toBe(`${house.simulator.url}/cas/authserver/login`);
    const service = out.searchParams.get('service') ?? '';
    expect(service).toMatch(new RegExp(`^${house.url}/auth/cas/callback\\?state=[0-9a-f]{32}$`));
    expect(out.searchParams.has('gateway')).toBe(false);
    const page = await browser.next(await browser.next(as(out.toString(), '2250001')));
    expect(page).toBe(`${house.url}/pages/me/index?a=b`);
    expect(await who(browser)).toBe('2250001');
    const staff = new Browser();
    await staff.next(await outAs(staff, 'lizhi', { side: 'console', return: '/console/' }));
    expect(await who(staff, 'console')).toBe('lizhi');
  });

  it('asks for the password again where renew is wanted', async () => {
    expect(new URL(await new Browser().next(start({ renew: '1' }))).searchParams.get('renew')).toBe('true');
  });

  it('takes a ticket once, for its own service, in time, by the browser that set out', async () => {
    const first = new Browser();
    const back = new URL(await outAs(first, '230900001'));
    const thief = new Browser();
    expect(problem(await thief.next(back.toString()))).toBe('EXPIRED');
    // The thief's own state with the stolen ticket: the ticket is of another service.
    const theirs = new URL(await outAs(thief, '230900002'));
    theirs.searchParams.set('ticket', back.searchParams.get('ticket') ?? '');
    expect(problem(await thief.next(theirs.toString()))).toBe('EXPIRED');
    expect(await who(thief)).toBeUndefined();
    const late = await outAs(first, '230900001');
    await house.simulator.control.advance(6 * MINUTE);
    expect(problem(await first.next(late))).toBe('EXPIRED');
    const older = await outAs(first, '230900001');
    house.advance(11 * MINUTE);
    expect(problem(await first.next(older))).toBe('EXPIRED');
    expect(problem(await first.next(`${house.url}/auth/cas/callback?ticket=ST-1`))).toBe('EXPIRED');
  });

  it('asks the portal in vain once and not in circles', async () => {
    const browser = new Browser();
    const out = await browser.next(start({ gateway: '1', return: '/pages/me/index' }));
    expect(new URL(out).searchParams.get('gateway')).toBe('true');
    const { url } = await browser.follow(out, (at) => new URL(at).pathname === '/pages/me/index');
    expect(problem(url)).toBeNull();
    expect(await who(browser)).toBeUndefined();
    // The page asks again, as pages do: it is not sent round once more.
    expect(await browser.next(start({ gateway: '1', return: '/pages/me/index' }))).toBe(`${house.url}/pages/me/index`);
    const known = new Browser();
    await known.next(await outAs(known, '230900001'));
    known.forget(house.url, 'xg_student');
    await known.follow(start({ gateway: '1' }), (at) => at === `${house.url}/`);
    expect(await who(known)).toBe('230900001');
  });

  it('turns away unknown people, the other side, and those who come back with nothing', async () => {
    await house.simulator.control.seed({ persons: [{ userid: '999999999', name: '无' }] });
    const answer = async (userid: string, more?: Record<string, string>) => {
      const browser = new Browser();
      return problem(await browser.next(await outAs(browser, userid, more)));
    };
    expect(await answer('999999999')).toBe('NO_ACCOUNT');
    expect(await answer('counsellor')).toBe('NOT_A_STUDENT');
    expect(await answer('230900001', { side: 'console' })).toBe('NOT_STAFF');
    const browser = new Browser();
    const back = new URL(await outAs(browser, '230900001'));
    back.searchParams.delete('ticket');
    expect(problem(await browser.next(back.toString()))).toBe('DENIED');
  });

  it('reads no entities, and says in time that the portal is down', async () => {
    for (const casPoison of ['DOCTYPE', 'XXE'] as const) {
      await house.simulator.control.configure({ casPoison });
      const browser = new Browser();
      expect(problem(await browser.next(await outAs(browser, '230900001'))), casPoison).toBe('FOREIGN_SERVICE_DOWN');
    }
    await house.simulator.control.configure({ casPoison: 'NONE' });
    const browser = new Browser();
    const back = await outAs(browser, '230900001');
    await house.simulator.control.faults({ match: 'serviceValidate', times: 0, delayMs: 20_000 });
    const began = performance.now();
    expect(problem(await browser.next(back))).toBe('FOREIGN_SERVICE_DOWN');
    expect(performance.now() - began).toBeLessThan(3_500);
  });

  it('ends by the portal’s log-out that one session, and answers 200 whatever comes', async () => {
    const [mine, mineToo, others] = [new Browser(), new Browser(), new Browser()];
    const back = new URL(await outAs(mine, '230900001'));
    await mine.next(back.toString());
    await mineToo.next(await outAs(mineToo, '230900001'));
    await others.next(await outAs(others, '230900002'));
    const ticket = back.searchParams.get('ticket') ?? '';
    const saml = (index: string) =>
      `<samlp:LogoutRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol"><samlp:SessionIndex>${index}</samlp:SessionIndex></samlp:LogoutRequest>`;
    const form = (text: string) => new URLSearchParams({ logoutRequest: text }).toString();
    for (const body of [
      form(saml('ST-of-nobody')),
      form('<no'),
      form(`<!DOCTYPE a [<!ENTITY x "${ticket}">]>${saml('&x;')}`),
      '',
      'logoutRequest',
      form('x'.repeat(100_000)),
    ]) {
      expect((await logout(body)).status).toBe(200);
    }
    expect((await logout(JSON.stringify({ logoutRequest: saml(ticket) }), 'application/json')).status).toBe(200);
    expect(await who(mine)).toBe('230900001');
    expect(await house.simulator.control.tellLogout(`${house.url}/auth/cas/callback`, ticket)).toMatchObject({
      status: 200,
    });
    expect(await who(mine)).toBeUndefined();
    expect(await who(mineToo)).toBe('230900001');
    expect(await who(others)).toBe('230900002');
    const [ended] = await house.house.services.database.all<{ reason: string }>(
      "SELECT end_reason AS reason FROM session WHERE end_reason = 'CAS_LOGGED_OUT'",
    );
    expect(ended).toBeDefined();
    expect((await house.simulator.control.tellLogout(`${house.url}/auth/cas/callback`, ticket)).status).toBe(200);
  });

  describe('from the mini-program', () => {
    const ticketFor = async (userid: string) => {
      const browser = new Browser();
      const response = await browser.get(await outAs(browser, userid, { for: 'weapp' }));
      const html = await response.text();
      return { browser, response, html, ticket: /sign-in\/index\?ticket=([\w-]{43})"/.exec(html)?.[1] ?? '' };
    };
    const phone = () => new Person(house.url, 'student', null);
    const redeem = (ticket: string) =>
      phone().ask<{ redeemSignInTicket: { token: string; viewer: { account: { username: string } } } }>(REDEEM, {
        input: { ticket },
      });

    it('hands over a ticket on a page that runs nothing but its own and WeChat’s script', async () => {
      const { response, html, browser } = await ticketFor('230900001');
      expect(response.status).toBe(200);
      const policy = response.headers.get('content-security-policy') ?? '';
      const nonce = /'nonce-([\w-]+)'/.exec(policy)?.[1] ?? 'none';
      expect(policy).toContain("default-src 'none'");
      expect(response.headers.get('cache-control')).toBe('no-store');
      for (const [, attributes = ''] of html.matchAll(/<(?:script|style)([^>]*)>/g)) {
        expect(attributes).toContain(`nonce="${nonce}"`);
      }
      const hosts = [...html.matchAll(/https?:\/\/([^/"']+)/g)].map(([, host]) => host);
      expect(new Set(hosts)).toEqual(new Set(['res.wx.qq.com']));
      expect(html).toMatch(/reLaunch\(\{ url: "\/pages\/sign-in\/index\?ticket=[\w-]{43}" \}\)/);
      expect(browser.cookie(house.url, 'xg_student')).toBeUndefined();
      expect((await ticketFor('230900001')).response.headers.get('content-security-policy')).not.toBe(policy);
    });

    it('opens once, for two minutes, a session by BEARER that single log-out ends', async () => {
      const { ticket } = await ticketFor('230900001');
      const done = (await redeem(ticket)).data?.redeemSignInTicket;
      expect(done?.viewer.account.username).toBe('230900001');
      const person = new Person(house.url, 'student', done?.token ?? '');
      expect(await person.get(WHO)).toMatchObject({ viewer: { account: { username: '230900001' } } });
      const refused = (await redeem(ticket)).errors?.[0]?.extensions;
      expect(refused).toMatchObject({ code: 'UNAUTHENTICATED', unmet: [{ code: 'WRONG_CODE' }] });
      const late = await ticketFor('230900001');
      house.advance(2 * MINUTE + 1);
      expect((await redeem(late.ticket)).errors?.[0]?.extensions.unmet?.[0]?.code).toBe('WRONG_CODE');
      house.house.services.clock.reset();
      const [log] = (await house.simulator.control.requests('serviceValidate')).slice(-2);
      await house.simulator.control.tellLogout(log?.query['service'] ?? '', log?.query['ticket'] ?? '');
      expect(await person.get(WHO)).toEqual({ viewer: null });
    });

    it('is redeemed by one of many at once, and a state is no ticket', async () => {
      const { ticket } = await ticketFor('230900002');
      const answers = await Promise.all(Array.from({ length: 10 }, () => redeem(ticket)));
      expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
      const out = new URL(await new Browser().next(start()));
      const state = new URL(out.searchParams.get('service') ?? '').searchParams.get('state') ?? '';
      expect((await redeem(state)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    });
  });
});
