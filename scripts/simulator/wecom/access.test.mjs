import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, openBench, textTo } from '../testkit.mjs';

/** @type {import('../testkit.mjs').Bench} */
let bench;
beforeAll(async () => void (bench = await openBench()));
beforeEach(() => bench.control.reset());
afterAll(() => bench.close());

const usersOf = (/** @type {string} */ token) => bench.ask(`${bench.api}/department/list?access_token=${token}`);

describe('access tokens', () => {
  it('stay the same while they are good, and differ by app', async () => {
    const [one, again] = [await bench.token(), await bench.token()];
    const other = await bench.token({ corpsecret: 'simulated-secret-of-the-second-app' });
    expect(one).toMatchObject({ errcode: 0, expires_in: 7200 });
    expect(again.access_token).toBe(one.access_token);
    expect(other.access_token).not.toBe(one.access_token);
  });

  it('end after two hours of the simulated clock', async () => {
    const { access_token: token } = await bench.token();
    bench.pass(2 * HOUR - 1);
    expect(await usersOf(token)).toMatchObject({ errcode: 0 });
    bench.pass(1);
    expect(await usersOf(token)).toMatchObject({ errcode: 42001 });
    expect((await bench.token()).access_token).not.toBe(token);
  });

  it('end early where the platform wants it', async () => {
    const { access_token: token } = await bench.token();
    await bench.control.endTokens('revoked');
    expect(await usersOf(token)).toMatchObject({ errcode: 40014 });
    const { access_token: next } = await bench.token();
    expect(await usersOf(next)).toMatchObject({ errcode: 0 });
    await bench.control.endTokens('expired');
    expect(await usersOf(next)).toMatchObject({ errcode: 42001 });
  });

  it('are refused to strangers', async () => {
    expect(await bench.token({ corpid: 'ww0' })).toMatchObject({ errcode: 40013 });
    expect(await bench.token({ corpsecret: 'wrong' })).toMatchObject({ errcode: 40001 });
    expect(await bench.ask(`${bench.api}/department/list`)).toMatchObject({ errcode: 41001 });
  });
});

describe('an app', () => {
  it('that is shut or called from elsewhere gets nothing', async () => {
    await bench.control.configure({ enabled: false });
    expect(await bench.call('department/list')).toMatchObject({ errcode: 50003 });
    await bench.control.configure({ enabled: true, trustedIps: ['10.1.1.1'] });
    expect(await bench.call('department/list')).toMatchObject({ errcode: 60020 });
    expect(await bench.call('department/list', undefined, { 'x-simulated-ip': '10.1.1.1' })).toMatchObject({
      errcode: 0,
    });
  });

  it('asks too often: 45009 until the window has passed', async () => {
    await bench.control.configure({ perMinute: 2 });
    for (const errcode of [0, 0, 45009]) expect(await bench.call('department/list')).toMatchObject({ errcode });
    expect(await bench.call('user/get?userid=admin')).toMatchObject({ errcode: 0 });
    bench.pass(MINUTE);
    expect(await bench.call('department/list')).toMatchObject({ errcode: 0 });
  });

  it('sends at most accounts × 200 a day; what does not fit whole is not sent', async () => {
    await bench.control.configure({ accounts: 1 });
    const users = Array.from({ length: 150 }, (_, n) => ({ userid: `u${n}` }));
    await bench.control.seed({ persons: users });
    const send = (/** @type {number} */ to) =>
      bench.call(
        'message/send',
        textTo('x', {
          touser: users
            .slice(0, to)
            .map((one) => one.userid)
            .join('|'),
        }),
      );
    expect(await send(100)).toMatchObject({ errcode: 0 });
    expect(await send(101)).toMatchObject({ errcode: 45009 });
    expect(await send(100)).toMatchObject({ errcode: 0 });
    expect(await send(1)).toMatchObject({ errcode: 45009 });
    bench.pass(DAY);
    expect(await send(150)).toMatchObject({ errcode: 0 });
  });
});

describe('JS-SDK tickets', () => {
  it('are one per corp and one per app, for two hours, and known to the test', async () => {
    const jsapi = await bench.call('get_jsapi_ticket');
    const agent = await bench.call('ticket/get?type=agent_config');
    expect(jsapi).toMatchObject({ errcode: 0, expires_in: 7200 });
    expect((await bench.call('get_jsapi_ticket')).ticket).toBe(jsapi.ticket);
    expect(Object.values(await bench.control.tickets()).sort()).toEqual([jsapi.ticket, agent.ticket].sort());
    bench.pass(2 * HOUR);
    expect((await bench.call('get_jsapi_ticket')).ticket).not.toBe(jsapi.ticket);
    expect(await bench.call('ticket/get?type=other')).toMatchObject({ errcode: 40058 });
  });
});
