import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MINUTE, openBench } from '../testkit.mjs';

/** @type {import('../testkit.mjs').Bench} */
let bench;
beforeAll(async () => void (bench = await openBench({ publicUrl: 'http://127.0.0.1:4000' })));
beforeEach(() => bench.control.reset());
afterAll(() => bench.close());

const back = 'http://127.0.0.1:4000/auth/wecom/callback';

/** @param {Record<string, string>} [more] replaces; '' leaves out */
function authorizeUrl(more = {}) {
  const parameters = {
    appid: bench.env.WECOM_CORP_ID,
    redirect_uri: back,
    response_type: 'code',
    scope: 'snsapi_base',
    state: 'abc',
    agentid: '1000002',
    ...more,
  };
  const given = Object.entries(parameters).filter(([, value]) => value !== '');
  return `${bench.env.WECOM_OAUTH_URL}/connect/oauth2/authorize?${new URLSearchParams(/** @type {[string, string][]} */ (given))}`;
}
/** @param {string} userid @param {Record<string, string>} [more] */
const codeOf = async (userid, more) =>
  (await bench.follow(`${authorizeUrl(more)}&__as=${userid}`)).location?.searchParams.get('code') ?? '';
const who = (/** @type {string} */ code) => bench.call(`auth/getuserinfo?code=${code}`);

describe('the silent sign-in', () => {
  it('brings the one who was chosen by link or cookie back with code and state', async () => {
    const { location } = await bench.follow(`${authorizeUrl()}&__as=counsellor`);
    expect(`${location?.origin}${location?.pathname}`).toBe(back);
    expect(location?.searchParams.get('state')).toBe('abc');
    expect(await who(location?.searchParams.get('code') ?? '')).toMatchObject({ errcode: 0, userid: 'counsellor' });
    const silent = await bench.follow(authorizeUrl(), { cookie: 'sim_wecom=admin' });
    expect(await who(silent.location?.searchParams.get('code') ?? '')).toMatchObject({ userid: 'admin' });
  });

  it('shows a list where nobody was chosen', async () => {
    const { status, answer } = await bench.follow(authorizeUrl());
    expect(status).toBe(200);
    expect(await answer.text()).toMatch(/data-user="230900001"[^]*data-user="stranger"/);
  });

  it.each([
    ['another port', { redirect_uri: 'http://127.0.0.1:4001/auth' }, /50001/],
    ['another host', { redirect_uri: 'http://localhost:4000/auth' }, /50001/],
    ['no address', { redirect_uri: 'javascript:alert(1)' }, /50001/],
    ['a state with signs', { state: 'a-b' }, /state/],
    ['too long a state', { state: 'a'.repeat(129) }, /state/],
    ['no agent for private information', { scope: 'snsapi_privateinfo', agentid: '' }, /agentid/],
    ['a strange corp', { appid: 'ww1' }, /appid/],
  ])('refuses %s', async (_, more, words) => {
    const { status, answer } = await bench.follow(`${authorizeUrl(more)}&__as=admin`);
    expect(status).toBe(200);
    expect(await answer.text()).toMatch(words);
  });

  it('wants its parameters in order', async () => {
    const [head, query = ''] = authorizeUrl().split('?');
    const { answer } = await bench.follow(`${head}?${query.split('&').reverse().join('&')}&__as=admin`);
    expect(await answer.text()).toMatch(/顺序/);
  });
});

