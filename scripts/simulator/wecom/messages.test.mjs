import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buttonCard, DAY, HOUR, MINUTE, openBench, textTo } from '../testkit.mjs';

/** @type {import('../testkit.mjs').Bench} */
let bench;
beforeAll(async () => void (bench = await openBench()));
beforeEach(() => bench.control.reset());
afterAll(() => bench.close());

const send = (/** @type {unknown} */ message) => bench.call('message/send', message);
/** @param {object} card */
const textcard = (card) => ({
  touser: '230900001',
  msgtype: 'textcard',
  agentid: 1000002,
  textcard: { title: '预约', description: '明天', url: 'https://xg.example/x', ...card },
});
/** @param {object} more */
const card = (more) => buttonCard('task-1', more);
const button = { text: '确认', key: 'A' };

describe('receivers', () => {
  it('who is not known is told in lower case, the others get it', async () => {
    expect(await send(textTo('x', { touser: '230900001|NoBody|elsewhere' }))).toMatchObject({
      errcode: 0,
      invaliduser: 'nobody|elsewhere',
    });
    expect(await bench.control.inbox('230900001')).toMatchObject([{ content: { content: 'x' }, state: 'PUSHED' }]);
    expect(await bench.control.inbox('elsewhere')).toEqual([]);
  });

  it('nobody named, nobody known, too many, too few rights', async () => {
    expect(await send(textTo('x', { touser: '' }))).toMatchObject({ errcode: 82001 });
    expect(await send(textTo('x', { touser: 'a|b' }))).toMatchObject({ errcode: 81013 });
    const many = Array.from({ length: 1001 }, (_, n) => `u${n}`).join('|');
    expect(await send(textTo('x', { touser: many }))).toMatchObject({ errcode: 40058 });
    await bench.control.seed({
      persons: [
        { userid: 'admin', licensed: false },
        { userid: 'lizhi', status: 2 },
      ],
    });
    expect(await send(textTo('x', { touser: 'admin|lizhi|sunshine' }))).toMatchObject({
      unlicenseduser: 'admin',
      invaliduser: 'lizhi',
    });
  });

  it('the agent is the token’s own', async () => {
    expect(await send(textTo('x', { agentid: 1000003 }))).toMatchObject({ errcode: 301002 });
    expect(await send(textTo('x', { agentid: '1000002' }))).toMatchObject({ errcode: 40056 });
  });
});

describe('sizes are counted in bytes of UTF-8', () => {
  const han = (/** @type {number} */ bytes) => '汉'.repeat(Math.floor(bytes / 3)) + 'x'.repeat(bytes % 3);
  it.each([
    ['text', (/** @type {number} */ n) => textTo(han(n)), 2048],
    ['title', (/** @type {number} */ n) => textcard({ title: han(n) }), 128],
    ['description', (/** @type {number} */ n) => textcard({ description: han(n) }), 512],
    ['url', (/** @type {number} */ n) => textcard({ url: `https://x/${'a'.repeat(n - 10)}` }), 2048],
    ['task', (/** @type {number} */ n) => card({ task_id: 'a'.repeat(n) }), 128],
    ['key', (/** @type {number} */ n) => card({ button_list: [{ text: '好', key: han(n) }] }), 1024],
  ])('%s', async (_, make, most) => {
    expect(await send(make(most))).toMatchObject({ errcode: 0 });
    expect(await send(make(most + 1))).toMatchObject({ errcode: 45002 });
  });
});

