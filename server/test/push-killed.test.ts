import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MINUTE } from '../src/kernel/clock.js';
import { DIALECTS } from './kit/databases.js';
import { Outside, PUBLIC_URL, SEND } from './kit/outside.js';
import { startServer } from './kit/server-process.js';

const PEOPLE = ['230900001', '230900002', '2250001', 'student-affairs', 'lizhi', 'work-study', 'admin', 'counsellor'];

/** WeCom acts, but its answer comes when nobody waits for it any more. */
const SLOW_ANSWER = { match: SEND, after: true, delayMs: 8_000, times: 0 };

const inboxes = async (outside: Outside) =>
  (await outside.sim.control.inbox()).map(({ user, content }) => `${user} ${String(content.url)}`).sort();

describe('a process killed while it pushes', () => {
  let outside: Outside;
  beforeAll(async () => void (outside = await Outside.open('mysql')));
  afterAll(() => outside.close());

  it('leaves each message stored once, sent once or known to be doubtful', async () => {
    const { sim, house } = outside;
    for (let round = 0; round < 3; round++) for (const name of PEOPLE) await outside.stage(name);
    await sim.control.faults(SLOW_ANSWER);
    const server = await startServer({
      ...sim.env,
      PUBLIC_URL,
      QUIET_HOURS: '00:00-00:00',
      DATA_DIR: house.config.dataDir,
      DATABASE_URL: house.config.databaseUrl,
      JOBS: '1',
    });
    const end = Date.now() + 20_000;
    while ((await outside.calls()) === 0 && Date.now() < end) await sleep(50);
    server.signal('SIGKILL');
    await server.exited;
    const before = await outside.deliveries();
    expect(before).toHaveLength(PEOPLE.length * 3);
    const halfWay = before.filter(({ state }) => state === 'SENDING').length;
    expect(halfWay).toBeGreaterThan(0);
    await sim.control.clearFaults();

    await outside.pusher();
    expect((await outside.deliveries()).filter(({ state }) => state === 'SENDING')).toHaveLength(halfWay);
    await outside.advance(3 * MINUTE);
    await Promise.all([outside.pusher(), outside.pusher()]);
    await outside.advance(3 * MINUTE);
    await outside.pusher();

    const after = await outside.deliveries();
    expect(after.filter(({ state }) => state !== 'SENT')).toEqual([]);
    expect(await outside.database.all('SELECT id FROM inbox_message')).toHaveLength(PEOPLE.length * 3);
    const came = await inboxes(outside);
    expect(came).toHaveLength(PEOPLE.length * 3);
    expect(new Set(came).size).toBe(PEOPLE.length * 3);
    // Only what was under way is of doubt, and counted: four calls at a time.
    const doubtful = after.filter(({ resentAt }) => resentAt !== null).length;
    expect(doubtful).toBeGreaterThan(0);
    expect(doubtful).toBeLessThanOrEqual(4);
  });
});

describe.each(DIALECTS)('what a dead pusher held, on %s,', (dialect) => {
  let outside: Outside;
  beforeAll(async () => void (outside = await Outside.open(dialect)));
  beforeEach(() => outside.reset());
  afterAll(() => outside.close());

  const die = async (how: 'BEFORE' | 'AFTER') => {
    await outside.stage('lizhi');
    await outside.deliver();
    if (how === 'AFTER') await outside.push();
    const since = await outside.now();
    await outside.database.run(
      "UPDATE delivery SET state = 'SENDING', worker = 'dead', sending_since = ?, attempts = 1, sent_at = NULL, msgid = NULL",
      [since],
    );
  };

  it('and had not put into bytes, waits again and is not doubtful', async () => {
    await die('BEFORE');
    await outside.push();
    expect(await outside.got('lizhi')).toEqual([]);
    await outside.advance(3 * MINUTE);
    await outside.push();
    expect(await outside.got('lizhi')).toHaveLength(1);
    expect(await outside.deliveries()).toMatchObject([{ state: 'SENT', resentAt: null }]);
  });

  it('and had sent, is asked about with the same bytes', async () => {
    await die('AFTER');
    await outside.push();
    expect(await outside.calls()).toBe(1);
    await outside.advance(3 * MINUTE);
    await outside.push();
    expect(await outside.calls()).toBe(2);
    expect(await outside.got('lizhi')).toHaveLength(1);
    expect(await outside.deliveries()).toMatchObject([{ state: 'SENT', resentAt: expect.any(Number) }]);
  });
});
