import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../src/kernel/clock.js';
import { afterQuiet } from '../src/messaging/outside/quiet-hours.js';
import { dueTime } from '../src/messaging/outside/due-time.js';
import { chinaTime } from './kit/china-time.js';
import { DIALECTS } from './kit/databases.js';
import { Outside } from './kit/outside.js';
import { mint, mintStudent, nobody, type Person } from './kit/person.js';

const LIN = '230900001';
const DAY = '2026-11-23';
const NEXT = '2026-11-24';
const FIELDS = '{ categories { category label fixed channels { channel label enabled } } quietFrom quietTo channels }';
const ASK = `{ messagePreferences ${FIELDS} }`;
const SET = `mutation ($input: SetMessagePreferencesInput!) { setMessagePreferences(input: $input) { preferences ${FIELDS} } }`;

interface Shown {
  readonly categories: readonly {
    readonly category: string;
    readonly label: string;
    readonly fixed: boolean;
    readonly channels: readonly { readonly channel: string; readonly enabled: boolean }[];
  }[];
  readonly quietFrom: string;
  readonly quietTo: string;
  readonly channels: readonly string[];
}

describe('quiet hours', () => {
  const night = { from: 22 * 60 + 30, to: 7 * 60 };
  it.each([
    ['22:29', DAY, DAY, '22:29'],
    ['22:30', DAY, NEXT, '07:00'],
    ['23:59', DAY, NEXT, '07:00'],
    ['00:00', NEXT, NEXT, '07:00'],
    ['06:59', NEXT, NEXT, '07:00'],
    ['07:00', NEXT, NEXT, '07:00'],
    ['12:00', NEXT, NEXT, '12:00'],
  ])('over midnight: at %s of %s one is free at %s %s', (time, day, freeDay, freeTime) => {
    expect(afterQuiet(chinaTime(day, time), night)).toBe(chinaTime(freeDay, freeTime));
  });

  it.each([
    ['11:59', '11:59'],
    ['12:00', '14:00'],
    ['13:59', '14:00'],
    ['14:00', '14:00'],
  ])('by day: at %s one is free at %s', (time, free) => {
    expect(afterQuiet(chinaTime(DAY, time), { from: 720, to: 840 })).toBe(chinaTime(DAY, free));
  });

  it('that end when they begin are none', () => {
    const at = chinaTime(DAY, '03:00');
    expect(afterQuiet(at, { from: 180, to: 180 })).toBe(at);
  });

  it('do not hold what is urgent or about security; what waited is spread over a minute', () => {
    const at = chinaTime(DAY, '23:00');
    const ids = Array.from(
      { length: 50 },
      (_, i) => `00000000-0000-7000-8000-0000${(i * 7_919_123).toString(16).padStart(8, '0')}`,
    );
    expect(dueTime(at, { category: 'SECURITY' }, night, false, ids[0] ?? '')).toBe(at);
    expect(dueTime(at, { category: 'DESK', urgent: true }, night, false, ids[0] ?? '')).toBe(at);
    const dues = ids.map((id) => dueTime(at, { category: 'SYSTEM' }, night, false, id) - chinaTime(NEXT, '07:00'));
    expect(Math.min(...dues)).toBeGreaterThanOrEqual(5_000);
    expect(Math.max(...dues)).toBeLessThan(MINUTE);
    expect(new Set(dues).size).toBeGreaterThan(20);
  });

  it('reminders of a full or half hour leave some seconds later, others at once', () => {
    const id = '00000000-0000-7000-8000-000012345678';
    const never = { from: 0, to: 0 };
    for (const time of ['18:00', '18:30']) {
      expect(dueTime(chinaTime(DAY, time), { category: 'SYSTEM' }, never, true, id)).toBeGreaterThan(
        chinaTime(DAY, time),
      );
      expect(dueTime(chinaTime(DAY, time), { category: 'SYSTEM' }, never, false, id)).toBe(chinaTime(DAY, time));
    }
    expect(dueTime(chinaTime(DAY, '18:01'), { category: 'SYSTEM' }, never, true, id)).toBe(chinaTime(DAY, '18:01'));
  });
});

