import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { ForeignCalls } from '../src/platform/foreign/foreign-calls.js';
import { openMail } from '../src/platform/mail/open-mail.js';
import { troubleOf } from './kit/wire.js';

const FROM = '学工服务 <xuegong@example.edu.cn>';
const MAIL = {
  to: 'student@example.edu.cn',
  subject: '您有一条新消息\r\nBcc: other@example.edu.cn',
  text: '请在学工服务中查看。\n.\n第二行\n',
  id: '0190a1b2-0000-7000-8000-000000000001',
};

const undo: (() => void)[] = [];
afterEach(() => {
  for (const one of undo.splice(0)) one();
});

interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly data: string;
}

/** A real SMTP server of this test's own. */
async function smtp(options: SMTPServerOptions = {}): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData: (stream, session, done) => {
      let data = '';
      stream.setEncoding('utf8').on('data', (text: string) => (data += text));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address), data });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  undo.push(() => server.close());
  return { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, received };
}

/** A server that speaks only so far and then hangs, or hangs up. */
async function faltering(after: string, end: 'HANG' | 'CLOSE'): Promise<string> {
  const server: Server = createServer((socket) => {
    socket.on('error', () => undefined).setEncoding('utf8');
    undo.push(() => socket.destroy());
    const falter = () => (end === 'CLOSE' ? socket.destroy() : undefined);
    if (after === 'CONNECT') return void falter();
    socket.write('220 here\r\n');
    let body = false;
    socket.on('data', (text: string) => {
      if (text.startsWith(after) || (body && after === 'BODY')) return falter();
      body ||= text.startsWith('DATA');
      socket.write(text.startsWith('DATA') ? '354 go on\r\n' : '250 ok\r\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  undo.push(() => server.close());
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const open = (url: string, calls = new ForeignCalls()) => openMail({ url, from: FROM }, { calls });
const refusing = (responseCode: number) =>
  Object.assign(new Error('words with student@example.edu.cn'), { responseCode });

describe('mail', () => {
  it('arrives with its words, for one person, and is recognised when it comes again', async () => {
    const { url, received } = await smtp();
    const calls = new ForeignCalls();
    await open(url, calls).send(MAIL);
    await open(url, calls).send(MAIL);
    expect(received.map(({ from, to }) => ({ from, to }))).toEqual(
      new Array(2).fill({ from: 'xuegong@example.edu.cn', to: ['student@example.edu.cn'] }),
    );
    const { data } = received[0] ?? { data: '' };
    expect(data).toContain('Message-ID: <0190a1b2-0000-7000-8000-000000000001@example.edu.cn>');
    expect(data).not.toMatch(/^Bcc:/m);
    expect(data).toMatch(/^Content-Type: text\/plain; charset=utf-8/m);
    const body = data.slice(data.indexOf('\r\n\r\n') + 4);
    const text = /base64/.test(data) ? Buffer.from(body, 'base64').toString('utf8') : body;
    expect(text.replaceAll('=\r\n', '')).toContain(/quoted-printable/.test(data) ? '=E8=AF=B7' : '请在学工服务中查看');
    expect(calls.read()).toEqual([{ service: 'MAIL', outcome: 'OK', count: 2 }]);
  });

  it.each(['a@b@c', 'x@y.cn, z@y.cn', 'X <x@y.cn>', 'x@y.cn\r\nBcc: z@y.cn', '', 'x', 'x@[127.0.0.1]'])(
    'to %j is not even tried',
    async (to) => {
      const { url, received } = await smtp();
      expect(await troubleOf(open(url).send({ ...MAIL, to }))).toBe('INPUT BAD_ADDRESS');
      expect(received).toEqual([]);
    },
  );

  it.each([
    ['an unknown receiver', { onRcptTo: (_to, _session, done) => done(refusing(550)) }, 'INPUT SMTP_550'],
    ['a receiver to be tried later', { onRcptTo: (_to, _session, done) => done(refusing(450)) }, 'BUSY SMTP_450'],
    ['a sender it does not take', { onMailFrom: (_from, _session, done) => done(refusing(553)) }, 'CONFIG SMTP_553'],
    [
      'a mail it does not take',
      {
        onData: (stream, _session, done) => {
          stream.resume().on('end', () => done(refusing(554)));
        },
      },
      'INPUT SMTP_554',
    ],
    ['people it does not know', { authOptional: false }, 'CONFIG SMTP_530'],
  ] satisfies [string, SMTPServerOptions, string][])('meets %s', async (_what, options, told) => {
    const { url } = await smtp(options);
    expect(await troubleOf(open(url).send(MAIL))).toBe(told);
  });

  it('with a wrong password is a matter of settings', async () => {
    const { url } = await smtp({ onAuth: (_auth, _session, done) => done(refusing(535)), authMethods: ['PLAIN'] });
    const wrong = url.replace('smtp://', 'smtp://me:canary@');
    expect(await troubleOf(open(wrong).send(MAIL))).toBe('CONFIG AUTH');
  });

  it.each([
    ['CONNECT', 'CLOSE', 'BUSY UNREACHABLE'],
    ['CONNECT', 'HANG', 'BUSY UNREACHABLE'],
    ['MAIL', 'CLOSE', 'BUSY UNREACHABLE'],
    ['BODY', 'CLOSE', 'TIMEOUT CONNECTION_LOST'],
    ['BODY', 'HANG', 'TIMEOUT CONNECTION_LOST'],
  ] as const)('whose server falters at %s (%s) is %s', async (after, end, told) => {
    expect(await troubleOf(open(await faltering(after, end)).send(MAIL))).toBe(told);
  });

  it('whose server is not there is BUSY', async () => {
    expect(await troubleOf(open('smtp://127.0.0.1:9').send(MAIL))).toBe('BUSY UNREACHABLE');
  });
});