it.each([
  ['no title', textcard({ title: '' }), 40063],
  ['no scheme', textcard({ url: 'xg.example/x' }), 40058],
  ['btntxt of five', textcard({ btntxt: '查看全部吧' }), 45002],
  ['a type nobody knows', { ...textTo('x'), msgtype: 'telegram' }, 40008],
  ['content missing', { ...textTo('x'), text: undefined }, 40063],
  ['interval over four hours', textTo('x', { duplicate_check_interval: 14401 }), 40058],
  ['a card that is not known', card({ card_type: 'vote' }), 40058],
  ['no buttons', card({ button_list: [] }), 40063],
  ['seven buttons', card({ button_list: Array.from({ length: 7 }, (_, n) => ({ text: '好', key: `${n}` })) }), 40058],
  ['the same key twice', card({ button_list: [button, button] }), 40058],
  ['eleven characters on a button', card({ button_list: [{ ...button, text: '一二三四五六七八九十一' }] }), 45002],
  ['a style of five', card({ button_list: [{ ...button, style: 5 }] }), 40058],
  ['a link button without address', card({ button_list: [{ text: '看', type: 1 }] }), 40063],
  ['seven facts', card({ horizontal_content_list: Array(7).fill({ keyname: 'a', value: 'b' }) }), 40058],
  ['four jumps', card({ jump_list: Array(4).fill({ title: 'a' }) }), 40058],
  ['a task with signs', card({ task_id: 'a b' }), 40058],
  ['a selection without options', card({ button_selection: { question_key: 'q', option_list: [] } }), 40063],
  ['a notice card without action', card({ card_type: 'text_notice' }), 40063],
  [
    'another mini-program',
    { ...textTo('x'), msgtype: 'miniprogram_notice', miniprogram_notice: { appid: 'wx0', title: '预约提醒' } },
    40058,
  ],
  [
    'a notice of three characters',
    {
      ...textTo('x'),
      msgtype: 'miniprogram_notice',
      miniprogram_notice: { appid: 'wx1f2e3d4c5b6a7980', title: '预约了' },
    },
    45002,
  ],
])('%s is refused, and nobody gets anything', async (_, message, errcode) => {
  expect(await send(message)).toMatchObject({ errcode });
  expect(await bench.control.inbox(undefined, { all: true })).toEqual([]);
});

it('whole cards and notices go through', async () => {
  const selection = { question_key: 'q', title: '原因', option_list: [{ id: 'a', text: '已满' }], selected_id: 'a' };
  const facts = [{ keyname: '时间', value: '周一' }];
  const action = { type: 1, url: 'https://xg.example/' };
  expect(
    await send(card({ button_selection: selection, horizontal_content_list: facts, card_action: action })),
  ).toMatchObject({ errcode: 0 });
  expect(await send(card({ card_type: 'text_notice', card_action: action, task_id: undefined }))).toMatchObject({
    errcode: 0,
  });
  const notice = { appid: 'wx1f2e3d4c5b6a7980', title: '预约提醒', content_item: [{ key: '时间', value: '周一' }] };
  expect(await send({ ...textTo('x'), msgtype: 'miniprogram_notice', miniprogram_notice: notice })).toMatchObject({
    errcode: 0,
  });
});

describe('duplicates', () => {
  const once = textTo('same', { enable_duplicate_check: 1, duplicate_check_interval: 600 });

  it('of bytes and receivers are swallowed within the interval, and only then', async () => {
    const first = await send(once);
    bench.pass(600_000 - 1);
    expect(await send(once)).toMatchObject({ errcode: 0, msgid: first.msgid });
    expect(await bench.control.inbox('230900001')).toHaveLength(1);
    await send({ ...once, text: { content: 'other' } });
    await send({ ...once, touser: 'admin' });
    expect(await bench.control.inbox()).toHaveLength(3);
    bench.pass(1);
    expect((await send(once)).msgid).not.toBe(first.msgid);
    expect(await bench.control.inbox()).toHaveLength(4);
  });

  it('are sent where nobody asked for the check', async () => {
    await send(textTo('same'));
    await send(textTo('same'));
    expect(await bench.control.inbox('230900001')).toHaveLength(2);
  });

  it('a card’s task is used once, but its duplicate is a duplicate', async () => {
    const checked = { ...card({}), enable_duplicate_check: 1 };
    expect(await send(checked)).toMatchObject({ errcode: 0 });
    expect(await send(checked)).toMatchObject({ errcode: 0 });
    expect(await send({ ...checked, enable_duplicate_check: 0 })).toMatchObject({ errcode: 40058 });
    expect(await bench.control.inbox('counselling-desk')).toHaveLength(1);
  });
});

describe('what a member gets', () => {
  it('ends without a word at thirty a minute', async () => {
    for (let n = 1; n <= 31; n += 1) expect(await send(textTo(`m${n}`))).toMatchObject({ errcode: 0 });
    expect(await bench.control.inbox('230900001')).toHaveLength(30);
    expect((await bench.control.inbox('230900001', { all: true })).at(-1)).toMatchObject({ state: 'DROPPED' });
    bench.pass(MINUTE);
    await send(textTo('later'));
    expect((await bench.control.inbox('230900001')).at(-1)?.content.content).toBe('later');
  });

  it('ends without a word at a thousand an hour', async () => {
    const { access_token: token } = await bench.token();
    for (let minute = 0; minute < 34; minute += 1) {
      const sent = Array.from({ length: 30 }, (_, n) =>
        bench.ask(`${bench.api}/message/send?access_token=${token}`, textTo(`m${minute}-${n}`)),
      );
      for (const { errcode } of await Promise.all(sent)) expect(errcode).toBe(0);
      bench.pass(MINUTE);
    }
    expect(await bench.control.inbox('230900001')).toHaveLength(1000);
  });
});

