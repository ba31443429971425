import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MINUTE } from '../src/kernel/clock.js';
import { DIALECTS } from './kit/databases.js';
import { houseWithDoors, type House } from './kit/doors.js';
import { mintStudent, nobody, Person, type Answer } from './kit/person.js';

const SIGN_IN =
  'mutation ($input: SignInWithMiniProgramInput!) { signInWithMiniProgram(input: $input) { token viewer { account { username } } } }';
const BIND = 'mutation ($input: BindWeChatInput!) { bindWeChat(input: $input) { account { username weChatBound } } }';
const UNBIND = 'mutation { unbindWeChat(input: {}) { account { weChatBound } } }';

type Done = Answer<{ signInWithMiniProgram: { token: string; viewer: { account: { username: string } } } }>;

describe.each(DIALECTS)('the mini-program on %s', (dialect) => {
  let house: House;
  beforeAll(async () => {
    house = await houseWithDoors(dialect, { size: { students: 2, bookings: 0 } });
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    await house.simulator.control.clearFaults();
    await house.house.services.database.run('DELETE FROM identity_link');
  });

  const code = (platform: 'WECOM' | 'WECHAT', userid: string, more = {}) =>
    house.simulator.control.code({ platform, userid, ...more });
  const come = (platform: 'WECOM' | 'WECHAT', given: string): Promise<Done> =>
    nobody(house).ask(SIGN_IN, { input: { platform, code: given } });
  const why = ({ errors }: Answer<unknown>) => {
    const told = errors?.[0]?.extensions;
    return told === undefined ? 'DONE' : `${told.code} ${told.unmet?.[0]?.code ?? ''}`.trim();
  };
  const username = (answer: Done) => answer.data?.signInWithMiniProgram.viewer.account.username;

  it('signs in inside WeCom by BEARER, each code once', async () => {
    const given = await code('WECOM', '230900001');
    const answer = await come('WECOM', given);
    expect(username(answer)).toBe('230900001');
    const person = new Person(house.url, 'student', answer.data?.signInWithMiniProgram.token ?? '');
    expect(await person.get('{ viewer { account { sessions { way wayLabel current } } } }')).toEqual({
      viewer: { account: { sessions: [{ way: 'WECOM_MINI_PROGRAM', wayLabel: '企业微信小程序', current: true }] } },
    });
    expect(why(await come('WECOM', given))).toBe('UNAUTHENTICATED WRONG_CODE');
    expect(why(await come('WECOM', 'made-up'))).toBe('UNAUTHENTICATED WRONG_CODE');
  });

  it('turns away another company’s people, unknown people, staff and shut accounts', async () => {
    expect(why(await come('WECOM', await code('WECOM', '230900001', { corpid: 'ww0a9b8c7d6e5f4321' })))).toBe(
      'UNAUTHENTICATED OTHER_CORP',
    );
    expect(why(await come('WECOM', await code('WECOM', 'stranger')))).toBe('UNAUTHENTICATED NO_ACCOUNT');
    expect(why(await come('WECOM', await code('WECOM', 'counsellor')))).toBe('FORBIDDEN NOT_A_STUDENT');
    const { database } = house.house.services;
    await database.run("UPDATE account SET disabled_at = 1 WHERE username = '2250001'");
    expect(why(await come('WECOM', await code('WECOM', '2250001')))).toBe('UNAUTHENTICATED DISABLED');
  });

  it('knows a WeChat once it is bound, and no number of its own', async () => {
    expect(why(await come('WECHAT', await code('WECHAT', '230900001')))).toBe('UNAUTHENTICATED NOT_BOUND');
    const person = await mintStudent(house, '230900001');
    const input = { code: await code('WECHAT', '230900001'), requestId: randomUUID() };
    const bound = { bindWeChat: { account: { username: '230900001', weChatBound: true } } };
    expect(await person.get(BIND, { input })).toEqual(bound);
    // The answer was lost; the code is used, and yet the same request is the same answer.
    expect(await person.get(BIND, { input })).toEqual(bound);
    expect(username(await come('WECHAT', await code('WECHAT', '230900001')))).toBe('230900001');
    expect(await person.get(UNBIND)).toEqual({ unbindWeChat: { account: { weChatBound: false } } });
    expect(why(await person.ask(UNBIND))).toBe('ALREADY_DONE NOT_BOUND');
    expect(why(await come('WECHAT', await code('WECHAT', '230900001')))).toBe('UNAUTHENTICATED NOT_BOUND');
    const told = await house.house.services.database.all<{ action: string }>(
      "SELECT action FROM audit_entry WHERE action LIKE 'WECHAT%' ORDER BY at, id",
    );
    expect(told.map(({ action }) => action)).toEqual(['WECHAT_BOUND', 'WECHAT_UNBOUND']);
  });

  it('binds one WeChat to one account', async () => {
    const [one, two] = [await mintStudent(house, '230900001'), await mintStudent(house, '230900002')];
    const bind = async (person: Person, userid: string) =>
      why(await person.ask(BIND, { input: { code: await code('WECHAT', userid) } }));
    expect(await bind(one, '230900001')).toBe('DONE');
    expect(await bind(one, '230900001')).toBe('ALREADY_DONE ALREADY_BOUND');
    expect(await bind(two, '230900001')).toBe('CONFLICT BOUND_TO_OTHER');
    expect(await bind(one, '230900002')).toBe('CONFLICT OTHER_WECHAT_BOUND');
    expect(await bind(two, '230900002')).toBe('DONE');
    await house.house.services.database.run('DELETE FROM identity_link');
    const codes = await Promise.all(Array.from({ length: 8 }, () => code('WECHAT', '230900001')));
    const answers = await Promise.all(
      codes.map(async (given, i) => why(await (i % 2 === 0 ? one : two).ask(BIND, { input: { code: given } }))),
    );
    expect(answers.filter((answer) => answer === 'DONE')).toHaveLength(1);
    for (const answer of answers)
      expect(['DONE', 'CONFLICT BOUND_TO_OTHER', 'ALREADY_DONE ALREADY_BOUND']).toContain(answer);
  });

  it('takes no old code, and says in time that the other service is down', async () => {
    const late = await code('WECHAT', '230900001');
    await house.simulator.control.advance(6 * MINUTE);
    expect(why(await come('WECHAT', late))).toBe('UNAUTHENTICATED WRONG_CODE');
    for (const platform of ['WECOM', 'WECHAT'] as const) {
      const given = await code(platform, '230900001');
      await house.simulator.control.faults({ match: 'jscode2session', times: 0, delayMs: 20_000 });
      const began = performance.now();
      expect(why(await come(platform, given)), platform).toBe('UNAVAILABLE FOREIGN_SERVICE_DOWN');
      expect(performance.now() - began).toBeLessThan(3_500);
      await house.simulator.control.clearFaults();
    }
  });
});

describe('a house without neighbours', () => {
  it('offers none of these ways', async () => {
    const { testHouse } = await import('./kit/test-house.js');
    const house = await testHouse('sqlite', { size: { students: 0, bookings: 0 } });
    const ways = async (client: string) => {
      const response = await fetch(`${house.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-xuegong-client': client },
        body: JSON.stringify({ query: '{ service { signInWays } }' }),
      });
      return ((await response.json()) as { data: { service: { signInWays: string[] } } }).data.service.signInWays;
    };
    for (const client of ['student', 'console', 'weapp', 'api']) expect(await ways(client)).toEqual(['PASSWORD']);
    const { errors } = await nobody(house).ask(SIGN_IN, { input: { platform: 'WECOM', code: 'x' } });
    expect(errors?.[0]?.extensions.unmet?.[0]?.code).toBe('WAY_NOT_OFFERED');
    const response = await fetch(`${house.url}/auth/wecom?side=console`, { redirect: 'manual' });
    expect(response.headers.get('location')).toContain('/console/sign-in?problem=FOREIGN_SERVICE_DOWN');
    await house.close();
  });
});
