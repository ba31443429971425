import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '../src/app/demo/people.js';
import { MINUTE, SECOND } from '../src/kernel/clock.js';
import { codeAt } from '../src/campus/identity/totp.js';
import { DIALECTS } from './kit/databases.js';
import { mint, nobody, signIn, type Answer, type Face } from './kit/person.js';
import { askFrom } from './kit/ask-from.js';
import { secondFactorFor } from './kit/second-factor.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { token } }';
const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { account { username } } }';
const STUDENT = '230900001';

type Done = Answer<{ signIn: { token: string | null } }>;

describe.each(DIALECTS)('guessing on %s', (dialect) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await testHouse(dialect, { size: { students: 40, bookings: 0 } });
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    await house.house.services.database.run('DELETE FROM sign_in_guard');
    await house.house.services.database.run('DELETE FROM second_factor');
    house.house.services.clock.reset();
  });

  const all = <T extends object>(text: string, params: (string | number)[] = []) =>
    house.house.services.database.all<T>(text, params);
  const guess = (username: string, password = 'wrong', face: Face = 'student', secondFactor?: string): Promise<Done> =>
    nobody(house, face).ask(SIGN_IN, { input: { username, password, secondFactor, transport: 'BEARER' } });
  const guessFrom = (localAddress: string, username: string, password: string) =>
    askFrom<{ signIn: { token: string | null } }>(house.url, localAddress, SIGN_IN, { input: { username, password } });
  const why = ({ errors }: Answer<unknown>) => errors?.[0]?.extensions.unmet?.[0]?.code ?? 'IN';
  const tally = (answers: readonly Answer<unknown>[]) => {
    const counts: Record<string, number> = {};
    for (const answer of answers) counts[why(answer)] = (counts[why(answer)] ?? 0) + 1;
    return counts;
  };

  it('takes five guesses and no sixth, be it right, and says for how long', async () => {
    for (let i = 0; i < 5; i++) expect(why(await guess(STUDENT))).toBe('WRONG_CREDENTIALS');
    const sixth = await guess(STUDENT, DEMO_PASSWORD);
    expect(sixth.data).toBeNull();
    expect(sixth.errors?.[0]).toMatchObject({
      message: '尝试次数过多，请 15 分钟后再试，或使用其他登录方式。',
      extensions: { code: 'RATE_LIMITED', unmet: [{ code: 'LOCKED_OUT' }] },
    });
    expect(why(await guess(STUDENT))).toBe('LOCKED_OUT');
    house.advance(14 * MINUTE);
    expect((await guess(STUDENT, DEMO_PASSWORD)).errors?.[0]?.message).toContain('请 1 分钟后');
    house.advance(MINUTE + SECOND);
    expect(why(await guess(STUDENT, DEMO_PASSWORD))).toBe('IN');
  });

  it('forgets slips once one is in', async () => {
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < 4; i++) expect(why(await guess(STUDENT))).toBe('WRONG_CREDENTIALS');
      expect(why(await guess(STUDENT, DEMO_PASSWORD))).toBe('IN');
    }
  });

  it('lets no fifteen minutes hold more than five, wherever they begin', async () => {
    const looked: number[] = [];
    // Every two minutes for two hours: what a patient guesser would do.
    for (let minute = 0; minute < 120; minute += 2) {
      if (why(await guess(STUDENT)) === 'WRONG_CREDENTIALS') looked.push(minute);
      house.advance(2 * MINUTE);
    }
    expect(looked.length).toBeGreaterThan(10);
    for (const from of looked) {
      expect(looked.filter((at) => at >= from && at < from + 15).length).toBeLessThanOrEqual(5);
    }
    // And in bursts at the seam of two windows.
    await house.house.services.database.run('DELETE FROM sign_in_guard');
    await guess(STUDENT);
    house.advance(15 * MINUTE - SECOND);
    const before = [await guess(STUDENT), await guess(STUDENT), await guess(STUDENT), await guess(STUDENT)];
    house.advance(2 * SECOND);
    const after = [await guess(STUDENT), await guess(STUDENT)];
    expect(tally([...before, ...after])).toEqual({ WRONG_CREDENTIALS: 4, LOCKED_OUT: 2 });
  });

  it('looks at five of fifty that come at once', async () => {
    const told = () => all("SELECT id FROM audit_entry WHERE action = 'SIGN_IN_REFUSED'");
    const before = await told();
    // From twenty-five addresses, two from each.
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) => guessFrom(`127.0.1.${(i % 25) + 1}`, STUDENT, `wrong-${i}`)),
    );
    expect(tally(answers)).toEqual({ WRONG_CREDENTIALS: 5, LOCKED_OUT: 45 });
    // What was not looked at is not told either: nobody fills the log.
    expect(await told()).toHaveLength(before.length + 5);
    expect(why(await guess(STUDENT, DEMO_PASSWORD))).toBe('LOCKED_OUT');
  }, 30_000);

  it('knows a name in any spelling', async () => {
    const spellings = ['lizhi', 'LIZHI', ' lizhi ', 'ｌｉｚｈｉ', 'li zhi', 'Lizhi', '\u3000lizhi'];
    const answers: Done[] = [];
    for (const username of spellings) answers.push(await guess(username, 'wrong', 'console'));
    expect(tally(answers)).toEqual({ WRONG_CREDENTIALS: 5, LOCKED_OUT: 2 });
    expect(why(await guess('lizhi', DEMO_PASSWORD, 'console'))).toBe('LOCKED_OUT');
    await house.house.services.database.run('DELETE FROM sign_in_guard');
    // And they are no other account's door either: each opens the same one.
    for (const username of spellings) expect(why(await guess(username, DEMO_PASSWORD, 'console'))).toBe('IN');
  });

  it('counts both faces, every address and every kind of guess in one', async () => {
    const person = await mint(house, STUDENT, 'student');
    const change = (currentPassword: string) =>
      person.ask(CHANGE, { input: { currentPassword, newPassword: 'Grün-und-Gelb-9' } });
    const answers: Answer<unknown>[] = [
      await guess(STUDENT),
      await guess(STUDENT, 'wrong', 'console'),
      await change('x'),
    ];
    for (let i = 1; i <= 3; i++) answers.push(await guessFrom(`127.0.2.${i}`, STUDENT, 'x'));
    expect(tally(answers)).toEqual({ WRONG_CREDENTIALS: 4, CURRENT_PASSWORD_WRONG: 1, LOCKED_OUT: 1 });
    expect(why(await change(DEMO_PASSWORD))).toBe('LOCKED_OUT');
    // The session that is open stays open.
    expect(await person.get('{ viewer { account { username } } }')).toMatchObject({
      viewer: { account: { username: STUDENT } },
    });
  });

  it('is one guess a document, and a batch is none', async () => {
    const input = (n: number) => `{ username: "${STUDENT}", password: "x${n}" }`;
    const many = `mutation { ${Array.from({ length: 10 }, (_, n) => `g${n}: signIn(input: ${input(n)}) { token }`).join(' ')} }`;
    expect((await nobody(house).ask(many)).errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
    const spread =
      `mutation { ...A ...B } fragment A on Mutation { a: signIn(input: ${input(1)}) { token } }` +
      ` fragment B on Mutation { b: signIn(input: ${input(2)}) { token } }`;
    expect((await nobody(house).ask(spread)).errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
    const mixed = `mutation { a: signIn(input: ${input(1)}) { token } b: giveSecondFactor(input: { code: "1" }) { token } }`;
    expect((await nobody(house).ask(mixed)).errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
    expect(await all('SELECT key_hash FROM sign_in_guard')).toEqual([]);
  });

  it('tells nothing about names that are nobody’s', async () => {
    const run = async (username: string) => {
      const told: unknown[] = [];
      for (let i = 0; i < 6; i++) {
        const { errors, data } = await guess(username);
        told.push({
          data,
          message: errors?.[0]?.message,
          code: errors?.[0]?.extensions.code,
          unmet: errors?.[0]?.extensions.unmet,
        });
      }
      return told;
    };
    expect(await run('no-such-person')).toEqual(await run(STUDENT));
    expect(why(await guess('NO-such-person '))).toBe('LOCKED_OUT');
    // Neither table tells who was guessed at, and the log keeps no name that was typed.
    const rows = JSON.stringify([
      await all('SELECT * FROM sign_in_guard'),
      await all("SELECT * FROM audit_entry WHERE action = 'SIGN_IN_REFUSED'"),
    ]);
    expect(rows.toLowerCase()).not.toContain('no-such-person');
    expect(rows).not.toContain('127.0.0.1');
  });

  it('takes thirty wrong guesses from one address, and gives right ones back', async () => {
    const names = (await all<{ number: string }>('SELECT number FROM student ORDER BY number')).map(
      ({ number }) => number,
    );
    for (const name of names.slice(0, 12)) {
      await house.house.services.database.run(
        'UPDATE account SET password_hash = (SELECT password_hash FROM (SELECT password_hash FROM account WHERE username = ?) AS one) WHERE username = ?',
        [STUDENT, name],
      );
    }
    // A dormitory of right ones leaves no trace in the count.
    for (let i = 0; i < 36; i++) expect(why(await guess(names[i % 12] ?? '', DEMO_PASSWORD))).toBe('IN');
    const answers: Done[] = [];
    for (let i = 0; i < 33; i++) answers.push(await guess(names[i % names.length] ?? '', 'wrong'));
    expect(tally(answers)).toEqual({ WRONG_CREDENTIALS: 30, LOCKED_OUT: 3 });
    // The account is not at fault: from elsewhere it still opens.
    expect(why(await guess(STUDENT, DEMO_PASSWORD))).toBe('LOCKED_OUT');
    expect(why(await guessFrom('127.0.3.1', STUDENT, DEMO_PASSWORD))).toBe('IN');
    house.advance(15 * MINUTE + SECOND);
    expect(why(await guess(STUDENT, DEMO_PASSWORD))).toBe('IN');
  }, 60_000);

  it('counts codes of the second factor with the passwords, and no right password makes room for more codes', async () => {
    const secret = await secondFactorFor(house, 'lizhi');
    const code = () => codeAt(secret, house.house.services.clock.now());
    const wrong = () => (code() === '000000' ? '000001' : '000000');
    for (let i = 0; i < 3; i++)
      expect(why(await guess('lizhi', DEMO_PASSWORD, 'console', wrong()))).toBe('SECOND_FACTOR_WRONG');
    // The other face takes the same password without a code: it must not wipe the count out.
    expect(why(await guess('lizhi', DEMO_PASSWORD, 'student'))).toBe('NOT_A_STUDENT');
    expect(why(await guess('lizhi', DEMO_PASSWORD, 'console'))).toBe('SECOND_FACTOR_NEEDED');
    expect(why(await guess('lizhi', DEMO_PASSWORD, 'console', wrong()))).toBe('SECOND_FACTOR_WRONG');
    expect(why(await guess('lizhi', DEMO_PASSWORD, 'console', code()))).toBe('LOCKED_OUT');
    house.advance(16 * MINUTE);
    expect(why(await guess('lizhi', DEMO_PASSWORD, 'console', code()))).toBe('IN');
  });

  it('does not shut the other ways in', async () => {
    for (let i = 0; i < 5; i++) await guess(STUDENT);
    expect(why(await guess(STUDENT, DEMO_PASSWORD))).toBe('LOCKED_OUT');
    const person = await mint(house, STUDENT, 'student');
    expect(await person.get('{ viewer { account { username } } }')).toMatchObject({
      viewer: { account: { username: STUDENT } },
    });
    expect((await signIn(house, '230900002')).token).not.toBeNull();
  });
});