describe.each(DIALECTS)('what people want to be told, and when, on %s', (dialect) => {
  let outside: Outside;
  let lin: Person;
  beforeAll(async () => {
    const env = { QUIET_HOURS: '22:30-07:00', SMTP_URL: 'smtp://127.0.0.1:9', SMTP_FROM: 'xg@example.edu.cn' };
    outside = await Outside.open(dialect, { env });
  });
  beforeEach(async () => {
    await outside.reset();
    lin = await mintStudent(outside.house, LIN);
  });
  afterAll(() => outside.close());

  const shown = async (person: Person) => (await person.get<{ messagePreferences: Shown }>(ASK)).messagePreferences;
  const set = async (person: Person, input: object) =>
    (await person.get<{ setMessagePreferences: { preferences: Shown } }>(SET, { input: { channels: [], ...input } }))
      .setMessagePreferences.preferences;
  const clockTo = async (at: number) => outside.advance(at - (await outside.now()));

  it('are the house’s until somebody says otherwise, by the kinds that this side gets', async () => {
    const prefs = await shown(lin);
    expect(prefs).toMatchObject({ quietFrom: '22:30', quietTo: '07:00', channels: ['WECOM'] });
    expect(prefs.categories.map(({ category }) => category)).toEqual([
      'APPOINTMENT',
      'APPLICATION',
      'NOTICE',
      'SYSTEM',
      'SECURITY',
    ]);
    expect(prefs.categories.map(({ fixed }) => fixed)).toEqual([false, false, false, false, true]);
    expect(new Set(prefs.categories.flatMap(({ channels }) => channels.map(({ enabled }) => enabled)))).toEqual(
      new Set([true]),
    );
    const desk = await mint(outside.house, 'counselling-desk', 'console');
    expect((await shown(desk)).categories.map(({ category }) => category)).toEqual(['DESK', 'SYSTEM', 'SECURITY']);
    await outside.database.run("UPDATE account SET email = 'a@b.cn' WHERE username = ?", [LIN]);
    expect((await shown(lin)).channels).toEqual(['WECOM', 'MAIL']);
  });

  it('are kept, each person’s own, and the last word of two counts', async () => {
    const off = { category: 'SYSTEM', channel: 'WECOM', enabled: false };
    const prefs = await set(lin, { channels: [{ ...off, enabled: true }, off], quietFrom: '12:00' });
    expect(prefs).toMatchObject({ quietFrom: '12:00', quietTo: '07:00' });
    const system = prefs.categories.find(({ category }) => category === 'SYSTEM');
    expect(system?.channels.find(({ channel }) => channel === 'WECOM')?.enabled).toBe(false);
    const other = await shown(await mintStudent(outside.house, '230900002'));
    expect(other).toMatchObject({ quietFrom: '22:30' });
    expect(await set(lin, { quietTo: '13:00' })).toMatchObject({ quietFrom: '12:00', quietTo: '13:00' });
  });

  it('that make no sense are refused: an unknown kind, an hour that is none, silence about security', async () => {
    const refused = async (input: object) =>
      (await lin.refused(SET, { input: { channels: [], ...input } })).extensions.unmet?.map(({ code }) => code);
    const one = (category: string) => ({ channels: [{ category, channel: 'WECOM', enabled: false }] });
    expect(await refused(one('GOSSIP'))).toEqual(['INVALID_VALUE']);
    expect(await refused(one('SECURITY'))).toEqual(['MESSAGES_FIXED']);
    expect(await refused({ quietFrom: '24:00' })).toHaveLength(1);
    expect((await nobody(outside.house).refused(SET, { input: { channels: [] } })).extensions.code).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('switched off, a channel is passed over for the next, and the inbox stays', async () => {
    await clockTo(chinaTime(DAY, '12:00'));
    lin = await mintStudent(outside.house, LIN);
    await outside.database.run("UPDATE account SET email = 'a@b.cn' WHERE username = ?", [LIN]);
    await set(lin, { channels: [{ category: 'SYSTEM', channel: 'WECOM', enabled: false }] });
    await outside.stage(LIN);
    await outside.deliver();
    expect(await outside.states()).toEqual([`${LIN} MAIL PENDING`]);
    await set(lin, { channels: [{ category: 'SYSTEM', channel: 'MAIL', enabled: false }] });
    await outside.stage(LIN);
    await outside.send();
    expect(await outside.states()).toEqual([`${LIN} MAIL SKIPPED`]);
    expect(await outside.database.all('SELECT id FROM inbox_message')).toHaveLength(2);
    expect(await outside.got(LIN)).toEqual([]);
  });

  it('changed at the last moment still count: what was about to go by one way takes the other', async () => {
    await clockTo(chinaTime(DAY, '12:00'));
    lin = await mintStudent(outside.house, LIN);
    await outside.database.run("UPDATE account SET email = 'a@b.cn' WHERE username = ?", [LIN]);
    await outside.stage(LIN);
    await outside.deliver();
    await set(lin, { channels: [{ category: 'SYSTEM', channel: 'WECOM', enabled: false }] });
    await outside.push();
    expect((await outside.deliveries()).map(({ channel, state }) => [channel, state])).toMatchObject([
      ['WECOM', 'SKIPPED'],
      ['MAIL', expect.any(String)],
    ]);
    expect(await outside.got(LIN)).toEqual([]);
  });

  it('left alone by night, people find it in the morning', async () => {
    await clockTo(chinaTime(DAY, '23:00'));
    await outside.stage(LIN);
    await outside.send();
    expect(await outside.got(LIN)).toEqual([]);
    expect(await outside.database.all('SELECT id FROM inbox_message')).toHaveLength(1);
    await clockTo(chinaTime(NEXT, '06:59'));
    await outside.push();
    expect(await outside.got(LIN)).toEqual([]);
    await outside.advance(3 * MINUTE);
    await outside.push();
    expect(await outside.got(LIN)).toHaveLength(1);
  });

  it('planned by day and delayed into the night wait for the morning', async () => {
    await clockTo(chinaTime(DAY, '22:00'));
    await outside.stage(LIN);
    await outside.deliver();
    await outside.advance(HOUR);
    await outside.push();
    expect(await outside.got(LIN)).toEqual([]);
    const [row] = await outside.deliveries();
    expect(row).toMatchObject({ state: 'PENDING', dueAt: chinaTime(NEXT, '07:00') });
  });
});
