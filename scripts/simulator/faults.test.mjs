import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSimulator } from './simulator.mjs';
import { MINUTE, openBench, textTo } from './testkit.mjs';

/** @type {import('./testkit.mjs').Bench} */
let bench;
beforeAll(async () => void (bench = await openBench()));
beforeEach(() => bench.control.reset());
afterAll(() => bench.close());

const raw = () => fetch(`${bench.api}/gettoken?corpid=${bench.env.WECOM_CORP_ID}&corpsecret=${bench.env.WECOM_SECRET}`);

describe('faults', () => {
  it('strike as often as they say, after as many as they say', async () => {
    await bench.control.faults({ match: 'gettoken', errcode: -1, times: 2, skip: 1 });
    expect(
      [await bench.token(), await bench.token(), await bench.token(), await bench.token()].map((one) => one.errcode),
    ).toEqual([0, -1, -1, 0]);
    expect(await bench.control.struck()).toMatchObject([{ match: 'gettoken', hits: 2, left: 0 }]);
  });

  it('last until the clock has gone on', async () => {
    await bench.control.faults({ match: 'gettoken', errcode: 45009, forMs: MINUTE });
    for (let n = 0; n < 3; n += 1) expect(await bench.token()).toMatchObject({ errcode: 45009 });
    await bench.control.advance(MINUTE);
    expect(await bench.token()).toMatchObject({ errcode: 0 });
  });

  it('are a page of HTML, a cut line, half an answer, another answer, silence', async () => {
    await bench.control.faults({ match: 'gettoken', http: 502 });
    const page = await raw();
    expect([page.status, await page.text()]).toEqual([502, expect.stringContaining('<html>')]);
    await bench.control.faults({ match: 'gettoken', drop: true });
    await expect(raw()).rejects.toThrow();
    await bench.control.faults({ match: 'gettoken', malformed: true });
    await expect(raw().then((answer) => answer.json())).rejects.toThrow(SyntaxError);
    await bench.control.faults({ match: 'gettoken', body: '[]' });
    expect(await (await raw()).json()).toEqual([]);
    await bench.control.faults({ match: 'gettoken', delayMs: 80 });
    const from = performance.now();
    expect(await bench.token()).toMatchObject({ errcode: 0 });
    expect(performance.now() - from).toBeGreaterThanOrEqual(78);
  });

  it('strike before or after the deed', async () => {
    const { access_token: token } = await bench.token();
    const send = () =>
      fetch(`${bench.api}/message/send?access_token=${token}`, { method: 'POST', body: JSON.stringify(textTo('x')) });
    await bench.control.faults({ match: 'message/send', drop: true });
    await expect(send()).rejects.toThrow();
    expect(await bench.control.inbox()).toHaveLength(0);
    await bench.control.faults({ match: 'message/send', drop: true, after: true });
    await expect(send()).rejects.toThrow();
    expect(await bench.control.inbox()).toHaveLength(1);
  });

  it('look into the body where they are told to', async () => {
    await bench.control.faults({ match: 'message/send', matchBody: 'admin', errcode: 60011 });
    expect(await bench.call('message/send', textTo('x'))).toMatchObject({ errcode: 0 });
    expect(await bench.call('message/send', textTo('x', { touser: 'admin' }))).toMatchObject({ errcode: 60011 });
  });
});

it('the log holds what was asked, and which of it failed', async () => {
  await bench.control.faults({ match: 'gettoken', errcode: -1 });
  await bench.token();
  await bench.call('message/send', textTo('hello'));
  expect(await bench.control.requests('cgi-bin')).toMatchObject([
    { path: '/wecom/cgi-bin/gettoken', query: { corpsecret: bench.env.WECOM_SECRET }, faulted: true, status: 200 },
    { path: '/wecom/cgi-bin/gettoken', faulted: false },
    { method: 'POST', body: expect.stringContaining('hello') },
  ]);
  await bench.control.clearRequests();
  expect(await bench.control.requests()).toEqual([]);
});

it('the clock is moved and set', async () => {
  const from = await bench.control.advance(0);
  expect(await bench.control.advance(5)).toBe(from + 5);
  expect(await bench.control.setClock(1_000_000)).toBe(1_000_000);
});

it('a reset forgets all but where the product is', async () => {
  await bench.control.configure({ publicUrl: 'http://127.0.0.1:1', oldSpelling: true });
  await bench.control.seed({ persons: [{ userid: 'new' }] });
  await bench.call('message/send', textTo('x', { touser: 'new' }));
  await bench.control.reset();
  expect(await bench.control.inbox()).toEqual([]);
  expect(await bench.control.requests()).toEqual([]);
  expect(await bench.call('user/get?userid=new')).toMatchObject({ errcode: 60111 });
  expect(await bench.control.configure({})).toMatchObject({
    publicUrl: 'http://127.0.0.1:1',
    oldSpelling: false,
    callbackUrl: 'http://127.0.0.1:1/wecom/callback',
  });
});

it('what is misspelt is told', async () => {
  await expect(bench.control.configure(/** @type {any} */ ({ publicUri: 'x' }))).rejects.toThrow(/publicUri/);
  await expect(bench.control.faults(/** @type {any} */ ({ errcode: 1 }))).rejects.toThrow(/match/);
});

it('it does not run in production', async () => {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await expect(startSimulator()).rejects.toThrow(/production/);
  } finally {
    process.env.NODE_ENV = before;
  }
});
