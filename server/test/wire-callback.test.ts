import { createHash } from 'node:crypto';
import { encrypt, getSignature } from '@wecom/crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openWeComEvent } from '../src/messaging/callbacks/wecom-event.js';
import { DIALECTS } from './kit/databases.js';
import { Wire } from './kit/wire.js';

interface Stored {
  readonly id: string;
  readonly kind: string;
  readonly payload: string;
  readonly state: string;
}

describe.each(DIALECTS)('what WeCom delivers, on %s', (dialect) => {
  const wire = new Wire(dialect);

  beforeEach(async () => {
    await wire.control.configure({ callbackUrl: `${wire.house.url}/wecom/callback` });
    await wire.house.house.services.database.run('DELETE FROM callback_event');
  });

  const stored = () =>
    wire.house.house.services.database.all<Stored>('SELECT id, kind, payload, state FROM callback_event');
  const events = async () => {
    const { cipher } = wire.house.house.services;
    return (await stored()).map(({ id, payload }) => openWeComEvent(cipher, id, payload));
  };

  /** A card that lies in a colleague's WeCom. */
  async function sentCard(taskId: string): Promise<void> {
    const weCom = wire.weCom();
    const card = weCom.render({
      kind: 'BUTTON_CARD',
      title: '新预约待确认',
      description: '请查看',
      url: 'https://xg.example.edu.cn/console/',
      taskId,
      facts: [],
      buttons: [{ key: 'CONFIRM', text: '确认', primary: true }],
      selection: { key: 'reason', title: '原因', options: [{ id: 'r1', text: '时间冲突' }] },
    });
    await weCom.send(['counselling-desk'], card);
  }

  const click = { key: 'CONFIRM', userid: 'counselling-desk' };
  const statuses = (deliveries: readonly { status: number | string }[]) => deliveries.map(({ status }) => status);

  it('is answered at the check of the address, for WeCom only', async () => {
    expect(await wire.control.checkCallback()).toEqual({ status: 200, echoed: true });
    const asked = (await fetch(
      `${wire.house.url}/wecom/callback?msg_signature=x&timestamp=1&nonce=2&echostr=abc`,
    )) as Response;
    expect([asked.status, await asked.text()]).toEqual([403, '']);
    expect((await fetch(`${wire.house.url}/wecom/callback`)).status).toBe(403);
  });

  it('answers the check also where pluses of the text come unencoded', async () => {
    const { env } = wire.simulator;
    const key = env['WECOM_CALLBACK_AES_KEY'] ?? '';
    let echo = '';
    for (let i = 0; !echo.includes('+'); i++) echo = encrypt(key, `echo-${i}`, env['WECOM_CORP_ID'] ?? '');
    const timestamp = String(Math.floor(Date.now() / 1_000));
    const signature = getSignature(env['WECOM_CALLBACK_TOKEN'] ?? '', timestamp, 'n', echo);
    const answer = await fetch(
      `${wire.house.url}/wecom/callback?msg_signature=${signature}&timestamp=${timestamp}&nonce=n&echostr=${echo}`,
    );
    expect(await answer.text()).toMatch(/^echo-\d+$/);
  });

  it('is stored once over three deliveries, each answered empty within a second, and sealed', async () => {
    await sentCard('canary-task');
    const { deliveries } = await wire.control.click({
      ...click,
      taskId: 'canary-task',
      selected: { reason: ['canary-option'] },
      deliveries: 3,
    });
    expect(statuses(deliveries)).toEqual([200, 200, 200]);
    expect(deliveries.every(({ body, ms }) => body === '' && ms < 1_000)).toBe(true);
    const rows = await stored();
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ kind: 'event.template_card_event', state: 'RECEIVED' });
    expect(JSON.stringify(rows)).not.toMatch(/counselling-desk|CONFIRM|canary/);
    expect(await events()).toMatchObject([
      {
        event: 'template_card_event',
        fromUser: 'counselling-desk',
        eventKey: 'CONFIRM',
        taskId: 'canary-task',
        selected: [{ questionKey: 'reason', optionIds: ['canary-option'] }],
      },
    ]);
    expect((await events())[0]?.responseCode).toMatch(/^.{20,}$/);
  });

  it('is stored once when the deliveries come at the same moment', async () => {
    const { nonce, timestamp, body, signature } = sealedByUs(
      '<FromUserName>a</FromUserName><CreateTime>1</CreateTime>',
    );
    const address = `${wire.house.url}/wecom/callback?msg_signature=${signature}&timestamp=${timestamp}&nonce=${nonce}`;
    const answers = await Promise.all(Array.from({ length: 12 }, () => post(address, body)));
    expect(answers.map(({ status }) => status)).toEqual(new Array(12).fill(200));
    expect(await stored()).toHaveLength(1);
  });

  it('by different people, on different cards, with different keys are different events', async () => {
    await sentCard('d-1');
    await sentCard('d-2');
    const first = await wire.control.click({ ...click, taskId: 'd-1', reorder: true });
    expect(first.deliveries).toEqual([]);
    const second = await wire.control.click({ ...click, taskId: 'd-2' });
    expect(statuses([...second.deliveries, ...second.held])).toEqual([200, 200]);
    await wire.control.click({ ...click, taskId: 'd-1', userid: 'counselling-head' });
    await wire.control.click({ ...click, taskId: 'd-1', key: 'DECLINE' });
    expect((await events()).map(({ taskId }) => taskId).sort()).toEqual(['d-1', 'd-1', 'd-1', 'd-2']);
  });

  it.each(['SIGNATURE', 'BODY', 'CORP', 'TIMESTAMP'] as const)(
    'with a wrong %s is turned away without a word',
    async (tamper) => {
      await sentCard('d-1');
      const { deliveries } = await wire.control.click({ ...click, taskId: 'd-1', tamper });
      expect(statuses(deliveries)).toEqual([403]);
      expect(deliveries[0]?.body).toBe('');
      expect(await stored()).toEqual([]);
    },
  );

  it('from another corp that has our token and key by chance is turned away', async () => {
    const sealed = sealedByUs('<FromUserName>a</FromUserName><CreateTime>1</CreateTime>', 'ww0a9b8c7d6e5f4321');
    const address = `${wire.house.url}/wecom/callback?msg_signature=${sealed.signature}&timestamp=${sealed.timestamp}&nonce=${sealed.nonce}`;
    expect((await post(address, sealed.body)).status).toBe(403);
    expect(await stored()).toEqual([]);
  });

  it.each([
    ['a DOCTYPE', (xml: string) => `<!DOCTYPE xml [<!ENTITY e "x">]>${xml}`],
    ['more than 64 KB', (xml: string) => xml.replace('</xml>', `<Pad>${'x'.repeat(70_000)}</Pad></xml>`)],
    ['no end', (xml: string) => xml.slice(0, -6)],
    ['nothing in it', () => ''],
    ['JSON in it', () => '{"Encrypt":"x"}'],
  ])('with %s is turned away', async (_what, change) => {
    const { nonce, timestamp, body, signature } = sealedByUs(
      '<FromUserName>a</FromUserName><CreateTime>1</CreateTime>',
    );
    const address = `${wire.house.url}/wecom/callback?msg_signature=${signature}&timestamp=${timestamp}&nonce=${nonce}`;
    const answer = await post(address, change(body));
    expect([answer.status, await answer.text()]).toEqual([403, '']);
    expect(await stored()).toEqual([]);
  });

  it('is not lost where the database is slow: the answer is "not yet" within a second, and the next delivery finds it', async () => {
    await sentCard('d-1');
    const { database } = wire.house.house.services;
    const run = database.run.bind(database);
    const slow = vi.spyOn(database, 'run').mockImplementation(async (sql, params) => {
      if (sql.includes('callback_event')) await new Promise((resolve) => setTimeout(resolve, 1_300));
      return run(sql, params);
    });
    try {
      const { deliveries } = await wire.control.click({ ...click, taskId: 'd-1', deliveries: 1 });
      expect(deliveries[0]?.status).toBe(503);
      expect(deliveries[0]?.ms).toBeLessThan(1_000);
    } finally {
      slow.mockRestore();
    }
    await vi.waitFor(async () => expect(await stored()).toHaveLength(1), 3_000);
  });

  /** As WeCom would seal it, with the simulator's secrets. */
  function sealedByUs(inside: string, corpId?: string) {
    const { env } = wire.simulator;
    const to = corpId ?? env['WECOM_CORP_ID'] ?? '';
    const encrypted = encrypt(env['WECOM_CALLBACK_AES_KEY'] ?? '', `<xml>${inside}<MsgType>event</MsgType></xml>`, to);
    const timestamp = String(Math.floor(Date.now() / 1_000));
    const nonce = createHash('sha1').update(encrypted).digest('hex').slice(0, 10);
    const signature = getSignature(env['WECOM_CALLBACK_TOKEN'] ?? '', timestamp, nonce, encrypted);
    return {
      nonce,
      timestamp,
      signature,
      body: `<xml><ToUserName>${to}</ToUserName><Encrypt>${encrypted}</Encrypt></xml>`,
    };
  }
});

function post(address: string, body: string): Promise<Response> {
  return fetch(address, { method: 'POST', body, headers: { 'content-type': 'text/xml' } });
}
