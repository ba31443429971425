import LibsqlDatabase from 'libsql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startSimulator, type Fault, type Simulator } from '../../scripts/simulator/simulator.mjs';
import { leaked } from './kit/canaries.js';
import { tryToBook } from './kit/counselling.js';
import { readyStudent, someFreeSlot } from './kit/demo-booking.js';
import { place, served, tidyUp } from './kit/fault-place.js';
import { nobody } from './kit/person.js';
import type { ServerProcess } from './kit/server-process.js';
import { PUBLIC_URL } from './kit/wire.js';

tidyUp();

const SMTP_PASSWORD = 'canary-smtp-password';
const DISCLOSED = {
  errmsg: 'canary-errmsg from ip 203.0.113.7',
  session_key: 'canary-session-key',
  user_ticket: 'canary-user-ticket',
  response_code: 'canary-response-code',
};
/** an answer that holds all of it */
const telling = (errcode: number, more: object = {}) => JSON.stringify({ errcode, ...DISCLOSED, ...more });

/** Parameters whose values are secrets, in any call that went out. */
const SECRET_PARAMETERS = ['access_token', 'corpsecret', 'secret', 'code', 'js_code', 'ticket'];

describe('secrets of the services outside', () => {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await startSimulator();
  });
  afterAll(() => simulator.close());

  it('stand in no log, no answer and no table, whatever goes wrong', async () => {
    const { control, env: theirs } = simulator;
    const { env, url } = await place('sqlite');
    const server = await served({
      ...env,
      ...theirs,
      PUBLIC_URL,
      LOG_LEVEL: 'debug',
      SMTP_URL: `smtp://mailer:${SMTP_PASSWORD}@127.0.0.1:9`,
      SMTP_FROM: 'xuegong@example.edu.cn',
      QUIET_HOURS: '00:00-00:00',
    });
    const greeting = server.output().length;
    await control.configure({ callbackUrl: `${server.url}/wecom/callback` });
    const answers = await everyDoor(server, simulator);

    // A booking goes out as a card, through every trouble that WeCom can make.
    const faults: Omit<Fault, 'match'>[] = [
      { body: telling(-1), times: 2 },
      { body: telling(60020) },
      { http: 502 },
      { drop: true },
      { malformed: true },
      { body: telling(40014) },
      { body: telling(0, { msgid: 'm-1' }) },
    ];
    await control.faults(faults.map((fault) => ({ match: 'message/send', ...fault })));
    const student = await readyStudent(server);
    await tryToBook(student, { slotId: await someFreeSlot(student) });
    await vi.waitFor(async () => expect((await control.requests('message/send')).length).toBeGreaterThan(2), {
      timeout: 25_000,
      interval: 200,
    });
    for (const fault of [
      { errcode: 40001 },
      { body: telling(40001) },
      { http: 500 },
      { drop: true },
      { delayMs: 3_500 },
    ]) {
      await control.endTokens('revoked');
      await control.faults({ match: 'gettoken', ...fault });
      answers.push(...(await everyDoor(server, simulator)));
      await control.clearFaults();
    }

    const requests = await control.requests();
    const secrets = requests.flatMap(({ query }) => SECRET_PARAMETERS.map((name) => query[name]));
    const canaries: Record<string, string> = {
      ...DISCLOSED,
      smtp: SMTP_PASSWORD,
      callbackToken: theirs['WECOM_CALLBACK_TOKEN'] ?? '',
      callbackKey: theirs['WECOM_CALLBACK_AES_KEY'] ?? '',
      address: '203.0.113.7',
    };
    const sent = [...new Set([...secrets, ...Object.values(await control.tickets())])];
    for (const [i, secret] of sent.entries())
      if (secret !== undefined && secret.length > 8) canaries[`secret${i}`] = secret;
    // All the kinds were there to leak.
    for (const name of SECRET_PARAMETERS)
      expect(
        requests.some(({ query }) => name in query),
        name,
      ).toBe(true);
    expect(requests.some(({ path }) => path.endsWith('get_jsapi_ticket'))).toBe(true);
    expect(Object.keys(canaries).length).toBeGreaterThan(20);

    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    expect(metrics).toMatch(/xuegong_foreign_calls_total\{service="WECOM",outcome="CONFIG"\} [1-9]/);
    const logged = server.output().slice(greeting);
    server.signal('SIGTERM');
    await server.exited;
    const tables = wholeFile(url);
    expect(tables).toContain('external_token');
    expect(leaked(logged + server.output().slice(greeting), canaries)).toEqual([]);
    expect(leaked(answers.join('\n'), canaries)).toEqual([]);
    expect(leaked(metrics, canaries)).toEqual([]);
    expect(leaked(tables, canaries)).toEqual([]);
  });
});

