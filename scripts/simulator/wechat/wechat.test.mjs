import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HOUR, MINUTE, openBench } from '../testkit.mjs';
import { problemOf } from './template-data.mjs';

/** @type {import('../testkit.mjs').Bench} */
let bench;
beforeAll(async () => void (bench = await openBench()));
beforeEach(() => bench.control.reset());
afterAll(() => bench.close());

const base = () => bench.env.WECHAT_API_URL;
const app = (secret = bench.env.WECHAT_SECRET, appid = bench.env.WECHAT_APP_ID) => `appid=${appid}&secret=${secret}`;
const session = (/** @type {string} */ code, as = app()) =>
  bench.ask(`${base()}/sns/jscode2session?${as}&js_code=${code}&grant_type=authorization_code`);
const newToken = (as = app()) => bench.ask(`${base()}/cgi-bin/token?grant_type=client_credential&${as}`);
const template = 'tmpl-reminder-000000000';
const openid = 'o6_sim_230900001';

/** @param {object} [more] @param {string} [token] */
async function send(more = {}, token) {
  const value = token ?? (await newToken()).access_token;
  const message = {
    touser: openid,
    template_id: template,
    page: 'pages/messages/index',
    data: { thing1: { value: '预约提醒' } },
    ...more,
  };
  return bench.ask(`${base()}/cgi-bin/message/subscribe/send?access_token=${value}`, message);
}

it('a code tells the openid once, within five minutes, without an errcode', async () => {
  const code = await bench.control.code({ platform: 'WECHAT', userid: '230900001' });
  const answer = await session(code);
  expect(answer).toEqual({ openid, session_key: expect.any(String) });
  expect(await session(code)).toMatchObject({ errcode: 40163 });
  expect(await session('made-up')).toMatchObject({ errcode: 40029 });
  const late = await bench.control.code({ platform: 'WECHAT', openid: 'oFresh' });
  bench.pass(5 * MINUTE);
  expect(await session(late)).toMatchObject({ errcode: 40029 });
  expect(await session(code, app('wrong'))).toMatchObject({ errcode: 40125 });
  expect(await session(code, app(undefined, 'wx0'))).toMatchObject({ errcode: 40013 });
});

it('the hundred-and-first sign-in of a minute is too much', async () => {
  const answers = [];
  for (let n = 0; n < 101; n += 1)
    answers.push(await session(await bench.control.code({ platform: 'WECHAT', userid: 'admin' })));
  expect(answers.filter((one) => one.openid)).toHaveLength(100);
  expect(answers.at(-1)).toMatchObject({ errcode: 45011 });
});

it('a new token outlives the old one by five minutes', async () => {
  await bench.control.consent({ openid, templateId: template, count: 9 });
  const { access_token: old } = await newToken();
  await newToken();
  expect(await send({}, old)).toMatchObject({ errcode: 0 });
  bench.pass(5 * MINUTE);
  expect(await send({}, old)).toMatchObject({ errcode: 42001 });
  const { access_token: next } = await newToken();
  bench.pass(2 * HOUR);
  expect(await send({}, next)).toMatchObject({ errcode: 42001 });
  await bench.control.endTokens('revoked');
  expect(await send({}, 'wrong')).toMatchObject({ errcode: 40001 });
});

describe('a reminder', () => {
  it('needs a consent, and spends it', async () => {
    expect(await send()).toMatchObject({ errcode: 43101 });
    await bench.control.consent({ openid, templateId: template });
    expect(await send()).toMatchObject({ errcode: 0 });
    expect(await send()).toMatchObject({ errcode: 43101 });
    expect(await bench.control.inbox('230900001')).toMatchObject([
      { platform: 'WECHAT', content: { template_id: template } },
    ]);
  });

  it.each([
    ['a stranger', { touser: 'oNobody' }, 40003],
    ['no such template', { template_id: 'x' }, 40037],
    ['a page outside', { page: 'https://x' }, 41030],
    ['21 characters of a thing', { data: { thing1: { value: '一'.repeat(21) } } }, 47003],
    ['nothing in it', { data: {} }, 47003],
    ['no text', { data: { thing1: '预约' } }, 47003],
  ])('to or with %s is refused and spends nothing', async (_, more, errcode) => {
    await bench.control.consent({ openid, templateId: template });
    expect(await send(more)).toMatchObject({ errcode });
    expect(await send()).toMatchObject({ errcode: 0 });
  });

  it('fills all fields of a template that names them', async () => {
    await bench.control.seed({ templates: { [template]: ['thing1', 'time2'] } });
    await bench.control.consent({ openid, templateId: template });
    const thing1 = { value: '预约' };
    expect(await send({ data: { thing1 } })).toMatchObject({ errcode: 47003 });
    expect(await send({ data: { thing1, time2: { value: '2026年9月1日 10:00' }, thing3: thing1 } })).toMatchObject({
      errcode: 47003,
    });
    expect(await send({ data: { thing1, time2: { value: '2026年9月1日 10:00' } } })).toMatchObject({ errcode: 0 });
  });
});

it.each([
  ['time1', '2026-09-01 10:00', null],
  ['time1', '10:00', null],
  ['time1', '明天', 'time1'],
  ['date1', '2026年9月1日', null],
  ['date1', 'soon', 'date1'],
  ['phrase1', '待确认', null],
  ['phrase1', '已经确认完毕', 'phrase1'],
  ['character_string1', 'A-1', null],
  ['character_string1', '甲', 'character_string1'],
  ['thing1', ' ', 'thing1'],
  ['what1', 'x', 'what1'],
])('%s takes %s: %s', (name, value, problem) => expect(problemOf({ [name]: { value } }, [])).toBe(problem));
