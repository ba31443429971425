import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '../src/app/demo/people.js';
import { everyCall } from './kit/any-call.js';
import { mint, Person, type Face } from './kit/person.js';
import { secondFactorFor } from './kit/second-factor.js';
import { testHouse, type TestHouse } from './kit/test-house.js';
import { wholeDatabase } from './kit/whole-database.js';

/** What stays open to a session that must first do something; a new query or mutation is shut unless it stands here. */
const ALWAYS = ['viewer', 'service', 'signIn', 'signOut', 'signInWithMiniProgram', 'redeemSignInTicket'];
const DUTIES = {
  GIVE_SECOND_FACTOR: { face: 'console', username: 'admin', open: ['giveSecondFactor'] },
  CHANGE_PASSWORD: { face: 'console', username: 'admin', open: ['changePassword'] },
  SET_UP_SECOND_FACTOR: {
    face: 'console',
    username: 'admin',
    open: ['beginSecondFactor', 'confirmSecondFactor'],
  },
  'CHANGE_PASSWORD of a student': { face: 'student', username: '230900001', open: ['changePassword'] },
} as const;

describe('a session that must first do something', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await testHouse('sqlite', { size: { students: 2, bookings: 0 }, env: { SECOND_FACTOR: 'administrators' } });
  });
  afterAll(() => house.close());

  const run = (text: string) => house.house.services.database.run(text);
  beforeEach(async () => {
    for (const table of ['sign_in_guard', 'second_factor', 'session']) await run(`DELETE FROM ${table}`);
    await run('UPDATE account SET must_change_password = FALSE');
  });

  async function held(duty: string, face: Face, username: string): Promise<Person> {
    if (duty.startsWith('CHANGE_PASSWORD')) await run('UPDATE account SET must_change_password = TRUE');
    if (duty !== 'SET_UP_SECOND_FACTOR' && face === 'console') await secondFactorFor(house, username);
    const person = await mint(house, username, face);
    if (duty.startsWith('CHANGE_PASSWORD')) await run('UPDATE session SET factor_given_at = 1');
    return person;
  }

  it.each(Object.entries(DUTIES))(
    '%s: is refused every other query and every other command',
    async (duty, { face, username, open }) => {
      const person = await held(duty, face, username);
      const code = `FIRST_${duty.split(' ')[0] ?? ''}`;
      const calls = everyCall(house.served.schema);
      expect(calls.length).toBeGreaterThan(100);
      const before = await wholeDatabase(house);
      for (const { name, document, variables } of calls) {
        if ([...ALWAYS, ...open].includes(name)) continue;
        const { errors } = await person.ask(document, variables);
        expect(errors?.[0]?.extensions, name).toMatchObject({ code: 'FORBIDDEN', unmet: [{ code }] });
      }
      expect(await wholeDatabase(house)).toBe(before);
      for (const { name, document, variables } of calls) {
        if (![...ALWAYS, ...open].includes(name) || name.startsWith('sign') || name === 'redeemSignInTicket') continue;
        const { errors } = await person.ask(document, variables);
        expect(errors?.[0]?.extensions.unmet?.[0]?.code ?? '', name).not.toBe(code);
      }
    },
  );

  it('sees of itself its names and what is due, and through them nothing', async () => {
    const admin = await held('GIVE_SECOND_FACTOR', 'console', 'admin');
    const own =
      '{ viewer { mustDo permissions account { username displayName mustChangePassword hasPassword secondFactor { confirmed } }' +
      ' staff { name roles { role office { name } } } } }';
    expect(await admin.get(own)).toMatchObject({
      viewer: { account: { username: 'admin' }, staff: { name: '系统管理员' } },
    });
    for (const more of [
      'account { sessions { id } }',
      'account { email }',
      'staff { openWork { count } }',
      'staff { teams { name } }',
    ]) {
      const { errors } = await admin.ask(`{ viewer { ${more} } }`);
      expect(errors?.[0]?.extensions.unmet?.[0]?.code, more).toBe('FIRST_GIVE_SECOND_FACTOR');
    }
    await run('DELETE FROM session');
    const student = await held('CHANGE_PASSWORD', 'student', '230900001');
    expect(await student.get('{ viewer { student { name number identityLabel campus { name } } } }')).toMatchObject({
      viewer: { student: { name: '林晓雨' } },
    });
    for (const more of ['applications(first: 1) { nodes { id } }', 'consents { version }', 'college']) {
      const { errors } = await student.ask(`{ viewer { student { ${more} } } }`);
      expect(errors?.[0]?.extensions.unmet?.[0]?.code, more).toBe('FIRST_CHANGE_PASSWORD');
    }
  });

  it('is nobody to pages, files and sheets', async () => {
    const admin = await held('GIVE_SECOND_FACTOR', 'console', 'admin');
    const headers = { 'x-xuegong-client': 'console', authorization: `Bearer ${admin.token ?? ''}` };
    const told: string[] = [];
    const paths: [string, string][] = [
      ['GET', '/files/018f3b6e-5d1c-7c4a-9d5e-000000000001'],
      ['POST', '/files'],
      ['GET', '/print/018f3b6e-5d1c-7c4a-9d5e-000000000001.pdf'],
      ['GET', '/print/certificate/018f3b6e-5d1c-7c4a-9d5e-000000000001.pdf'],
      ['POST', '/registry/imports?kind=STUDENTS'],
      ['GET', '/registry/exports/students.xlsx'],
    ];
    for (const [method, path] of paths) {
      const ask = async (more: Record<string, string>) => {
        const response = await fetch(`${house.url}${path}`, {
          method,
          headers: { ...headers, ...more },
          redirect: 'manual',
        });
        return `${response.status} ${(await response.text()).replace(/"traceId":"[^"]*"/, '')}`;
      };
      const nobodys = await ask({ authorization: 'Bearer none' });
      expect(await ask({}), path).toBe(nobodys);
      // What is not there is not there for anybody; elsewhere somebody whom nothing holds up gets another answer.
      if (nobodys.startsWith('404')) continue;
      told.push(path);
      await run('UPDATE session SET factor_given_at = 1');
      expect(await ask({}), path).not.toBe(nobodys);
      await run('UPDATE session SET factor_given_at = NULL');
    }
    expect(told.length).toBeGreaterThan(2);
  });

  it('may always come in anew, as somebody else too', async () => {
    const admin = await held('GIVE_SECOND_FACTOR', 'console', 'admin');
    const { data } = await admin.ask<{ signIn: { mustDo: string[] } }>(
      'mutation ($input: SignInInput!) { signIn(input: $input) { mustDo viewer { staff { name } } } }',
      { input: { username: 'lizhi', password: DEMO_PASSWORD, transport: 'BEARER' } },
    );
    expect(data).toMatchObject({ signIn: { viewer: { staff: { name: '许诺' } } } });
    expect(await admin.get('{ viewer { mustDo } }')).toEqual({ viewer: null });
  });
});
