import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { retention } from '../src/app/retention.js';
import { DEMO_PASSWORD } from '../src/app/demo/people.js';
import { DAY, HOUR, MINUTE } from '../src/kernel/clock.js';
import { Browser } from './kit/browser.js';
import { DIALECTS } from './kit/databases.js';
import { mint, nobody, Person, signIn, type Answer, type Face } from './kit/person.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const LIST = '{ viewer { account { sessions { id way device current } } } }';
const END = 'mutation ($input: EndSessionInput!) { endSession(input: $input) { account { sessions { id } } } }';
const END_OTHERS =
  'mutation ($input: EndOtherSessionsInput!) { endOtherSessions(input: $input) { account { sessions { current } } } }';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { token mustDo } }';
const WHO = '{ viewer { account { username } } }';

interface Listed {
  viewer: { account: { sessions: { id: string; way: string; device: string; current: boolean }[] } };
}

describe.each(DIALECTS)('sessions on %s', (dialect) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await testHouse(dialect, { size: { students: 4, bookings: 0 }, env: { STUDENT_IDLE_MINUTES: '240' } });
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    const hash = "(SELECT password_hash FROM (SELECT password_hash FROM account WHERE username = '2250001') AS one)";
    for (const table of ['sign_in_guard', 'session', 'audit_entry', 'command_request'])
      await run(`DELETE FROM ${table}`);
    await run(
      `UPDATE account SET password_hash = ${hash}, must_change_password = FALSE WHERE password_hash IS NOT NULL`,
    );
    house.house.services.clock.reset();
  });

  const run = (text: string, params: (string | number)[] = []) => house.house.services.database.run(text, params);
  const all = <T extends object>(text: string, params: (string | number)[] = []) =>
    house.house.services.database.all<T>(text, params);
  const why = ({ errors }: Answer<unknown>) =>
    errors?.[0]?.extensions.unmet?.[0]?.code ?? errors?.[0]?.extensions.code ?? 'DONE';
  const isIn = async (person: Person) => (await person.get<{ viewer: object | null }>(WHO)).viewer !== null;
  const actions = async () =>
    (await all<{ action: string }>('SELECT action FROM audit_entry ORDER BY at, id')).map(({ action }) => action);
  const enter = (username: string, password: string, face: Face = 'student') =>
    nobody(house, face).ask<{ signIn: { token: string; mustDo: string[] } }>(SIGN_IN, {
      input: { username, password, transport: 'BEARER' },
    });

  it('ends a student’s after its idle time and at its limit, however lively', async () => {
    const idle = await mint(house, '230900001', 'student');
    house.advance(4 * HOUR - MINUTE);
    expect(await isIn(idle)).toBe(true);
    house.advance(4 * HOUR + MINUTE);
    expect(await isIn(idle)).toBe(false);
    house.house.services.clock.reset();
    const lively = await mint(house, '230900001', 'student');
    for (let hours = 3; hours < 12; hours += 3) {
      house.advance(3 * HOUR);
      expect(await isIn(lively)).toBe(true);
    }
    house.advance(3 * HOUR + MINUTE);
    expect(await isIn(lively)).toBe(false);
  });

  it('are listed with way and device, the present one first, and none that has ended', async () => {
    const phone = new Browser('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) AppleWebKit/605 Mobile wxwork/4.1');
    const desk = new Browser('Mozilla/5.0 (Windows NT 10.0; Win64) AppleWebKit/537 Chrome/140 Safari/537 Edg/140');
    for (const browser of [phone, desk]) {
      await browser.ask(house.url, 'student', SIGN_IN, { input: { username: '230900001', password: DEMO_PASSWORD } });
    }
    await mint(house, '230900002', 'student');
    const gone = await mint(house, '230900001', 'student');
    await gone.get('mutation { signOut(input: {}) { ok } }');
    const { viewer } = await phone.ask<Listed>(house.url, 'student', LIST);
    expect(viewer.account.sessions.map(({ device, current }) => ({ device, current }))).toEqual([
      { device: 'iPhone · 企业微信', current: true },
      { device: 'Windows · Edge', current: false },
    ]);
    // The whole user agent is nowhere kept.
    expect(JSON.stringify(await all('SELECT * FROM session'))).not.toContain('AppleWebKit');
  });

  it('are ended one by one or all but this, one’s own alone', async () => {
    const [here, there, third] = [
      await signIn(house, '230900001'),
      await signIn(house, '230900001'),
      await signIn(house, '230900001'),
    ];
    const other = await signIn(house, '230900002');
    const theirs = (await other.get<Listed>(LIST)).viewer.account.sessions[0]?.id ?? '';
    expect((await here.refused(END, { input: { id: theirs } })).extensions.code).toBe('NOT_FOUND');
    expect((await here.refused(END, { input: { id: 'x' } })).extensions.code).toBe('NOT_FOUND');
    expect(await isIn(other)).toBe(true);
    const mine = (await there.get<Listed>(LIST)).viewer.account.sessions.find(({ current }) => current)?.id ?? '';
    const input = { id: mine, requestId: randomUUID() };
    await here.get(END, { input });
    await here.get(END, { input });
    expect([await isIn(here), await isIn(there), await isIn(third)]).toEqual([true, false, true]);
    expect(await here.get(END_OTHERS, { input: {} })).toEqual({
      endOtherSessions: { account: { sessions: [{ current: true }] } },
    });
    expect([await isIn(here), await isIn(third), await isIn(other)]).toEqual([true, false, true]);
    expect((await actions()).filter((action) => action === 'SESSION_ENDED')).toHaveLength(2);
    const reasons = await all<{ reason: string }>(
      'SELECT DISTINCT end_reason AS reason FROM session WHERE ended_at IS NOT NULL',
    );
    expect(reasons).toEqual([{ reason: 'ENDED_ELSEWHERE' }]);
  });

  it('are not one another’s to see: the account of somebody else tells only names', async () => {
    const admin = await mint(house, 'admin', 'console');
    await signIn(house, 'lizhi', 'console');
    const answer = await admin.ask('{ auditLog(first: 5, action: "SIGN_IN") { nodes { actor { username email } } } }');
    expect(JSON.stringify(answer.data)).toContain('"email":null');
    expect(
      why(await admin.ask('{ auditLog(first: 5, action: "SIGN_IN") { nodes { actor { sessions { id } } } } }')),
    ).toBe('FORBIDDEN');
  });

  it('knows where e-mail goes', async () => {
    const person = await mint(house, '230900001', 'student');
    const save = (email: string | null) =>
      person.ask('mutation ($input: SaveEmailInput!) { saveEmail(input: $input) { account { email } } }', {
        input: { email },
      });
    expect((await save(' lin@mail.example.edu.cn ')).data).toEqual({
      saveEmail: { account: { email: 'lin@mail.example.edu.cn' } },
    });
    for (const bad of [
      'lin',
      'lin@',
      '@x.cn',
      'a b@x.cn',
      'a@x',
      'a@x.cn\r\nBcc: b@x.cn',
      'a@x.cn,b@x.cn',
      'a@-x.cn',
    ]) {
      expect(why(await save(bad)), bad).toBe('INVALID_EMAIL');
    }
    expect((await save(null)).data).toEqual({ saveEmail: { account: { email: null } } });
  });

  it('leaves nothing behind longer than it is of use', async () => {
    const person = await mint(house, '230900001', 'student');
    await enter('230900001', 'wrong');
    await run(
      "INSERT INTO sign_in_state (state_hash, flow, audience, browser_hash, return_to, expires_at) VALUES ('h', 'CAS', 'STUDENT', 'b', '/', ?)",
      [house.house.services.clock.now()],
    );
    const counts = async () =>
      Promise.all(
        ['sign_in_state', 'sign_in_guard', 'session'].map(
          async (table) => (await all<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`))[0]?.n,
        ),
      );
    await person.get('mutation { signOut(input: {}) { ok } }');
    await retention(house.house.services);
    expect(await counts()).toEqual([1, 2, 1]);
    house.advance(DAY + HOUR);
    await retention(house.house.services);
    expect(await counts()).toEqual([0, 0, 1]);
    house.advance(181 * DAY);
    await retention(house.house.services);
    expect(await counts()).toEqual([0, 0, 0]);
  });
});