describe('a code', () => {
  it('is good once, for five minutes, for its app', async () => {
    const code = await codeOf('admin');
    expect(await who(code)).toMatchObject({ errcode: 0 });
    expect(await who(code)).toMatchObject({ errcode: 40029 });
    const late = await codeOf('admin');
    bench.pass(5 * MINUTE);
    expect(await who(late)).toMatchObject({ errcode: 40029 });
    const foreign = await codeOf('admin', { agentid: '1000003' });
    expect(await who(foreign)).toMatchObject({ errcode: 40029 });
    expect(await who('made-up')).toMatchObject({ errcode: 40029 });
  });

  it('of an outsider or of another corp gives an openid only', async () => {
    for (const userid of ['outsider', 'elsewhere']) {
      const answer = await who(await codeOf(userid));
      expect(answer).toMatchObject({ errcode: 0, openid: expect.any(String) });
      expect(answer).not.toHaveProperty('userid');
    }
  });

  it('is told in the older spelling where wanted', async () => {
    await bench.control.configure({ oldSpelling: true });
    expect(await who(await codeOf('admin'))).toMatchObject({ UserId: 'admin' });
    expect(await who(await codeOf('outsider'))).toMatchObject({ OpenId: expect.any(String) });
  });

  it('with private information gives a ticket, good once for half an hour', async () => {
    const ticket = async () => (await who(await codeOf('230900001', { scope: 'snsapi_privateinfo' }))).user_ticket;
    const first = await ticket();
    expect(await bench.call('auth/getuserdetail', { user_ticket: first })).toMatchObject({
      errcode: 0,
      userid: '230900001',
    });
    expect(await bench.call('auth/getuserdetail', { user_ticket: first })).toMatchObject({ errcode: 84015 });
    const late = await ticket();
    bench.pass(30 * MINUTE);
    expect(await bench.call('auth/getuserdetail', { user_ticket: late })).toMatchObject({ errcode: 84014 });
    await bench.control.seed({ persons: [{ userid: '230900001', visible: false }] });
    expect(await ticket()).toBeUndefined();
  });
});

describe('the scan', () => {
  const url = () =>
    `${bench.env.WECOM_LOGIN_URL}/wwlogin/sso/login?login_type=CorpApp&appid=${bench.env.WECOM_CORP_ID}&agentid=1000002&redirect_uri=${encodeURIComponent(back)}&state=xyz&lang=zh`;

  it('gives a code that getuserinfo takes', async () => {
    const { location } = await bench.follow(`${url()}&__as=admin`);
    expect(await who(location?.searchParams.get('code') ?? '')).toMatchObject({ userid: 'admin' });
  });

  it('that was denied brings the state and no code', async () => {
    const { location } = await bench.follow(`${url()}&__as=__deny`);
    expect([...(location?.searchParams ?? [])]).toEqual([['state', 'xyz']]);
  });
});

describe('the mini-program', () => {
  const session = (/** @type {string} */ code) =>
    bench.call(`miniprogram/jscode2session?js_code=${code}&grant_type=authorization_code`);

  it('tells corp and member, once', async () => {
    const code = await bench.control.code({ platform: 'WECOM', userid: '230900001' });
    expect(await session(code)).toMatchObject({
      errcode: 0,
      corpid: bench.env.WECOM_CORP_ID,
      userid: '230900001',
      session_key: expect.any(String),
    });
    expect(await session(code)).toMatchObject({ errcode: 40029 });
  });

  it('opened in another corp says so', async () => {
    const code = await bench.control.code({ platform: 'WECOM', userid: 'elsewhere' });
    expect((await session(code)).corpid).not.toBe(bench.env.WECOM_CORP_ID);
    const named = await bench.control.code({ platform: 'WECOM', userid: 'admin', corpid: 'wwx' });
    expect((await session(named)).corpid).toBe('wwx');
  });

  it('does not take a code of another door', async () => {
    expect(await session(await codeOf('admin'))).toMatchObject({ errcode: 40029 });
    expect(await session(await bench.control.code({ platform: 'WECHAT', userid: 'admin' }))).toMatchObject({
      errcode: 40029,
    });
  });
});

describe('contacts', () => {
  it('know members, departments and who is not for us', async () => {
    expect(await bench.call('user/get?userid=ADMIN')).toMatchObject({
      userid: 'admin',
      name: '系统管理员',
      status: 1,
      main_department: 10,
    });
    expect(await bench.call('user/get?userid=admin')).not.toHaveProperty('mobile');
    expect(await bench.call('user/get?userid=nobody')).toMatchObject({ errcode: 60111 });
    expect(await bench.call('user/get?userid=elsewhere')).toMatchObject({ errcode: 60111 });
    await bench.control.seed({ persons: [{ userid: 'lizhi', visible: false }] });
    expect(await bench.call('user/get?userid=lizhi')).toMatchObject({ errcode: 60011 });
    expect(
      (await bench.call('user/list?department_id=14')).userlist.map((/** @type {any} */ one) => one.userid),
    ).toEqual(['lizhi-2']);
    expect(await bench.call('user/simplelist?department_id=99')).toMatchObject({ errcode: 60123 });
    expect((await bench.call('department/list?id=10')).department.map((/** @type {any} */ one) => one.id)).toEqual([
      10, 11, 12, 13, 14, 15,
    ]);
  });
});
