import { describe, expect, it } from 'vitest';
import type { WeChatPort } from '../src/platform/wechat/wechat-port.js';
import { timed, troubleOf, Wire } from './kit/wire.js';

const OPEN_ID = 'o6_sim_230900001';
const TEMPLATE = 'tmpl-reminder-000000000';
const SEND = 'subscribe/send';

describe('WeChat', () => {
  const wire = new Wire('sqlite');
  const weChat = (secret?: string): WeChatPort => {
    const { weChat: port } = wire.instance((identity) => ({
      ...identity,
      weChat: identity.weChat && { ...identity.weChat, ...(secret === undefined ? {} : { secret }) },
    }));
    if (port === null) throw new Error('not configured');
    return port;
  };
  const message = (data: Record<string, string> = { thing1: '预约提醒', time2: '2026-11-23 14:00' }) => ({
    openId: OPEN_ID,
    templateId: TEMPLATE,
    page: 'pages/messages/index',
    data,
  });
  const consent = (count = 1) => wire.control.consent({ openid: OPEN_ID, templateId: TEMPLATE, count });

  it('knows a person by a code, once, and needs no access token for it', async () => {
    const port = weChat();
    const code = await wire.control.code({ platform: 'WECHAT', openid: OPEN_ID });
    expect(await port.openIdOfCode(code)).toBe(OPEN_ID);
    expect(await troubleOf(port.openIdOfCode(code))).toBe('INPUT 40163');
    expect(await troubleOf(port.openIdOfCode('made up'))).toBe('INPUT 40029');
    expect(await wire.calls('cgi-bin/token')).toBe(0);
    const late = await wire.control.code({ platform: 'WECHAT', openid: OPEN_ID });
    await wire.advance(300_001);
    expect(await troubleOf(port.openIdOfCode(late))).toBe('INPUT 40029');
  });

  it('is told apart from too often, a wrong secret, and silence', async () => {
    await wire.control.faults({ match: 'sns/jscode2session', errcode: 45011 });
    expect(await troubleOf(weChat().openIdOfCode('x'))).toBe('RATE 45011');
    expect(await troubleOf(weChat('wrong').openIdOfCode('x'))).toBe('CONFIG 40125');
    await wire.control.faults({ match: 'sns/jscode2session', body: '{"session_key":"k"}' });
    expect(await troubleOf(weChat().openIdOfCode('x'))).toBe('BUSY MALFORMED');
    await wire.control.faults({ match: 'sns/jscode2session', delayMs: 6_000 });
    expect(await timed(() => weChat().openIdOfCode('x'))).toBeLessThan(3_300);
  });

  it('takes one message for each consent, and then says that the person has refused', async () => {
    await consent(2);
    const port = weChat();
    await port.sendSubscription(message());
    await port.sendSubscription(message());
    expect(await troubleOf(port.sendSubscription(message()))).toBe('INPUT 43101');
    expect(await wire.control.inbox('230900001')).toHaveLength(2);
    expect(await wire.calls('cgi-bin/token')).toBe(1);
  });

  it('gets values no longer than it takes', async () => {
    await consent();
    await weChat().sendSubscription(
      message({ thing1: '预'.repeat(25), phrase3: '已经确认好了的', name2: '很长很长很长很长很长的名字' }),
    );
    expect((await wire.control.inbox('230900001'))[0]?.content.data).toEqual({
      thing1: { value: `${'预'.repeat(19)}…` },
      phrase3: { value: '已经确认好' },
      name2: { value: '很长很长很长很长很长' },
    });
  });

  it('says in its own codes what is wrong with a message', async () => {
    const port = weChat();
    expect(await troubleOf(port.sendSubscription({ ...message(), openId: 'nobody' }))).toBe('INPUT 40003');
    expect(await troubleOf(port.sendSubscription({ ...message(), templateId: 'none' }))).toBe('CONFIG 40037');
    expect(await troubleOf(port.sendSubscription({ ...message(), page: 'https://x' }))).toBe('INPUT 41030');
    expect(await troubleOf(port.sendSubscription(message({ odd: 'x' })))).toBe('INPUT 47003');
  });

  it('has a token of its own, renewed once when it is told to be stale, and a wrong secret is not repeated', async () => {
    await consent(5);
    const port = weChat();
    await port.sendSubscription(message());
    for (const how of ['revoked', 'expired'] as const) {
      await wire.control.endTokens(how);
      await port.sendSubscription(message());
    }
    expect(await wire.calls('cgi-bin/token')).toBe(3);
    expect(await wire.calls('gettoken')).toBe(0);
    await wire.control.faults({ match: SEND, errcode: 40001, times: 0 });
    await wire.control.clearRequests();
    expect(await troubleOf(port.sendSubscription(message()))).toBe('BUSY 40001');
    expect(await wire.calls(SEND)).toBe(2);
    await wire.control.clearRequests();
    const wrong = weChat('wrong');
    for (let i = 0; i < 3; i++) expect(await troubleOf(wrong.sendSubscription(message()))).toBe('CONFIG 40001');
    expect(await wire.calls('cgi-bin/token')).toBe(1);
  });
});
