import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MINUTE } from '../src/kernel/clock.js';
import { newId } from '../src/kernel/ids.js';
import { Browser } from './kit/browser.js';
import { DIALECTS } from './kit/databases.js';
import { as, houseWithDoors, type House } from './kit/doors.js';

const WECOM =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/120 Mobile Safari/537.36 wxwork/4.1.30 MicroMessenger/7.0.1';
const WHO = '{ viewer { account { username } } }';

describe.each(DIALECTS)('signing in through WeCom on %s', (dialect) => {
  let house: House;
  beforeAll(async () => {
    house = await houseWithDoors(dialect, { size: { students: 4, bookings: 0 } });
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    await house.simulator.control.clearFaults();
    house.house.services.clock.reset();
    await house.simulator.control.setClock(Date.now());
  });

  const start = (path = '/', side = 'student') =>
    `${house.url}/auth/wecom?${new URLSearchParams({ return: path, side }).toString()}`;
  const who = async (browser: Browser, face: 'student' | 'console' = 'student') =>
    (await browser.ask<{ viewer: { account: { username: string } } | null }>(house.url, face, WHO)).viewer?.account
      .username;
  /** Out to WeCom as somebody, up to the address that leads back. */
  const outAs = async (browser: Browser, userid: string, path?: string, side?: string) =>
    browser.next(as(await browser.next(start(path, side)), userid));
  const problem = (url: string) => new URL(url).searchParams.get('problem');
  const sql = <T extends object>(text: string, params: (string | number)[] = []) =>
    house.house.services.database.all<T>(text, params);

  it('goes out silently inside WeCom, by the QR code elsewhere, to the very addresses that WeCom asks for', async () => {
    const silent = await new Browser(WECOM).next(start());
    const redirect = encodeURIComponent(`${house.url}/auth/wecom/callback`);
    expect(silent).toMatch(
      new RegExp(
        `^${house.simulator.url}/wecom-open/connect/oauth2/authorize\\?appid=ww5f1e0d3c2b4a6978&redirect_uri=${redirect}` +
          '&response_type=code&scope=snsapi_base&state=[0-9a-f]{32}&agentid=1000002#wechat_redirect$',
      ),
    );
    for (const side of ['student', 'console']) {
      const scan = new URL(await new Browser().next(start('/', side)));
      expect(scan.pathname).toBe('/wecom-login/wwlogin/sso/login');
      expect(scan.searchParams.get('login_type')).toBe('CorpApp');
    }
    expect(await new Browser(WECOM).next(start('/console/', 'console'))).toContain('/wecom-open/');
  });

  it('comes back to the page one came from, in a session by cookie of the right side', async () => {
    const browser = new Browser(WECOM);
    const back = await outAs(browser, '230900001', '/pages/messages/index?x=1#top');
    const response = await browser.get(back);
    expect(response.headers.get('location')).toBe('/pages/messages/index?x=1#top');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.getSetCookie().find((line) => line.startsWith('xg_student='))).toMatch(
      /^xg_student=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(await who(browser)).toBe('230900001');
    const [session] = await sql<{ way: string; device: string }>(
      'SELECT way, device FROM session ORDER BY created_at DESC, id DESC LIMIT 1',
    );
    expect(session).toEqual({ way: 'WECOM', device: 'Android · WeCom' });
    const staff = new Browser();
    expect(new URL(await staff.next(await outAs(staff, 'counsellor', '/console/work', 'console'))).pathname).toBe(
      '/console/work',
    );
    expect(await who(staff, 'console')).toBe('counsellor');
  });

  it('opens a state once, for its own browser, within ten minutes', async () => {
    const mine = new Browser(WECOM);
    const back = await outAs(mine, '230900001');
    const thief = new Browser(WECOM);
    expect(problem(await thief.next(back))).toBe('EXPIRED');
    expect(await who(thief)).toBeUndefined();
    // Another browser with a mark of its own is another browser still.
    await thief.next(start());
    expect(problem(await thief.next(back))).toBe('EXPIRED');
    expect(new URL(await mine.next(back)).pathname).toBe('/');
    // Loaded again, it leads on, since one is in; and opens nothing for somebody who is not.
    expect(problem(await mine.next(back))).toBeNull();
    mine.forget(house.url, 'xg_student');
    expect(problem(await mine.next(back))).toBe('EXPIRED');
    const late = await outAs(mine, '230900001');
    house.advance(10 * MINUTE + 1);
    expect(problem(await mine.next(late))).toBe('EXPIRED');
    expect(problem(await mine.next(`${house.url}/auth/wecom/callback?code=x&state=${'0'.repeat(32)}`))).toBe('EXPIRED');
    expect(problem(await mine.next(`${house.url}/auth/wecom/callback?code=x&state=1&state=2`))).toBe('EXPIRED');
  });

  it('lets one of many through who come back with the same state at once', async () => {
    const browser = new Browser(WECOM);
    const back = await outAs(browser, '230900001');
    await house.house.services.database.run('DELETE FROM session');
    await Promise.all(Array.from({ length: 12 }, () => browser.get(back)));
    expect(await sql('SELECT id FROM session')).toHaveLength(1);
  });

  it('takes no code a second time nor an old one, and says so kindly', async () => {
    const first = new Browser(WECOM);
    const back = new URL(await outAs(first, '230900001'));
    await first.next(back.toString());
    const second = new Browser(WECOM);
    const other = new URL(await outAs(second, '230900002', '/pages/me/index'));
    other.searchParams.set('code', back.searchParams.get('code') ?? '');
    const page = await second.next(other.toString());
    expect(page).toBe(`${house.url}/pages/sign-in/index?problem=EXPIRED&from=%2Fpages%2Fme%2Findex`);
    expect(await who(second)).toBeUndefined();
    const late = await outAs(second, '230900002');
    await house.simulator.control.advance(5 * MINUTE + 1_000);
    expect(problem(await second.next(late))).toBe('EXPIRED');
  });

  it('turns away who denies, outsiders, unknown people, the other side, and shut accounts', async () => {
    const database = house.house.services.database;
    await house.simulator.control.seed({
      persons: [
        { userid: 'stranger', name: '陌生人' },
        { userid: 'visitor', corpId: '' },
      ],
    });
    const answer = async (userid: string, side = 'student') => {
      const browser = new Browser();
      const page = await browser.next(await outAs(browser, userid, undefined, side));
      expect(browser.cookie(house.url, side === 'console' ? 'xg_staff' : 'xg_student')).toBeUndefined();
      expect(new URL(page).pathname).toBe(side === 'console' ? '/console/sign-in' : '/pages/sign-in/index');
      return problem(page);
    };
    expect(await answer('__deny')).toBe('DENIED');
    expect(await answer('__deny', 'console')).toBe('DENIED');
    expect(await answer('visitor')).toBe('OUTSIDER');
    expect(await answer('stranger')).toBe('NO_ACCOUNT');
    expect(await answer('230900001', 'console')).toBe('NOT_STAFF');
    expect(await answer('counsellor')).toBe('NOT_A_STUDENT');
    await database.run("UPDATE account SET disabled_at = 1 WHERE username = '2250001'");
    expect(await answer('2250001')).toBe('DISABLED');
    await database.run(
      "UPDATE staff SET left_at = 1 WHERE account_id = (SELECT id FROM account WHERE username = 'lizhi-2')",
    );
    expect(await answer('lizhi-2', 'console')).toBe('DISABLED');
  });

  it('knows a userid by its link first, then by the number, small or capital, if it is one person’s', async () => {
    const database = house.house.services.database;
    const [counsellor] = await sql<{ id: string }>("SELECT id FROM account WHERE username = 'counsellor'");
    await database.run(
      "INSERT INTO identity_link (id, provider, subject, account_id, created_at) VALUES (?, 'WECOM', 'shenjing', ?, 0)",
      [newId(), counsellor?.id ?? ''],
    );
    await house.simulator.control.seed({ persons: [{ userid: 'ShenJing' }, { userid: 'LIZHI' }, { userid: 'Twin' }] });
    const answer = async (userid: string) => {
      const browser = new Browser();
      const page = await browser.next(await outAs(browser, userid, undefined, 'console'));
      return problem(page) ?? (await who(browser, 'console'));
    };
    expect(await answer('ShenJing')).toBe('counsellor');
    // Who is linked to another name is not meant by the number any more.
    expect(await answer('counsellor')).toBe('NO_ACCOUNT');
    expect(await answer('LIZHI')).toBe('lizhi');
    for (const username of ['twin', 'TWIN']) {
      await database.run(
        'INSERT INTO account (id, username, display_name, must_change_password, created_at) VALUES (?, ?, ?, 0, 0)',
        [newId(), username, username],
      );
    }
    expect(await answer('Twin')).toBe('NO_ACCOUNT');
  });

  it('ends the session that the browser had, so that nobody goes on in one that was planted', async () => {
    const browser = new Browser(WECOM);
    await browser.next(await outAs(browser, '230900002'));
    const planted = browser.cookie(house.url, 'xg_student') ?? '';
    await browser.next(await outAs(browser, '230900001'));
    expect(browser.cookie(house.url, 'xg_student')).not.toBe(planted);
    expect(await who(browser)).toBe('230900001');
    const old = new Browser();
    old.setCookie(house.url, 'xg_student', planted);
    expect(await who(old)).toBeUndefined();
    const ended = await sql<{ reason: string }>('SELECT end_reason AS reason FROM session WHERE ended_at IS NOT NULL');
    expect(ended.map(({ reason }) => reason)).toContain('RENEWED');
  });

  it('leaves a trace of each sign-in', async () => {
    const browser = new Browser(WECOM);
    const before = await sql("SELECT id FROM audit_entry WHERE action = 'SIGN_IN'");
    await browser.next(await outAs(browser, '230900001'));
    const after = await sql<{ detail: string }>(
      "SELECT detail FROM audit_entry WHERE action = 'SIGN_IN' ORDER BY at, id",
    );
    expect(after).toHaveLength(before.length + 1);
  });

  // The last, since the client of WeCom then leaves it alone for a while.
  it('says within three seconds that WeCom is down, and lets people in by password meanwhile', async () => {
    for (const fault of [{ delayMs: 20_000 }, { http: 502 }, { drop: true }, { errcode: -1 }, { malformed: true }]) {
      await house.simulator.control.clearFaults();
      const browser = new Browser(WECOM);
      const back = await outAs(browser, '230900001');
      await house.simulator.control.faults({ match: 'getuserinfo', times: 0, ...fault });
      const began = performance.now();
      expect(problem(await browser.next(back)), JSON.stringify(fault)).toBe('FOREIGN_SERVICE_DOWN');
      expect(performance.now() - began).toBeLessThan(3_500);
    }
    const browser = new Browser();
    const signedIn = await browser.ask<{ signIn: { token: null } }>(
      house.url,
      'student',
      'mutation { signIn(input: { username: "230900001", password: "Xuegong-demo-1" }) { token } }',
    );
    expect(signedIn.signIn.token).toBeNull();
    expect(await who(browser)).toBe('230900001');
  });
});