it('the switch drops all without a word', async () => {
  await bench.control.configure({ silentDrop: true });
  expect(await send(textTo('x'))).toMatchObject({ errcode: 0 });
  expect(await bench.control.inbox()).toEqual([]);
});

describe('recall', () => {
  it.each([
    [DAY - 1000, 0],
    [DAY, 0],
    [DAY + 1000, 42052],
  ])('after %i ms: %i', async (ms, errcode) => {
    const { msgid } = await send(textTo('x'));
    bench.pass(ms);
    expect(await bench.call('message/recall', { msgid })).toMatchObject({ errcode });
    expect(await bench.control.inbox('230900001')).toMatchObject([{ state: errcode === 0 ? 'RECALLED' : 'PUSHED' }]);
  });

  it('is for one’s own messages', async () => {
    const { access_token: other } = await bench.token({ corpsecret: 'simulated-secret-of-the-second-app' });
    const { msgid } = await bench.ask(
      `${bench.api}/message/send?access_token=${other}`,
      textTo('x', { agentid: 1000003 }),
    );
    expect(await bench.call('message/recall', { msgid })).toMatchObject({ errcode: 40058 });
    expect(await bench.call('message/recall', {})).toMatchObject({ errcode: 40063 });
  });
});

describe('changing a card', () => {
  const update = (/** @type {string} */ code, more = {}) =>
    bench.call('message/update_template_card', {
      userids: ['Counselling-Desk'],
      agentid: 1000002,
      response_code: code,
      button: { replace_name: '已确认' },
      ...more,
    });

  it('wants a response code, which only apps with a callback get', async () => {
    expect(await send(card({}))).not.toHaveProperty('response_code');
    await bench.control.configure({ callbackUrl: 'http://127.0.0.1:9/wecom/callback' });
    expect((await send(card({ task_id: 'task-2' }))).response_code).toEqual(expect.any(String));
    expect(await send(textTo('x'))).not.toHaveProperty('response_code');
  });

  it('happens once, within a day', async () => {
    await bench.control.configure({ callbackUrl: 'http://127.0.0.1:9/wecom/callback' });
    const { response_code: code } = await send(card({}));
    expect(await update('made-up')).toMatchObject({ errcode: 60140 });
    expect(await update(code, { agentid: 1000003 })).toMatchObject({ errcode: 301002 });
    expect(await update(code, { userids: ['counselling-desk', 'admin'] })).toMatchObject({
      errcode: 0,
      invaliduser: ['admin'],
    });
    expect(await bench.control.inbox('counselling-desk')).toMatchObject([{ state: 'UPDATED', replaceName: '已确认' }]);
    expect(await update(code)).toMatchObject({ errcode: 60140 });
    const { response_code: late } = await send(card({ task_id: 'task-2' }));
    bench.pass(DAY - HOUR);
    const { response_code: early } = await send(card({ task_id: 'task-3' }));
    bench.pass(HOUR);
    expect(await update(late)).toMatchObject({ errcode: 60140 });
    expect(await update(early)).toMatchObject({ errcode: 0 });
  });
});

describe('media', () => {
  const upload = async (/** @type {number} */ size, type = 'image', field = 'media') => {
    const form = new FormData();
    form.append(field, new Blob([new Uint8Array(size)]), 'a.png');
    const { access_token: token } = await bench.token();
    const answer = await fetch(`${bench.api}/media/upload?access_token=${token}&type=${type}`, {
      method: 'POST',
      body: form,
    });
    return answer.json();
  };

  it.each([
    [6, 'image', 'media', 0],
    [5, 'image', 'media', 40063],
    [5 * 1024 * 1024 + 1, 'image', 'media', 45002],
    [5 * 1024 * 1024 + 1, 'file', 'media', 0],
    [100, 'song', 'media', 40058],
    [100, 'image', 'file', 40063],
  ])('%i bytes of %s as %s: %i', async (size, type, field, errcode) => {
    expect(await upload(size, type, field)).toMatchObject({
      errcode,
      ...(errcode ? {} : { type, media_id: expect.any(String), created_at: expect.stringMatching(/^\d{10}$/) }),
    });
  });
});
