import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readFactor, useCode } from '../src/campus/identity/second-factor.js';
import { codeAt } from '../src/campus/identity/totp.js';
import { DEMO_PASSWORD } from '../src/app/demo/people.js';
import { DAY, HOUR, SECOND } from '../src/kernel/clock.js';
import { toGlobalId } from '../src/kernel/global-id.js';
import { newId } from '../src/kernel/ids.js';
import { Browser } from './kit/browser.js';
import { DIALECTS } from './kit/databases.js';
import { as, houseWithDoors, type House } from './kit/doors.js';
import { mint, nobody, Person, type Answer } from './kit/person.js';
import { secondFactorFor } from './kit/second-factor.js';

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { token mustDo } }';
const BEGIN = 'mutation ($input: CommandOnlyInput!) { beginSecondFactor(input: $input) { secret uri } }';
const CONFIRM =
  'mutation ($input: ConfirmSecondFactorInput!) { confirmSecondFactor(input: $input) {' +
  ' recoveryCodes account { secondFactor { confirmed required recoveryCodesLeft } } } }';
const GIVE =
  'mutation ($input: GiveSecondFactorInput!) { giveSecondFactor(input: $input) { mustDo viewer { mustDo } } }';
const REMOVE =
  'mutation ($input: RemoveSecondFactorInput!) { removeSecondFactor(input: $input) { account { username } } }';
const RESET = 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { temporaryPassword expiresAt } }';
const DUE =
  '{ viewer { mustDo account { username secondFactor { confirmed } } staff { name roles { role } } permissions } }';

interface Confirmed {
  confirmSecondFactor: { recoveryCodes: string[]; account: { secondFactor: object } };
}

