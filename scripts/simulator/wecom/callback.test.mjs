import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SECRETS } from '../world.mjs';
import { buttonCard, openBench, openEar } from '../testkit.mjs';
import { decrypt, encrypt, signatureOf } from './cipher.mjs';

/** @type {import('../testkit.mjs').Bench} */
let bench;
/** @type {Awaited<ReturnType<typeof openEar>>} */
let ear;
/** @type {{ status?: number, delayMs?: number }[]} what the next deliveries are answered; then 200 */
let answers = [];

beforeAll(async () => void (bench = await openBench()));
afterAll(() => bench.close());
beforeEach(async () => {
  await bench.control.reset();
  answers = [];
  ear = await openEar(() => answers.shift() ?? {});
  await bench.control.configure({ publicUrl: ear.url });
  const selection = { question_key: 'reason', title: '原因', option_list: [{ id: 'full', text: '已满' }] };
  await bench.call('message/send', buttonCard('task-1', { button_selection: selection }));
  await bench.call('message/send', buttonCard('task-2'));
});
afterEach(() => ear.close());

/** The envelope opened as the product must: null where the signature is wrong. @param {number} at */
function opened(at) {
  const { query, body } = ear.heard[at] ?? { query: new URLSearchParams(), body: '' };
  const encrypted = /<Encrypt><!\[CDATA\[(.*?)\]\]>/.exec(body)?.[1] ?? '';
  const [timestamp, nonce] = [query.get('timestamp') ?? '', query.get('nonce') ?? ''];
  const good = signatureOf(SECRETS.token, timestamp, nonce, encrypted) === query.get('msg_signature');
  return { good, timestamp: Number(timestamp), ...decrypt(SECRETS.aesKey, encrypted) };
}
const press = (/** @type {object} */ more = {}) =>
  bench.control.click({ taskId: 'task-1', key: 'CONFIRM', userid: 'counselling-desk', ...more });

describe('a click', () => {
  it('comes sealed, signed, with who, what and which', async () => {
    const { deliveries } = await press({ selected: { reason: 'full' } });
    expect(deliveries).toMatchObject([{ status: 200 }]);
    expect(deliveries[0]?.ms).toBeLessThan(5000);
    const { good, message, receiveId } = opened(0);
    expect(good).toBe(true);
    expect(receiveId).toBe(bench.env.WECOM_CORP_ID);
    for (const part of [
      '<FromUserName><![CDATA[counselling-desk]]></FromUserName>',
      '<Event><![CDATA[template_card_event]]></Event>',
      '<EventKey><![CDATA[CONFIRM]]></EventKey>',
      '<TaskId><![CDATA[task-1]]></TaskId>',
      '<CardType><![CDATA[button_interaction]]></CardType>',
      '<AgentID>1000002</AgentID>',
      '<SelectedItem><QuestionKey><![CDATA[reason]]></QuestionKey><OptionIds><OptionId><![CDATA[full]]></OptionId></OptionIds></SelectedItem>',
    ]) {
      expect(message).toContain(part);
    }
  });

  it('brings a code that changes the card once', async () => {
    await press();
    const code = /<ResponseCode><!\[CDATA\[(.+?)\]\]>/.exec(opened(0).message)?.[1];
    const update = {
      userids: ['counselling-desk'],
      agentid: 1000002,
      response_code: code,
      button: { replace_name: '已确认' },
    };
    expect(await bench.call('message/update_template_card', update)).toMatchObject({ errcode: 0 });
    expect(await bench.call('message/update_template_card', update)).toMatchObject({ errcode: 60140 });
    expect((await bench.control.inbox('counselling-desk'))[0]).toMatchObject({ replaceName: '已确认' });
  });

  it('is repeated until it is answered, three times at most; it stays the same event', async () => {
    answers = [{ status: 500 }, { status: 502 }];
    expect((await press()).deliveries.map((one) => one.status)).toEqual([500, 502, 200]);
    expect(new Set([0, 1, 2].map((at) => opened(at).message)).size).toBe(1);
    answers = [{ status: 500 }, { status: 500 }, { status: 500 }];
    expect((await press()).deliveries).toHaveLength(3);
    expect((await press({ deliveries: 2 })).deliveries.map((one) => one.status)).toEqual([200, 200]);
  });

  it('may come after a later one', async () => {
    expect(await press({ reorder: true })).toEqual({ deliveries: [], held: [] });
    expect(ear.heard).toHaveLength(0);
    await press({ taskId: 'task-2' });
    expect([opened(0), opened(1)].map(({ message }) => /task-\d/.exec(message)?.[0])).toEqual(['task-2', 'task-1']);
  });

  it('may be tampered with in each way', async () => {
    await press({ tamper: 'SIGNATURE' });
    expect(opened(0).good).toBe(false);
    await press({ tamper: 'CORP' });
    expect(opened(1)).toMatchObject({ good: true, receiveId: 'ww_of_somebody_else' });
    await press({ tamper: 'TIMESTAMP' });
    expect(opened(2).good).toBe(true);
    expect(opened(2).timestamp).toBeLessThan(opened(1).timestamp - 3000);
    await press({ tamper: 'BODY' });
    expect(opened(3).good).toBe(false);
  });

  it('on a card that nobody got is refused here', () => expect(press({ taskId: 'task-9' })).rejects.toThrow(/task-9/));

  it('works from the page that shows the phone', async () => {
    const shown = await fetch(`${bench.url}/__sim/inbox?user=counselling-desk`, { headers: { accept: 'text/html' } });
    const page = await shown.text();
    expect(page).toMatch(/name="taskId" value="task-1"[^]*<option value="full">已满[^]*name="key" value="CONFIRM"/);
    const form = new URLSearchParams({
      taskId: 'task-1',
      userid: 'counselling-desk',
      key: 'CONFIRM',
      'selected.reason': 'full',
    });
    const { status } = await fetch(`${bench.url}/__sim/click`, { method: 'POST', body: form, redirect: 'manual' });
    expect(status).toBe(302);
    expect(opened(0).message).toContain('<OptionId><![CDATA[full]]></OptionId>');
  });
});

it('an address that does not echo is told apart', async () => {
  expect(await bench.control.checkCallback()).toEqual({ status: 200, echoed: false });
  expect(ear.heard[0]?.query.get('echostr')).toBeTruthy();
  expect(decrypt(SECRETS.aesKey, encrypt(SECRETS.aesKey, 'a', 'b'))).toEqual({ message: 'a', receiveId: 'b' });
});
