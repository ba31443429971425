import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSimulator, type Simulator } from '../../scripts/simulator/simulator.mjs';
import { ForeignError } from '../src/platform/foreign/foreign-error.js';
import { place, served, tidyUp } from './kit/fault-place.js';
import type { ServerProcess } from './kit/server-process.js';
import { PUBLIC_URL, Wire } from './kit/wire.js';

tidyUp();

describe('several processes on one MariaDB', () => {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await startSimulator();
  });
  afterAll(() => simulator.close());
  beforeEach(() => simulator.control.reset());

  async function processes(count: number): Promise<ServerProcess[]> {
    const { env } = await place('mysql');
    const all = { ...env, ...simulator.env, PUBLIC_URL, JOBS: '0' };
    const first = await served(all);
    return [first, ...(await Promise.all(Array.from({ length: count - 1 }, () => served(all))))];
  }

  async function signed(server: ServerProcess): Promise<boolean> {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ weComJsConfig(url: "${PUBLIC_URL}/") { signature } }` }),
    });
    return ((await answer.json()) as { data: { weComJsConfig: object | null } }).data.weComJsConfig !== null;
  }

  it('fetch one token and each ticket once between them', async () => {
    const servers = await processes(3);
    const asked = servers.flatMap((server) => Array.from({ length: 20 }, () => signed(server)));
    expect((await Promise.all(asked)).every(Boolean)).toBe(true);
    const calls = (await simulator.control.requests()).map(({ path }) => path);
    expect(calls.sort()).toEqual([
      '/wecom/cgi-bin/get_jsapi_ticket',
      '/wecom/cgi-bin/gettoken',
      '/wecom/cgi-bin/ticket/get',
    ]);
  });

  it('go on when the one that fetches is killed', async () => {
    const [dying, other] = await processes(2);
    if (dying === undefined || other === undefined) throw new Error('two were asked for');
    await simulator.control.faults({ match: 'gettoken', delayMs: 60_000 });
    void signed(dying).catch(() => undefined);
    while ((await simulator.control.requests('gettoken')).length === 0)
      await new Promise((resolve) => setTimeout(resolve, 50));
    dying.signal('SIGKILL');
    await dying.exited;
    // Its right to fetch runs out after twelve seconds.
    const from = performance.now();
    while (!(await signed(other))) expect(performance.now() - from).toBeLessThan(16_000);
    expect(performance.now() - from).toBeGreaterThan(5_000);
  });
});

describe('a message whose token does not come', () => {
  const wire = new Wire('sqlite');

  it('has surely not been sent', async () => {
    const weCom = wire.weCom();
    await wire.control.faults({ match: 'gettoken', delayMs: 15_000 });
    const card = weCom.render({ kind: 'TEXT_CARD', title: 'a', description: 'b', url: PUBLIC_URL });
    const from = performance.now();
    const error: unknown = await weCom.send(['admin'], card).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ForeignError);
    expect((error as ForeignError).trouble).toBe('BUSY');
    expect(performance.now() - from).toBeLessThan(10_400);
    expect(await wire.calls('message/send')).toBe(0);
  });

  it('and one whose answer does not come may have been', async () => {
    const weCom = wire.weCom();
    await weCom.member('admin');
    await wire.control.faults({ match: 'message/send', delayMs: 15_000, after: true });
    const card = weCom.render({ kind: 'TEXT_CARD', title: 'a', description: 'b', url: PUBLIC_URL });
    const error: unknown = await weCom.send(['admin'], card).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ trouble: 'TIMEOUT', code: 'TIMEOUT' });
    expect(await wire.control.inbox('admin')).toHaveLength(1);
  });
});