/** Knocks at each door behind which a service outside is asked, with good codes and bad; everything that was answered. */
async function everyDoor(server: ServerProcess, { control, url }: Simulator): Promise<string[]> {
  const answers: string[] = [];
  const knock = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(`${server.url}${path}`, { redirect: 'manual', ...init });
    answers.push(await answer.text());
    return answer;
  };
  const person = nobody(server);
  answers.push(JSON.stringify(await person.ask(`{ weComJsConfig(url: "${PUBLIC_URL}/") { corpId } }`)));
  for (const platform of ['WECOM', 'WECHAT'] as const) {
    const good = await control.code({ platform, userid: '230900001', openid: 'o6_sim_230900001' });
    const tries = [good, good, `canary-bad-code-of-${platform}`];
    await control.faults({ match: 'jscode2session', body: telling(0, { corpid: 'ww1', userid: 'x' }), skip: 1 });
    for (const code of tries) {
      const mutation =
        'mutation ($input: SignInWithMiniProgramInput!) { signInWithMiniProgram(input: $input) { viewer { account { id } } } }';
      answers.push(JSON.stringify(await person.ask(mutation, { input: { code, platform } })));
    }
  }
  // As a browser would: to the service, and back with what it gave.
  for (const [door, choose] of [
    ['/auth/wecom?side=student&return=/', '__as'],
    ['/auth/cas?side=student&return=/', '__as'],
  ] as const) {
    const out = await knock(door, { headers: { 'user-agent': 'Mozilla/5.0 wxwork/4.1 MicroMessenger' } });
    const to = out.headers.get('location');
    if (to === null || !to.startsWith(url)) continue;
    const page = new URL(to);
    page.searchParams.set(choose, 'counselling-desk');
    const back = (await fetch(page, { redirect: 'manual' })).headers.get('location') ?? '';
    const cookie = out.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    const { pathname, search } = new URL(back);
    for (let i = 0; i < 2; i++) await knock(pathname + search, { headers: { cookie } });
  }
  await knock('/auth/wecom/callback?code=canary-bad-oauth-code&state=x');
  await knock('/auth/cas/callback?ticket=ST-canary-bad-ticket&state=x');
  for (const tamper of [undefined, 'SIGNATURE', 'CORP'] as const) {
    await control
      .click({ taskId: await someCard(control), key: 'CONFIRM', userid: 'student-aid', tamper })
      .catch(() => null);
  }
  await knock('/wecom/callback', { method: 'POST', body: '<xml><Encrypt>canary-encrypted</Encrypt></xml>' });
  return answers;
}

async function someCard(control: Simulator['control']): Promise<string> {
  return (await control.inbox()).find(({ taskId }) => taskId !== '')?.taskId ?? 'none';
}

/** Every row of every table, the jobs' too. */
function wholeFile(url: string): string {
  const file = new LibsqlDatabase(url.slice('sqlite:'.length));
  const tables = file.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all() as { name: string }[];
  const rows = tables.map(({ name }) => [name, file.prepare(`SELECT * FROM "${name}"`).all()]);
  file.close();
  return JSON.stringify(rows);
}
