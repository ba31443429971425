import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '../src/app/demo/people.js';
import { DAY, HOUR, MINUTE } from '../src/kernel/clock.js';
import { DIALECTS } from './kit/databases.js';
import { mint, nobody, Person, signIn, type Answer, type Face } from './kit/person.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const CHANGE =
  'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { account { mustChangePassword sessions { current } } } }';
const RESET = 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { temporaryPassword expiresAt } }';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { token mustDo } }';
const WHO = '{ viewer { account { username } } }';
const NEW = 'Sieben-Segel-42';

describe.each(DIALECTS)('passwords on %s', (dialect) => {
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
  const globalId = async (type: 'Staff' | 'Student', username: string) => {
    const [row] = await all<{ id: string }>(
      `SELECT ${type.toLowerCase()}.id FROM ${type.toLowerCase()} JOIN account ON account.id = account_id WHERE username = ?`,
      [username],
    );
    return Buffer.from(`${type}:${row?.id ?? ''}`).toString('base64url');
  };
  const enter = (username: string, password: string, face: Face = 'student') =>
    nobody(house, face).ask<{ signIn: { token: string; mustDo: string[] } }>(SIGN_IN, {
      input: { username, password, transport: 'BEARER' },
    });

  it('end, once changed, all other sessions', async () => {
    const [here, there] = [await signIn(house, '230900001'), await signIn(house, '230900001')];
    const input = { currentPassword: DEMO_PASSWORD, newPassword: NEW, requestId: randomUUID() };
    const done = { changePassword: { account: { mustChangePassword: false, sessions: [{ current: true }] } } };
    expect(await here.get(CHANGE, { input })).toEqual(done);
    // The answer was lost; the present password is another by now, and yet the same request is the same answer.
    expect(await here.get(CHANGE, { input })).toEqual(done);
    expect(why(await here.ask(CHANGE, { input: { ...input, newPassword: `${NEW}x` } }))).toBe('REQUEST_ID_REUSED');
    expect(await isIn(there)).toBe(false);
    expect(why(await enter('230900001', DEMO_PASSWORD))).toBe('WRONG_CREDENTIALS');
    expect(why(await enter('230900001', NEW))).toBe('DONE');
    const rows = JSON.stringify([await all('SELECT * FROM command_request'), await all('SELECT * FROM audit_entry')]);
    expect(rows).not.toContain(NEW);
    expect((await actions()).filter((action) => action === 'PASSWORD_CHANGED')).toHaveLength(1);
  });

  it('are not taken when weak', async () => {
    const person = await mint(house, '230900001', 'student');
    const change = async (newPassword: string, currentPassword = DEMO_PASSWORD) =>
      why(await person.ask(CHANGE, { input: { currentPassword, newPassword } }));
    expect(await change('Kurz-1')).toBe('PASSWORD_TOO_SHORT');
    expect(await change('nurkleinbuchstaben')).toBe('PASSWORD_TOO_PLAIN');
    expect(await change('kleinund12345')).toBe('PASSWORD_TOO_PLAIN');
    expect(await change('P@ssw0rd123!')).toBe('PASSWORD_TOO_COMMON');
    expect(await change('Donghua@2026')).toBe('PASSWORD_TOO_COMMON');
    expect(await change('aaaaaaaaaaaaaaaaaaaaaaaa')).toBe('PASSWORD_TOO_COMMON');
    expect(await change('Xy-230900001')).toBe('PASSWORD_HOLDS_NAME');
    expect(await change('Ab1-林晓雨-99')).toBe('PASSWORD_HOLDS_NAME');
    expect(await change(DEMO_PASSWORD)).toBe('PASSWORD_SAME');
    expect(await change(NEW, 'falsch')).toBe('CURRENT_PASSWORD_WRONG');
    expect(await change('vier kleine wörter genügen')).toBe('DONE');
    expect(await change(NEW, 'vier kleine wörter genügen')).toBe('DONE');
  });

  it('of two at once one is it', async () => {
    const person = await mint(house, '230900001', 'student');
    const answers = await Promise.all(
      [NEW, `${NEW}-b`].map((newPassword) =>
        person.ask(CHANGE, { input: { currentPassword: DEMO_PASSWORD, newPassword } }),
      ),
    );
    expect(answers.map(why).sort()).toEqual(['CHANGED_MEANWHILE', 'DONE']);
  });

  describe('a password set anew by staff', () => {
    const reset = async (person: Person, type: 'Staff' | 'Student', username: string, more = {}) =>
      person.ask<{ resetPassword: { temporaryPassword: string; expiresAt: string } }>(RESET, {
        input: { of: await globalId(type, username), reason: '忘记密码，已核验证件', ...more },
      });

    it('is told once, ends all sessions, and must be changed before anything else', async () => {
      const admin = await mint(house, 'admin', 'console');
      const theirs = await signIn(house, '230900001');
      const requestId = randomUUID();
      const { data } = await reset(admin, 'Student', '230900001', { requestId });
      const temporary = data?.resetPassword.temporaryPassword ?? '';
      expect(temporary).toMatch(/^[A-Za-z2-9-]{18}$/);
      expect((await reset(admin, 'Student', '230900001', { requestId })).data).toEqual(data);
      expect(await isIn(theirs)).toBe(false);
      expect(why(await enter('230900001', DEMO_PASSWORD))).toBe('WRONG_CREDENTIALS');
      const entered = (await enter('230900001', temporary)).data?.signIn;
      expect(entered?.mustDo).toEqual(['CHANGE_PASSWORD']);
      const person = new Person(house.url, 'student', entered?.token ?? '');
      expect(why(await person.ask('{ messages(first: 1) { nodes { id } } }'))).toBe('FIRST_CHANGE_PASSWORD');
      expect(await person.get(CHANGE, { input: { currentPassword: temporary, newPassword: NEW } })).toMatchObject({
        changePassword: { account: { mustChangePassword: false } },
      });
      expect(why(await person.ask('{ messages(first: 1) { nodes { id } } }'))).toBe('DONE');
      const rows = JSON.stringify([await all('SELECT * FROM command_request'), await all('SELECT * FROM audit_entry')]);
      for (const secret of [temporary, '忘记密码']) expect(rows).not.toContain(secret);
      expect(await actions()).toContain('PASSWORD_RESET');
      // Somebody else's request of the same id is another password.
      const second = await reset(admin, 'Student', '230900002', { requestId: randomUUID() });
      expect(second.data?.resetPassword.temporaryPassword).not.toBe(temporary);
    });

    it('opens the door for three days', async () => {
      const admin = await mint(house, 'admin', 'console');
      const { data } = await reset(admin, 'Student', '230900001');
      const temporary = data?.resetPassword.temporaryPassword ?? '';
      house.advance(72 * HOUR - MINUTE);
      expect(why(await enter('230900001', temporary))).toBe('DONE');
      house.advance(2 * MINUTE);
      expect(why(await enter('230900001', temporary))).toBe('TEMPORARY_PASSWORD_OVER');
      expect(why(await enter('230900001', 'wrong'))).toBe('WRONG_CREDENTIALS');
    });

    it('is administrators’ to give, not to themselves, nor to those whose seal is not theirs', async () => {
      const admin = await mint(house, 'admin', 'console');
      expect(why(await reset(admin, 'Staff', 'lizhi'))).toBe('DONE');
      expect(why(await reset(admin, 'Staff', 'lizhi', { reason: ' x ' }))).toBe('RESET_REASON');
      expect(why(await reset(admin, 'Staff', 'admin'))).toBe('NOT_ONESELF');
      expect(why(await admin.ask(RESET, { input: { of: 'nothing', reason: '忘记密码' } }))).toBe('NOT_FOUND');
      expect(why(await reset(admin, 'Staff', 'counsellor'))).toBe('SEALED_OFFICE');
      for (const username of ['lizhi-2', 'student-affairs', 'counselling-desk']) {
        const other = await mint(house, username, 'console');
        expect(why(await reset(other, 'Staff', 'sunshine')), username).toBe('FORBIDDEN');
      }
      const student = await mint(house, '230900001', 'student');
      expect(why(await reset(student, 'Student', '230900002'))).toBe('FORBIDDEN');
      const head = await mint(house, 'counselling-head', 'console');
      expect(why(await reset(head, 'Staff', 'counsellor'))).toBe('DONE');
      expect(why(await reset(head, 'Student', '230900002'))).toBe('SEALED_OFFICE');
      expect(why(await reset(head, 'Staff', 'lizhi'))).toBe('SEALED_OFFICE');
    });

    it('is two administrators’ for the head of a sealed office', async () => {
      const admin = await mint(house, 'admin', 'console');
      const [staffRow] = await all<{ id: string }>(
        "SELECT staff.id FROM staff JOIN account ON account.id = account_id WHERE username = 'employer'",
      );
      await run(
        "INSERT INTO staff_role (id, staff_id, office_code, role) VALUES (?, ?, 'STUDENT_AFFAIRS', 'ADMINISTRATOR')",
        [randomUUID(), staffRow?.id ?? ''],
      );
      const second = await mint(house, 'employer', 'console');
      expect(why(await reset(admin, 'Staff', 'counselling-head'))).toBe('SECOND_PERSON_NEEDED');
      expect(why(await reset(admin, 'Staff', 'counselling-head'))).toBe('SECOND_PERSON_NEEDED');
      expect(why(await enter('counselling-head', DEMO_PASSWORD, 'console'))).toBe('DONE');
      expect(why(await reset(second, 'Staff', 'counselling-head'))).toBe('DONE');
      expect(why(await enter('counselling-head', DEMO_PASSWORD, 'console'))).toBe('WRONG_CREDENTIALS');
      await run("UPDATE audit_entry SET at = at - ? WHERE action = 'PASSWORD_RESET_ASKED'", [DAY]);
      expect(why(await reset(second, 'Staff', 'counselling-head'))).toBe('SECOND_PERSON_NEEDED');
      await run("DELETE FROM staff_role WHERE staff_id = ? AND role = 'ADMINISTRATOR'", [staffRow?.id ?? '']);
    });
  });
});

describe('where local passwords are off', () => {
  it('takes none, on the side that they are off for', async () => {
    for (const [env, student, staff] of [
      ['staff', 'LOCAL_PASSWORDS_OFF', 'IN'],
      ['none', 'LOCAL_PASSWORDS_OFF', 'LOCAL_PASSWORDS_OFF'],
    ] as const) {
      const house = await testHouse('sqlite', { size: { students: 0, bookings: 0 }, env: { LOCAL_PASSWORDS: env } });
      const answer = async (username: string, face: Face) => {
        const { errors } = await nobody(house, face).ask(SIGN_IN, { input: { username, password: DEMO_PASSWORD } });
        return errors?.[0]?.extensions.unmet?.[0]?.code ?? 'IN';
      };
      expect(await answer('230900001', 'student')).toBe(student);
      expect(await answer('lizhi', 'console')).toBe(staff);
      const person = await mint(house, '230900001', 'student');
      const change = await person.ask(CHANGE, { input: { currentPassword: DEMO_PASSWORD, newPassword: NEW } });
      expect(change.errors?.[0]?.extensions.unmet?.[0]?.code).toBe('LOCAL_PASSWORDS_OFF');
      await house.close();
    }
  });
});