describe.each(DIALECTS)('the second factor on %s', (dialect) => {
  let house: House;
  beforeAll(async () => {
    house = await houseWithDoors(dialect, {
      size: { students: 2, bookings: 0 },
      env: { SECOND_FACTOR: 'administrators', STAFF_IDLE_MINUTES: '1440', SESSION_HOURS: '720' },
    });
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    for (const table of ['sign_in_guard', 'second_factor', 'session', 'audit_entry', 'command_request'])
      await run(`DELETE FROM ${table}`);
    await run('DELETE FROM temporary_role');
    house.house.services.clock.reset();
  });

  const run = (text: string, params: (string | number)[] = []) => house.house.services.database.run(text, params);
  const all = <T extends object>(text: string, params: (string | number)[] = []) =>
    house.house.services.database.all<T>(text, params);
  const now = () => house.house.services.clock.now();
  const why = ({ errors }: Answer<unknown>) =>
    errors?.[0]?.extensions.unmet?.[0]?.code ?? errors?.[0]?.extensions.code ?? 'DONE';
  const signIn = (username: string, secondFactor?: string) =>
    nobody(house, 'console').ask<{ signIn: { token: string; mustDo: string[] } }>(SIGN_IN, {
      input: { username, password: DEMO_PASSWORD, secondFactor, transport: 'BEARER' },
    });
  const staffId = async (username: string) => {
    const [row] = await all<{ id: string }>(
      'SELECT staff.id FROM staff JOIN account ON account.id = account_id WHERE username = ?',
      [username],
    );
    return toGlobalId('Staff', row?.id ?? '');
  };
  /** A session that asks nothing more, of an administrator with a factor given. */
  const administrator = async (username = 'admin') => {
    await secondFactorFor(house, username);
    const person = await mint(house, username, 'console');
    await run('UPDATE session SET factor_given_at = 1');
    return person;
  };
  const secondAdministrator = async () => {
    const [office] = await all<{ code: string }>("SELECT code FROM office WHERE code = 'STUDENT_AFFAIRS'");
    await run('DELETE FROM staff_role WHERE staff_id = ? AND role = ?', [
      idOf(await staffId('employer')),
      'ADMINISTRATOR',
    ]);
    await run('INSERT INTO staff_role (id, staff_id, office_code, role) VALUES (?, ?, ?, ?)', [
      newId(),
      idOf(await staffId('employer')),
      office?.code ?? '',
      'ADMINISTRATOR',
    ]);
    return administrator('employer');
  };
  const idOf = (global: string) => Buffer.from(global, 'base64url').toString().split(':')[1] ?? '';

  it('is set up by administrators before anything else, and confirmed by a first code', async () => {
    const { signIn: done } = (await signIn('admin')).data ?? { signIn: { token: '', mustDo: [] } };
    expect(done.mustDo).toEqual(['SET_UP_SECOND_FACTOR']);
    const admin = new Person(house.url, 'console', done.token);
    expect(await admin.get(DUE)).toMatchObject({
      viewer: { mustDo: ['SET_UP_SECOND_FACTOR'], account: { username: 'admin' }, staff: { name: '系统管理员' } },
    });
    expect(why(await admin.ask('{ students(first: 1) { totalCount } }'))).toBe('FIRST_SET_UP_SECOND_FACTOR');
    expect(why(await admin.ask(CONFIRM, { input: { code: '123456' } }))).toBe('SECOND_FACTOR_NOT_BEGUN');
    const requestId = randomUUID();
    const begun = await admin.get<{ beginSecondFactor: { secret: string; uri: string } }>(BEGIN, {
      input: { requestId },
    });
    expect(await admin.get(BEGIN, { input: { requestId } })).toEqual(begun);
    const { secret, uri } = begun.beginSecondFactor;
    expect(uri).toMatch(new RegExp(`^otpauth://totp/Xuegong:admin\\?.*secret=${secret}`));
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    const wrong = codeAt(secret, now()) === '000000' ? '000001' : '000000';
    expect(why(await admin.ask(CONFIRM, { input: { code: wrong } }))).toBe('SECOND_FACTOR_WRONG');
    // Until it is confirmed, it is not asked at the door.
    expect((await signIn('admin')).data?.signIn.mustDo).toEqual(['SET_UP_SECOND_FACTOR']);
    const input = { code: codeAt(secret, now()), requestId: randomUUID() };
    const confirmed = await admin.get<Confirmed>(CONFIRM, { input });
    expect(confirmed.confirmSecondFactor.account.secondFactor).toEqual({
      confirmed: true,
      required: true,
      recoveryCodesLeft: 8,
    });
    const codes = confirmed.confirmSecondFactor.recoveryCodes;
    expect(new Set(codes).size).toBe(8);
    for (const code of codes) expect(code).toMatch(/^([A-Z2-9]{4}-){3}[A-Z2-9]{4}$/);
    // The answer was lost: the same request tells the same codes.
    expect(await admin.get(CONFIRM, { input })).toEqual(confirmed);
    expect(await admin.get(DUE)).toMatchObject({ viewer: { mustDo: [] } });
    expect(why(await admin.ask(BEGIN, { input: {} }))).toBe('SECOND_FACTOR_SET');
    // Another session of the same account, opened before, must now give it.
    const rows = JSON.stringify([await all('SELECT * FROM second_factor'), await all('SELECT * FROM command_request')]);
    expect(rows).not.toContain(secret);
    for (const code of codes) expect(rows).not.toContain(code.replaceAll('-', ''));
    expect((await all("SELECT id FROM audit_entry WHERE action = 'SECOND_FACTOR_SET'")).length).toBe(1);
  });

  it('opens by a code of now or half a minute off, each once, and by each recovery code once', async () => {
    const secret = await secondFactorFor(house, 'lizhi');
    expect(why(await signIn('lizhi'))).toBe('SECOND_FACTOR_NEEDED');
    const at = Math.floor(now() / 30_000) * 30_000;
    const code = (step: number) => codeAt(secret, at + step * 30_000);
    expect(why(await signIn('lizhi', code(-3)))).toBe('SECOND_FACTOR_WRONG');
    expect(why(await signIn('lizhi', code(3)))).toBe('SECOND_FACTOR_WRONG');
    expect(why(await signIn('lizhi', code(0)))).toBe('DONE');
    expect(why(await signIn('lizhi', code(0)))).toBe('SECOND_FACTOR_WRONG');
    expect(why(await signIn('lizhi', code(-1)))).toBe('SECOND_FACTOR_WRONG');
    expect(why(await signIn('lizhi', ` ${code(1).slice(0, 3)} ${code(1).slice(3)}`))).toBe('DONE');
    await run('DELETE FROM sign_in_guard');
    house.advance(120 * SECOND);
    const together = await Promise.all(Array.from({ length: 5 }, () => signIn('lizhi', codeAt(secret, now()))));
    expect(together.filter((answer) => why(answer) === 'DONE')).toHaveLength(1);
  });

  it('takes each recovery code once, also of five at once', async () => {
    const person = await mint(house, 'lizhi', 'console');
    const { beginSecondFactor } = await person.get<{ beginSecondFactor: { secret: string } }>(BEGIN, { input: {} });
    const { confirmSecondFactor } = await person.get<Confirmed>(CONFIRM, {
      input: { code: codeAt(beginSecondFactor.secret, now()) },
    });
    const [first = '', second = '', third = ''] = confirmSecondFactor.recoveryCodes;
    expect(why(await signIn('lizhi', first.toLowerCase().replaceAll('-', ' ')))).toBe('DONE');
    expect(why(await signIn('lizhi', first))).toBe('SECOND_FACTOR_WRONG');
    await run('DELETE FROM sign_in_guard');
    const together = await Promise.all(Array.from({ length: 5 }, () => signIn('lizhi', second)));
    expect(together.filter((answer) => why(answer) === 'DONE')).toHaveLength(1);
    expect(await person.get('{ viewer { account { secondFactor { recoveryCodesLeft } } } }')).toEqual({
      viewer: { account: { secondFactor: { recoveryCodesLeft: 6 } } },
    });
    // Two who read the row before either wrote it: one of them has the code.
    const { database, cipher } = house.house.services;
    const [{ id } = { id: '' }] = await all<{ id: string }>("SELECT id FROM account WHERE username = 'lizhi'");
    const factor = await readFactor(database, id);
    if (factor === null) throw new Error('no factor');
    const use = () => useCode(database, cipher, id, factor, third, now());
    expect([await use(), await use()]).toEqual([true, false]);
  });

  it('is given after coming through WeCom or the portal too, and nothing is open before', async () => {
    const secret = await secondFactorFor(house, 'lizhi');
    for (const door of ['wecom', 'cas']) {
      const browser = new Browser();
      const out = await browser.next(`${house.url}/auth/${door}?return=/console/&side=console`);
      await browser.next(await browser.next(as(out, 'lizhi')));
      const person = new Person(house.url, 'console', browser.cookie(house.url, 'xg_staff') ?? '');
      expect(await person.get(DUE), door).toMatchObject({ viewer: { mustDo: ['GIVE_SECOND_FACTOR'] } });
      expect(why(await person.ask('{ offices { code } }'))).toBe('FIRST_GIVE_SECOND_FACTOR');
      expect(why(await person.ask(BEGIN, { input: {} }))).toBe('FIRST_GIVE_SECOND_FACTOR');
      expect(why(await person.ask(REMOVE, { input: { password: DEMO_PASSWORD } }))).toBe('FIRST_GIVE_SECOND_FACTOR');
      const wrong = codeAt(secret, now()) === '000000' ? '000001' : '000000';
      expect(why(await person.ask(GIVE, { input: { code: wrong } }))).toBe('SECOND_FACTOR_WRONG');
      const input = { code: codeAt(secret, now()), requestId: randomUUID() };
      expect(await person.get(GIVE, { input })).toEqual({ giveSecondFactor: { mustDo: [], viewer: { mustDo: [] } } });
      expect(why(await person.ask('{ offices { code } }'))).toBe('DONE');
      expect(why(await person.ask(GIVE, { input }))).toBe('DONE');
      expect(why(await person.ask(GIVE, { input: { code: '123456' } }))).toBe('ALREADY_DONE');
      house.advance(60 * SECOND);
      await house.simulator.control.advance(60 * SECOND);
    }
  });

  it('that an older session gave opens no other one by the same request', async () => {
    const secret = await secondFactorFor(house, 'admin');
    const first = await mint(house, 'admin', 'console');
    const input = { code: codeAt(secret, now()), requestId: randomUUID() };
    expect(why(await first.ask(GIVE, { input }))).toBe('DONE');
    const second = await mint(house, 'admin', 'console');
    const both = await second.ask(
      'mutation ($input: GiveSecondFactorInput!, $more: CommandOnlyInput!) {' +
        ' giveSecondFactor(input: $input) { mustDo } beginSecondFactor(input: $more) { uri } }',
      { input: { ...input, code: '000000' }, more: {} },
    );
    expect((both.errors ?? []).map((error) => error.extensions.unmet?.[0]?.code)).toContain('REQUEST_ID_REUSED');
    expect(await second.get(DUE)).toMatchObject({ viewer: { mustDo: ['GIVE_SECOND_FACTOR'] } });
  });

  it('is set up by each confirmation alone: the request of an earlier one confirms no later secret', async () => {
    const { signIn: done } = (await signIn('admin')).data ?? { signIn: { token: '', mustDo: [] } };
    const admin = new Person(house.url, 'console', done.token);
    const begin = async () =>
      (await admin.get<{ beginSecondFactor: { secret: string } }>(BEGIN, { input: {} })).beginSecondFactor.secret;
    const input = { code: codeAt(await begin(), now()), requestId: randomUUID() };
    expect(why(await admin.ask(CONFIRM, { input }))).toBe('DONE');
    expect(why(await admin.ask(REMOVE, { input: { password: DEMO_PASSWORD } }))).toBe('DONE');
    await begin();
    expect(why(await admin.ask(CONFIRM, { input }))).toBe('REQUEST_ID_REUSED');
  });

  it('is asked of whoever stands in for an administrator, from that moment', async () => {
    const person = await mint(house, 'sunshine', 'console');
    expect(await person.get(DUE)).toMatchObject({ viewer: { mustDo: [] } });
    await run(
      'INSERT INTO temporary_role (id, staff_id, office_code, role, kind, from_staff_id, granted_by, starts_at, ends_at, created_at)' +
        " VALUES (?, ?, 'STUDENT_AFFAIRS', 'ADMINISTRATOR', 'DELEGATION', ?, '', ?, ?, ?)",
      [newId(), idOf(await staffId('sunshine')), idOf(await staffId('admin')), now() - 1000, now() + HOUR, now()],
    );
    expect(await person.get(DUE)).toMatchObject({ viewer: { mustDo: ['SET_UP_SECOND_FACTOR'] } });
    expect(why(await person.ask('{ offices { code } }'))).toBe('FIRST_SET_UP_SECOND_FACTOR');
  });

  it('is removed by oneself with the password, and then set up again by whoever must have one', async () => {
    const admin = await administrator();
    expect(why(await admin.ask(REMOVE, { input: { password: 'wrong' } }))).toBe('CURRENT_PASSWORD_WRONG');
    expect(why(await admin.ask(REMOVE, { input: {} }))).toBe('CURRENT_PASSWORD_WRONG');
    expect(why(await admin.ask(REMOVE, { input: { password: DEMO_PASSWORD } }))).toBe('DONE');
    expect(await admin.get(DUE)).toMatchObject({ viewer: { mustDo: ['SET_UP_SECOND_FACTOR'] } });
  });

  it('is removed for another by an administrator with a reason, never together with a new password', async () => {
    const admin = await administrator();
    const other = await secondAdministrator();
    await secondFactorFor(house, 'lizhi');
    const theirs = await mint(house, 'lizhi', 'console');
    const of = await staffId('lizhi');
    const remove = (person: Person, input: object) =>
      person.ask(REMOVE, { input: { of, password: DEMO_PASSWORD, ...input } });
    expect(why(await remove(admin, {}))).toBe('RESET_REASON');
    expect(why(await remove(admin, { reason: '手机遗失', password: 'wrong' }))).toBe('CURRENT_PASSWORD_WRONG');
    expect(why(await remove(theirs, { reason: '手机遗失' }))).toBe('FIRST_GIVE_SECOND_FACTOR');
    const plain = await mint(house, 'sunshine', 'console');
    expect(why(await remove(plain, { reason: '手机遗失' }))).toBe('FORBIDDEN');
    expect(why(await remove(admin, { reason: '手机遗失' }))).toBe('DONE');
    expect(await theirs.get('{ viewer { mustDo } }')).toEqual({ viewer: null });
    const [entry] = await all<{ reason: string }>("SELECT reason FROM audit_entry WHERE action LIKE '%_REMOVED'");
    expect(entry?.reason).not.toContain('手机遗失');
    // Whoever took away the one half of the lock does not take away the other.
    const reset = (person: Person) => person.ask(RESET, { input: { of, reason: '忘记密码' } });
    expect(why(await reset(admin))).toBe('NEEDS_ANOTHER_PERSON');
    expect(why(await reset(other))).toBe('DONE');
    await secondFactorFor(house, 'lizhi');
    expect(why(await remove(other, { reason: '手机遗失' }))).toBe('NEEDS_ANOTHER_PERSON');
    house.advance(8 * DAY);
    await run('UPDATE session SET last_seen_at = ?', [now()]);
    expect(why(await remove(other, { reason: '手机遗失' }))).toBe('DONE');
  });

  it('is not removed by whoever has linked the account with a WeCom of their choice, nor the other way round', async () => {
    const admin = await administrator();
    const LINK = 'mutation ($input: SaveStaffInput!) { saveStaff(input: $input) { staff { weComUserId } } }';
    const link = async (username: string, weComUserId: string | null) => {
      const id = await staffId(username);
      const [row] = await all<{ version: number; name: string }>('SELECT version, name FROM staff WHERE id = ?', [
        idOf(id),
      ]);
      return admin.ask(LINK, { input: { id, expectedVersion: row?.version, name: row?.name, weComUserId } });
    };
    const remove = async (username: string) => {
      const input = { of: await staffId(username), password: DEMO_PASSWORD, reason: '手机遗失' };
      return admin.ask(REMOVE, { input });
    };
    for (const username of ['lizhi', 'sunshine']) await secondFactorFor(house, username);
    expect(why(await link('lizhi', 'mine-lizhi'))).toBe('DONE');
    expect(why(await remove('lizhi'))).toBe('NEEDS_ANOTHER_PERSON');
    expect(why(await remove('sunshine'))).toBe('DONE');
    expect(why(await link('sunshine', 'mine-sunshine'))).toBe('NEEDS_ANOTHER_PERSON');
    await run("DELETE FROM identity_link WHERE provider = 'WECOM'");
    // Nothing is changed about the link: nothing is opened.
    expect(why(await link('sunshine', null))).toBe('DONE');
  });

  it('is not asked of students, nor offered to them', async () => {
    const student = await mint(house, '230900001', 'student');
    expect(why(await student.ask(BEGIN, { input: {} }))).toBe('FORBIDDEN');
    expect(await student.get('{ viewer { mustDo account { secondFactor { required } } } }')).toEqual({
      viewer: { mustDo: [], account: { secondFactor: { required: false } } },
    });
  });
});
