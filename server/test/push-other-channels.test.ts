import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../src/kernel/ids.js';
import { insertRows } from '../src/platform/db/insert-rows.js';
import { DIALECTS } from './kit/databases.js';
import { Outside, PUBLIC_URL, SEND } from './kit/outside.js';

const LIN = '230900001';
const OPEN_ID = `o6_sim_${LIN}`;
const RESULT = 'tmpl-result-00000000000';
const SUBSCRIBE = 'subscribe/send';

interface Letter {
  readonly to: string;
  readonly text: string;
}

/** A mail server of this process that takes everything, save for the addresses it is told to refuse. */
class PostOffice {
  readonly letters: Letter[] = [];
  readonly refused = new Set<string>();
  readonly #server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) =>
      done(this.refused.has(address) ? Object.assign(new Error('no such user'), { responseCode: 550 }) : null),
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const text = Buffer.concat(parts).toString();
        for (const { address } of session.envelope.rcptTo) this.letters.push({ to: address, text });
        done();
      });
    },
  });

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `smtp://127.0.0.1:${(this.#server.server.address() as AddressInfo).port}`;
  }

  close = () => new Promise<void>((resolve) => this.#server.close(() => resolve()));
}

describe.each(DIALECTS)('the ways beside WeCom on %s', (dialect) => {
  let outside: Outside;
  const post = new PostOffice();
  beforeAll(async () => {
    const env = { SMTP_URL: await post.open(), SMTP_FROM: 'xuegong@example.edu.cn' };
    outside = await Outside.open(dialect, { env });
  });
  beforeEach(async () => {
    await outside.reset();
    post.letters.length = 0;
    post.refused.clear();
  });
  afterAll(async () => {
    await outside.close();
    await post.close();
  });

  /** Lin's openid is known, and so many consents of his are kept, here and there. */
  const bound = async (consents: number) => {
    const accountId = await outside.accountOf(LIN);
    await insertRows(outside.database, 'identity_link', [
      { id: newId(), provider: 'WECHAT', subject: OPEN_ID, account_id: accountId, created_at: 0 },
    ]);
    const rows = Array.from({ length: consents }, () => ({
      id: newId(),
      account_id: accountId,
      template_key: 'RESULT',
      given_at: 0,
      spent_at: null,
    }));
    await insertRows(outside.database, 'subscription_consent', rows);
  };
  const address = (email: string) =>
    outside.database.run('UPDATE account SET email = ? WHERE username = ?', [email, LIN]);
  const unspent = async () =>
    (await outside.database.all('SELECT id FROM subscription_consent WHERE spent_at IS NULL')).length;
  const weComDoesNotKnowHim = () => outside.sim.control.seed({ persons: [{ userid: LIN, visible: false }] });

  it('who is not in WeCom is told by WeChat, one consent a message', async () => {
    await bound(2);
    await outside.sim.control.consent({ openid: OPEN_ID, templateId: RESULT, count: 2 });
    await weComDoesNotKnowHim();
    await outside.stage(LIN);
    await outside.send();
    expect(await outside.states()).toEqual([`${LIN} WECOM FAILED`, `${LIN} WECHAT SENT`]);
    expect(await unspent()).toBe(1);
    const [message] = (await outside.sim.control.inbox(OPEN_ID)).filter(({ platform }) => platform === 'WECHAT');
    expect(message?.content.thing1?.value ?? message?.content.data?.thing1?.value).toContain('企业微信');
  });

  it('who refuses WeChat’s messages is not asked again, and is written to', async () => {
    await bound(3);
    await address('lin@example.edu.cn');
    await weComDoesNotKnowHim();
    await outside.stage(LIN);
    await outside.send();
    expect(await outside.states()).toEqual([`${LIN} WECOM FAILED`, `${LIN} WECHAT FAILED`, `${LIN} MAIL SENT`]);
    expect((await outside.deliveries())[1]?.errorCode).toBe('43101');
    expect(await unspent()).toBe(0);
    const asked = (await outside.sim.control.requests(SUBSCRIBE)).length;
    await outside.stage(LIN);
    await outside.send();
    expect(await outside.sim.control.requests(SUBSCRIBE)).toHaveLength(asked);
    expect(post.letters).toHaveLength(2);
    expect(post.letters[0]?.to).toBe('lin@example.edu.cn');
  });

  it('a letter bears the words and the link', async () => {
    await address('lin@example.edu.cn');
    await weComDoesNotKnowHim();
    await outside.stage(LIN);
    await outside.send();
    const [letter] = post.letters;
    const body = (letter?.text ?? '').split('\r\n\r\n').slice(1).join('\n');
    const text = /base64/i.test(letter?.text ?? '')
      ? Buffer.from(body, 'base64').toString()
      : body.replace(/=\r?\n/g, '');
    expect(text.replaceAll('=3D', '=')).toContain(`${PUBLIC_URL}/#/pages/messages/index?m=`);
  });

  it('an address that is refused is final, and nobody is left to ask', async () => {
    await address('gone@example.edu.cn');
    post.refused.add('gone@example.edu.cn');
    await weComDoesNotKnowHim();
    await outside.stage(LIN);
    await outside.send();
    await outside.advance(600_000);
    await outside.push();
    expect(await outside.states()).toEqual([`${LIN} WECOM FAILED`, `${LIN} MAIL FAILED`]);
  });

  it('of which nobody knows whether it arrived is not sent by another way, nor again by WeChat', async () => {
    await bound(2);
    await address('lin@example.edu.cn');
    await weComDoesNotKnowHim();
    await outside.sim.control.faults({ match: SUBSCRIBE, drop: true, times: 1 });
    await outside.stage(LIN);
    await outside.send();
    await outside.advance(600_000);
    await outside.push();
    expect(await outside.states()).toEqual([`${LIN} WECOM FAILED`, `${LIN} WECHAT UNKNOWN`]);
    expect(await outside.sim.control.requests(SUBSCRIBE)).toHaveLength(1);
    expect(post.letters).toEqual([]);
    expect(await outside.sim.control.requests(SEND)).toHaveLength(1);
  });
});
