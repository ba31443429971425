import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoStaff } from '../src/app/demo/people.js';
import { everyCall } from './kit/any-call.js';
import { mint, nobody, type Person } from './kit/person.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

type Who = 'anyone' | 'signed in' | 'a student' | 'staff' | 'opens doors';

/** Who gets as far as the command itself; what it then says is other tests' matter. */
const COMMANDS: Readonly<Record<string, Who>> = {
  signIn: 'anyone',
  signInWithMiniProgram: 'anyone',
  redeemSignInTicket: 'anyone',
  bindWeChat: 'a student',
  unbindWeChat: 'a student',
  endSession: 'signed in',
  endOtherSessions: 'signed in',
  saveEmail: 'signed in',
  changePassword: 'signed in',
  resetPassword: 'opens doors',
  beginSecondFactor: 'staff',
  confirmSecondFactor: 'staff',
  giveSecondFactor: 'staff',
  removeSecondFactor: 'staff',
};
const OPEN_DOORS = ['admin', 'counselling-head'];

describe('who may call the commands of signing in', () => {
  let house: TestHouse;
  let people: Record<string, Person>;
  beforeAll(async () => {
    house = await testHouse('sqlite', { size: { students: 1, bookings: 0 } });
    people = { nobody: nobody(house), '230900001': await mint(house, '230900001', 'student') };
    for (const { username } of demoStaff) people[username] = await mint(house, username, 'console');
  });
  afterAll(() => house.close());

  function may(who: string, wanted: Who): boolean {
    if (wanted === 'anyone') return true;
    if (who === 'nobody') return false;
    const student = who === '230900001';
    if (wanted === 'a student') return student;
    if (wanted === 'staff') return !student;
    return wanted === 'signed in' || OPEN_DOORS.includes(who);
  }

  it.each(Object.entries(COMMANDS))('%s: %s', async (name, wanted) => {
    const call = everyCall(house.served.schema).find((one) => one.kind === 'mutation' && one.name === name);
    if (call === undefined) throw new Error(`no ${name}`);
    for (const [who, person] of Object.entries(people)) {
      const { errors } = await person.ask(call.document, call.variables);
      const told = errors?.[0]?.extensions;
      // At the door itself nothing is said but the code; a command that is reached says what is wrong.
      const turnedAway = told !== undefined && (told.unmet ?? []).length === 0 && /^(UNAUTH|FORBID)/.test(told.code);
      expect(turnedAway, `${who} ${JSON.stringify(told)}`).toBe(!may(who, wanted));
      if (turnedAway) expect(told?.code, who).toBe(who === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
    }
  });

  it('tells of an account what is private to its person alone', async () => {
    const own =
      '{ viewer { account { email mustChangePassword hasPassword weChatBound secondFactor { required } sessions { id } } } }';
    for (const [who, person] of Object.entries(people)) {
      expect((await person.ask(own)).errors, who).toBeUndefined();
    }
    const log = '{ auditLog(first: 1) { nodes { actor { FIELD } } } }';
    const admin = people['admin'] as Person;
    await house.house.services.database.run(
      'UPDATE audit_entry SET account_id = (SELECT account_id FROM staff WHERE name = ?)',
      ['许诺'],
    );
    for (const field of [
      'mustChangePassword',
      'hasPassword',
      'weChatBound',
      'secondFactor { required }',
      'sessions { id }',
    ]) {
      const { errors } = await admin.ask(log.replace('FIELD', field));
      expect(errors?.[0]?.extensions.code, field).toBe('FORBIDDEN');
    }
  });
});
