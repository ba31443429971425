import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../src/kernel/clock.js';
import { DIALECTS } from './kit/databases.js';
import { Outside, SEND } from './kit/outside.js';
import { mint } from './kit/person.js';

const LIN = '230900001';
const CHEN = '230900002';
const HEALTH =
  '{ channelHealth { channel configured pausedUntil errorCode errorLabel pending sentToday duplicatesRisked } }';

interface Health {
  readonly channel: string;
  readonly configured: boolean;
  readonly pausedUntil: string | null;
  readonly errorCode: string | null;
  readonly errorLabel: string | null;
  readonly pending: number;
  readonly sentToday: number;
  readonly duplicatesRisked: number;
}

describe.each(DIALECTS)('a channel in trouble on %s', (dialect) => {
  let outside: Outside;
  beforeAll(async () => void (outside = await Outside.open(dialect)));
  beforeEach(() => outside.reset());
  afterAll(() => outside.close());

  const health = async () => {
    const admin = await mint(outside.house, 'admin', 'console');
    const all = (await admin.get<{ channelHealth: Health[] }>(HEALTH)).channelHealth;
    return all.find(({ channel }) => channel === 'WECOM');
  };
  const untilNextMinute = async () => MINUTE - ((await outside.now()) % MINUTE);

  it('asked too often rests until the minute is over, then goes on', async () => {
    await outside.stage(LIN);
    await outside.stage(CHEN);
    await outside.sim.control.faults({ match: SEND, errcode: 45009, times: 0 });
    await outside.send();
    const first = await outside.calls();
    expect(first).toBeLessThanOrEqual(2);
    expect(await health()).toMatchObject({ errorCode: '45009', pausedUntil: expect.any(String), pending: 2 });
    await outside.push();
    expect(await outside.calls()).toBe(first);
    await outside.sim.control.clearFaults();
    await outside.advance((await untilNextMinute()) + 5 * SECOND);
    await outside.push();
    await outside.push();
    expect(await outside.states()).toEqual([`${LIN} WECOM SENT`, `${CHEN} WECOM SENT`]);
    expect((await outside.deliveries()).map(({ attempts }) => attempts)).toEqual([1, 1]);
    expect(await health()).toMatchObject({ errorCode: null, pausedUntil: null, sentToday: 2 });
  });

  it('asked too often twice rests until the hour is over, and tries with one message', async () => {
    for (let i = 0; i < 5; i++) await outside.stage(LIN);
    await outside.sim.control.faults({ match: SEND, errcode: 45009, times: 0 });
    await outside.send();
    const before = await outside.calls();
    await outside.advance((await untilNextMinute()) + 5 * SECOND);
    await outside.push();
    expect(await outside.calls()).toBe(before + 1);
    const now = await outside.now();
    expect(Date.parse((await health())?.pausedUntil ?? '')).toBeGreaterThanOrEqual(Math.ceil(now / HOUR) * HOUR);
  });

  it('that a person must mend is told once, tried every ten minutes with one message, and then goes on', async () => {
    for (let i = 0; i < 20; i++) await outside.stage(LIN);
    await outside.sim.control.configure({ trustedIps: ['203.0.113.9'] });
    await outside.send();
    const first = await outside.calls();
    expect(first).toBeLessThanOrEqual(4);
    for (let i = 0; i < 10; i++) {
      await outside.push();
      await outside.advance(MINUTE - SECOND);
    }
    expect(await outside.calls()).toBe(first);
    for (let i = 1; i <= 3; i++) {
      await outside.advance(10 * MINUTE + SECOND);
      await outside.push();
      await outside.push();
      expect(await outside.calls()).toBe(first + i);
    }
    expect(await health()).toMatchObject({
      errorCode: '60020',
      errorLabel: expect.stringContaining('可信'),
      pending: 20,
    });
    await outside.deliver();
    const told = await outside.database.all('SELECT id FROM inbox_message WHERE account_id = ?', [
      await outside.accountOf('admin'),
    ]);
    expect(told).toHaveLength(1);
    expect(outside.house.logged.filter((line) => line.includes('60020'))).toHaveLength(1);
    await outside.sim.control.configure({ trustedIps: null });
    await outside.advance(10 * MINUTE + SECOND);
    await outside.push();
    await outside.push();
    expect(await outside.got(LIN)).toHaveLength(20);
    expect(await health()).toMatchObject({ errorCode: null, pausedUntil: null });
  });

  it('whose trial was for somebody unknown works again all the same, and the others go', async () => {
    for (const user of [LIN, CHEN, CHEN]) await outside.stage(user);
    await outside.sim.control.faults({ match: SEND, errcode: 60020, times: 4 });
    await outside.send();
    await outside.sim.control.clearFaults();
    await outside.sim.control.seed({ persons: [{ userid: LIN, visible: false }] });
    await outside.advance(10 * MINUTE + SECOND);
    await outside.push();
    await outside.push();
    expect(await outside.states()).toEqual([`${LIN} WECOM FAILED`, `${CHEN} WECOM SENT`, `${CHEN} WECOM SENT`]);
  });

  it('goes on at once where somebody says so; only who looks after it may', async () => {
    await outside.stage(LIN);
    await outside.sim.control.faults({ match: SEND, errcode: 60020 });
    await outside.send();
    const resume =
      'mutation ($input: ResumeChannelInput!) { resumeChannel(input: $input) { health { channel pausedUntil } } }';
    const desk = await mint(outside.house, 'counselling-head', 'console');
    expect((await desk.refused(resume, { input: { channel: 'WECOM' } })).extensions.code).toBe('FORBIDDEN');
    await outside.push();
    expect(await outside.got(LIN)).toEqual([]);
    const admin = await mint(outside.house, 'admin', 'console');
    const done = await admin.get<{ resumeChannel: { health: Health[] } }>(resume, { input: { channel: 'WECOM' } });
    expect(done.resumeChannel.health[0]).toEqual({ channel: 'WECOM', pausedUntil: null });
    await outside.push();
    expect(await outside.got(LIN)).toHaveLength(1);
  });

  it('that answers a page of HTML is busy, and a message is not lost', async () => {
    await outside.stage(LIN);
    await outside.sim.control.faults({ match: SEND, http: 502, times: 0 });
    await outside.send();
    const [row] = await outside.deliveries();
    expect(['PENDING', 'UNKNOWN']).toContain(row?.state);
    await outside.sim.control.clearFaults();
    await outside.advance(5 * MINUTE);
    await outside.push();
    expect(await outside.got(LIN)).toHaveLength(1);
  });
});
