import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../src/kernel/clock.js';
import { DIALECTS } from './kit/databases.js';
import { Outside, PUBLIC_URL, SEND } from './kit/outside.js';

const LIN = '230900001';
const CHEN = '230900002';

describe.each(DIALECTS)('messages out of the house on %s', (dialect) => {
  let outside: Outside;
  beforeAll(async () => void (outside = await Outside.open(dialect)));
  beforeEach(() => outside.reset());
  afterAll(() => outside.close());

  it('come to the inbox and to WeCom, with a link to the page, and are noted', async () => {
    const outboxId = await outside.stage(LIN);
    await outside.send();
    const [card, ...more] = await outside.got(LIN);
    expect(more).toEqual([]);
    expect(card).toMatchObject({ msgtype: 'textcard', content: { title: '企业微信消息暂停发送' } });
    expect(card?.content.url).toBe(`${PUBLIC_URL}/#/pages/messages/index?m=${outboxId}`);
    const [row] = await outside.deliveries();
    expect(row).toMatchObject({ username: LIN, channel: 'WECOM', state: 'SENT', attempts: 1, msgid: card?.msgid });
    const [stored] = await outside.database.all<{ payload: string }>('SELECT payload FROM delivery');
    expect(stored?.payload).toMatch(/^v1\./);
    expect(await outside.database.all('SELECT id FROM inbox_message')).toHaveLength(1);
    await outside.send();
    expect(await outside.calls()).toBe(1);
  });

  it('of two alike are two: the link tells them apart', async () => {
    await outside.stage(LIN);
    await outside.stage(LIN);
    await outside.send();
    expect(await outside.got(LIN)).toHaveLength(2);
  });

  it('to 1,001 people go by two calls and reach each once', async () => {
    const names = await outside.crowd('SUNSHINE_TEAM', 'ADMINISTRATOR', 1_001);
    await outside.stage('', { to: { office: 'SUNSHINE_TEAM' } });
    await outside.send();
    const sizes = (await outside.sim.control.requests(SEND)).map(
      ({ body }) => (JSON.parse(body) as { touser: string }).touser.split('|').length,
    );
    expect(sizes.sort((a, b) => a - b)).toEqual([1, 1_000]);
    const users = (await outside.sim.control.inbox()).map(({ user }) => user);
    expect(users.sort()).toEqual(names.sort());
    expect(new Set((await outside.deliveries()).map(({ state }) => state))).toEqual(new Set(['SENT']));
    await outside.disperse();
  });

  it('that reach some and not others are noted by name, however it is spelt, and take the next way', async () => {
    const names = await outside.crowd('SUNSHINE_TEAM', 'ADMINISTRATOR', 3);
    await outside.sim.control.reset();
    await outside.sim.control.seed({ persons: [{ userid: 'crowd-0' }, { userid: 'crowd-2' }] });
    await outside.database.run("UPDATE account SET username = 'crowd-ONE' WHERE username = 'crowd-1'");
    await outside.stage('', { to: { office: 'SUNSHINE_TEAM' } });
    await outside.send();
    expect(names).toHaveLength(3);
    const rows = await outside.deliveries();
    await outside.disperse();
    expect(rows.map(({ username, state, errorCode }) => [username, state, errorCode])).toEqual(
      [
        ['crowd-0', 'SENT', null],
        ['crowd-2', 'SENT', null],
        ['crowd-ONE', 'FAILED', 'INVALID_USER'],
      ].sort(),
    );
  });

  it('to somebody whom WeCom does not know are final at once', async () => {
    await outside.database.run("UPDATE account SET username = 'unheard-of' WHERE username = ?", [CHEN]);
    await outside.stage('unheard-of');
    await outside.send();
    await outside.advance(10 * MINUTE);
    await outside.push();
    expect(await outside.deliveries()).toMatchObject([{ state: 'FAILED', errorCode: '81013', attempts: 1 }]);
    expect(await outside.calls()).toBe(1);
    await outside.database.run("UPDATE account SET username = ? WHERE username = 'unheard-of'", [CHEN]);
  });

  it('of which no answer came are sent once more as the same bytes, and come once', async () => {
    await outside.stage(LIN);
    await outside.sim.control.faults({ match: SEND, drop: true, after: true });
    await outside.send();
    expect(await outside.deliveries()).toMatchObject([{ state: 'UNKNOWN', resentAt: null }]);
    await outside.push();
    expect(await outside.calls()).toBe(1);
    await outside.advance(MINUTE);
    await outside.push();
    const bodies = (await outside.sim.control.requests(SEND)).map(({ body }) => body);
    expect(bodies).toHaveLength(2);
    expect(bodies[0]).toBe(bodies[1]);
    expect(await outside.got(LIN)).toHaveLength(1);
    expect(await outside.deliveries()).toMatchObject([{ state: 'SENT', resentAt: expect.any(Number) }]);
  });

  it('of which twice no answer came wait for a person', async () => {
    await outside.stage(LIN);
    await outside.sim.control.faults({ match: SEND, drop: true, times: 2 });
    await outside.send();
    for (let i = 0; i < 4; i++) {
      await outside.advance(MINUTE);
      await outside.push();
    }
    expect(await outside.calls()).toBe(2);
    expect(await outside.states()).toEqual([`${LIN} WECOM UNKNOWN`]);
  });

  it('of which no answer came are not sent again once WeCom would not notice', async () => {
    await outside.stage(LIN);
    await outside.sim.control.faults({ match: SEND, drop: true, after: true });
    await outside.send();
    await outside.advance(4 * 60 * MINUTE - 5 * MINUTE);
    await outside.push();
    expect(await outside.calls()).toBe(1);
    expect(await outside.states()).toEqual([`${LIN} WECOM UNKNOWN`]);
  });

  it('wait longer each time WeCom is busy, and are given up after the fifth', async () => {
    await outside.stage(LIN);
    await outside.sim.control.faults({ match: SEND, errcode: -1, times: 0 });
    await outside.send();
    const waits: number[] = [];
    for (let i = 0; i < 4; i++) {
      const [row] = await outside.deliveries();
      expect(row).toMatchObject({ state: 'PENDING', attempts: i + 1, errorCode: '-1' });
      waits.push((row?.dueAt ?? 0) - (await outside.now()));
      await outside.push();
      expect((await outside.deliveries())[0]?.attempts).toBe(i + 1);
      await outside.advance((waits.at(-1) ?? 0) + SECOND);
      await outside.push();
    }
    expect(await outside.deliveries()).toMatchObject([{ state: 'FAILED', attempts: 5, errorCode: '-1' }]);
    expect(waits[3]).toBeGreaterThan((waits[0] ?? 0) * 2);
    expect(await outside.got(LIN)).toEqual([]);
  });

  it('sent often to one member never go beyond what WeCom lets through', async () => {
    for (let i = 0; i < 60; i++) await outside.stage(LIN);
    await outside.send();
    expect(await outside.got(LIN)).toHaveLength(25);
    for (let i = 0; i < 2; i++) {
      await outside.push();
      await outside.advance(MINUTE + SECOND);
      await outside.push();
    }
    const all = await outside.sim.control.inbox(LIN, { all: true });
    expect(all.filter(({ state }) => state === 'DROPPED')).toEqual([]);
    expect(all).toHaveLength(60);
  });

  it('are stored once each, and come once, when several pushers take them at once', async () => {
    const names = [LIN, CHEN, '2250001', 'student-affairs', 'lizhi'];
    for (let i = 0; i < 100; i++) await outside.stage(names[i % names.length] ?? LIN);
    await outside.deliver();
    await Promise.all([outside.pusher(), outside.pusher(), outside.pusher(), outside.pusher()]);
    expect((await outside.deliveries()).filter(({ state }) => state !== 'SENT')).toEqual([]);
    expect(await outside.calls()).toBe(100);
    expect(await outside.sim.control.inbox()).toHaveLength(100);
    expect((await outside.states()).filter((state) => !state.endsWith('SENT'))).toEqual([]);
  });
});
