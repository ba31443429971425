import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openHouse } from '../src/app/open-house.js';
import { pushNotices } from '../src/bulletin/notices/push-notices.js';
import { readConfig } from '../src/platform/config/config.js';
import { openDatabase } from '../src/platform/db/open-database.js';
import { crowd } from './kit/crowd.js';
import { DIALECTS } from './kit/databases.js';
import { leftovers, place, served, tidyUp } from './kit/fault-place.js';
import { published } from './kit/notices.js';
import { signIn } from './kit/person.js';
import { smallDemo } from './kit/small-demo.js';
import { MIGRATIONS } from './kit/test-house.js';

tidyUp();

const STUDENTS = 25_000;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

describe.each(DIALECTS)('a server that is killed while it pushes, on %s', (dialect) => {
  it('has told whole pages; the next goes on after them, and everybody is told once', async () => {
    const { env, url } = await place(dialect);
    await smallDemo(env);
    const filling = await openDatabase(url, { connections: 2 });
    await crowd(filling, STUDENTS);
    await filling.close();
    const server = await served(env);
    const affairs = await signIn(server, 'student-affairs', 'console');
    const made = await published(affairs, { title: '紧急通知', push: true });
    const total = made.push?.total ?? 0;
    expect(total).toBeGreaterThan(20_000);
    const ask = 'query ($id: ID!) { node(id: $id) { ... on Notice { push { done } } } }';
    const doneSoFar = async () =>
      (await affairs.get<{ node: { push: { done: number } } }>(ask, { id: made.id })).node.push.done;
    for (const end = Date.now() + 30_000; (await doneSoFar()) < 500 && Date.now() < end;) await sleep(5);
    server.signal('SIGKILL');
    await server.exited;

    const config = readConfig({ ...env, NODE_ENV: 'test', PORT: '0', JOBS: '0', LOG_LEVEL: 'silent' });
    const house = await openHouse(config, { migrations: MIGRATIONS, log: silent });
    leftovers.push(() => house.close());
    const { database } = house.services;
    const stand = async () => {
      const [push] = await database.all<{ state: string; done: number }>('SELECT state, done FROM notice_push');
      const [outbox] = await database.all<{ n: number; people: number }>(
        "SELECT COUNT(*) AS n, COUNT(DISTINCT recipient_account_id) AS people FROM outbox WHERE template = 'notice.published'",
      );
      return { state: push?.state, done: Number(push?.done), n: Number(outbox?.n), people: Number(outbox?.people) };
    };
    const killed = await stand();
    expect(killed.state).toBe('RUNNING');
    expect(killed.done % 500).toBe(0);
    expect([killed.n, killed.people]).toEqual([killed.done, killed.done]);
    expect(await pushNotices(house.services)).toBe(total - killed.done);
    expect(await stand()).toEqual({ state: 'DONE', done: total, n: total, people: total });
  });
});
