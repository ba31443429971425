import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toGlobalId } from '../src/kernel/global-id.js';
import { DAY, MINUTE, SECOND } from '../src/kernel/clock.js';
import { DIALECTS } from './kit/databases.js';
import { Outside, SEND } from './kit/outside.js';
import { mint, mintStudent, type Person } from './kit/person.js';

const LIN = '230900001';
const CHEN = '230900002';
const FIELDS =
  'id channel channelLabel state stateLabel about recipient { username displayName } attempts errorCode errorLabel sentAt recallableUntil';
const LIST = `query ($states: [DeliveryState!], $channel: MessageChannel, $first: Int = 50, $after: String) { deliveries(states: $states, channel: $channel, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ${FIELDS} } } }`;
const doing = (command: string) =>
  `mutation ($input: DeliveriesInput!) { ${command}(input: $input) { deliveries { ${FIELDS} } } }`;

interface Shown {
  readonly id: string;
  readonly channel: string;
  readonly state: string;
  readonly about: string;
  readonly errorLabel: string | null;
  readonly recipient: { readonly username: string };
  readonly recallableUntil: string | null;
}
interface Listed {
  readonly deliveries: {
    readonly totalCount: string;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly nodes: readonly Shown[];
  };
}

describe.each(DIALECTS)('dead letters on %s', (dialect) => {
  let outside: Outside;
  let admin: Person;
  beforeAll(async () => void (outside = await Outside.open(dialect)));
  beforeEach(async () => {
    await outside.reset();
    admin = await mint(outside.house, 'admin', 'console');
  });
  afterAll(() => outside.close());

  const list = async (variables: object = {}) =>
    (await admin.get<Listed>(LIST, variables as Record<string, unknown>)).deliveries;
  const ids = async () => (await outside.deliveries()).map(({ id }) => toGlobalId('Delivery', id));
  const carryOut = async (command: string, which: readonly string[]) =>
    (await admin.get<Record<string, { deliveries: Shown[] }>>(doing(command), { input: { ids: which } }))[command]
      ?.deliveries;
  const refused = async (command: string, which: readonly string[]) => {
    const { extensions } = await admin.refused(doing(command), { input: { ids: which } });
    return [extensions.code, extensions.unmet?.[0]?.code];
  };
  const failed = async (...users: string[]) => {
    for (const user of users) await outside.stage(user);
    for (const user of users) await outside.sim.control.seed({ persons: [{ userid: user, visible: false }] });
    await outside.send();
    for (const user of users) await outside.sim.control.seed({ persons: [{ userid: user, visible: true }] });
  };

  it('are shown to those who look after the channels, without a word of what they say', async () => {
    await failed(LIN);
    const page = await list();
    expect(page.totalCount).toBe('1');
    expect(page.nodes[0]).toMatchObject({
      channel: 'WECOM',
      state: 'FAILED',
      about: '系统通知',
      recipient: { username: LIN },
      errorLabel: expect.stringContaining('没有此人'),
      recallableUntil: null,
    });
    expect(JSON.stringify(page)).not.toContain('暂停');
    const node = `query ($id: ID!) { node(id: $id) { id } }`;
    const [id] = await ids();
    expect(await admin.get(node, { id })).toEqual({ node: { id } });
    for (const person of [
      await mintStudent(outside.house, LIN),
      await mint(outside.house, 'counselling-head', 'console'),
      await mint(outside.house, 'student-affairs', 'console'),
    ]) {
      expect((await person.refused(LIST)).extensions.code).toBe('FORBIDDEN');
      expect(await person.get(node, { id })).toEqual({ node: null });
      for (const command of ['retryDeliveries', 'dismissDeliveries', 'recallDeliveries']) {
        expect((await person.refused(doing(command), { input: { ids: [id] } })).extensions.code).toBe('FORBIDDEN');
      }
    }
  });

  it('of a sealed office are named as any other message that students get', async () => {
    await failed(LIN, CHEN);
    const said = async (subjectType: string) => {
      const [template = ''] = outside.house.house.messageSources.of(subjectType).templates;
      await outside.database.run('UPDATE delivery SET subject_type = ?, template = ?', [subjectType, template]);
      return (await list()).nodes.map(({ about }) => about);
    };
    const sealed = await said('APPOINTMENT');
    expect(new Set(sealed).size).toBe(1);
    expect(await said('CERTIFICATE')).toEqual(sealed);
    expect(await said('PAPERS')).toEqual(sealed);
  });

  it('come page by page, by state and channel', async () => {
    await failed(LIN, CHEN);
    await outside.stage('lizhi');
    await outside.send();
    const first = await list({ first: 1 });
    expect(first).toMatchObject({ totalCount: '2', pageInfo: { hasNextPage: true } });
    const second = await list({ first: 1, after: first.pageInfo.endCursor });
    expect(new Set([...first.nodes, ...second.nodes].map(({ recipient }) => recipient.username))).toEqual(
      new Set([LIN, CHEN]),
    );
    expect((await list({ states: ['SENT'] })).nodes.map(({ recipient }) => recipient.username)).toEqual(['lizhi']);
    expect((await list({ channel: 'MAIL' })).nodes).toEqual([]);
  });

  it('are sent again when somebody says so', async () => {
    await failed(LIN);
    const [again] = (await carryOut('retryDeliveries', await ids())) ?? [];
    expect(again).toMatchObject({ state: 'PENDING', errorLabel: null });
    await outside.push();
    expect(await outside.got(LIN)).toHaveLength(1);
    expect(await refused('retryDeliveries', await ids())).toEqual(['CONFLICT', 'CHANGED_MEANWHILE']);
  });

  it('of unknown fate, sent again by a person, are the same bytes, and counted', async () => {
    await outside.stage(LIN);
    await outside.sim.control.faults({ match: SEND, drop: true, after: true, times: 2 });
    await outside.send();
    await outside.advance(MINUTE);
    await outside.push();
    expect((await list()).nodes[0]?.state).toBe('UNKNOWN');
    await carryOut('retryDeliveries', await ids());
    await outside.push();
    expect(await outside.states()).toEqual([`${LIN} WECOM SENT`]);
    expect(await outside.got(LIN)).toHaveLength(1);
    const bodies = (await outside.sim.control.requests(SEND)).map(({ body }) => body);
    expect(new Set(bodies).size).toBe(1);
    const health = await admin.get<{ channelHealth: { duplicatesRisked: number }[] }>(
      '{ channelHealth { duplicatesRisked } }',
    );
    expect(health.channelHealth[0]?.duplicatesRisked).toBe(1);
  });

  it('are let be when somebody says so, all or none', async () => {
    await failed(LIN, CHEN);
    await outside.stage('lizhi');
    await outside.send();
    expect(await refused('dismissDeliveries', await ids())).toEqual(['CONFLICT', 'CHANGED_MEANWHILE']);
    expect((await list()).totalCount).toBe('2');
    const dead = (await list()).nodes.map(({ id }) => id);
    expect((await carryOut('dismissDeliveries', dead))?.map(({ state }) => state)).toEqual(['DISMISSED', 'DISMISSED']);
    expect((await list()).totalCount).toBe('0');
    expect(await refused('dismissDeliveries', ['nonsense'])).toEqual(['INVALID_INPUT', 'INVALID_ID']);
  });
});

describe.each(DIALECTS)('taking back on %s', (dialect) => {
  let outside: Outside;
  beforeAll(async () => void (outside = await Outside.open(dialect)));
  beforeEach(() => outside.reset());
  afterAll(() => outside.close());

  const recall = async () => {
    const admin = await mint(outside.house, 'admin', 'console');
    const which = (await outside.deliveries()).map(({ id }) => toGlobalId('Delivery', id));
    return admin.ask<{ recallDeliveries: { deliveries: Shown[] } }>(doing('recallDeliveries'), {
      input: { ids: which },
    });
  };
  const codesOf = (answer: Awaited<ReturnType<typeof recall>>) => [
    answer.errors?.[0]?.extensions.code,
    answer.errors?.[0]?.extensions.unmet?.[0]?.code,
  ];

  it('works until a second before 24 hours are over, and is noted', async () => {
    await outside.stage(LIN);
    await outside.send();
    await outside.advance(DAY - SECOND - 500);
    expect((await recall()).data?.recallDeliveries.deliveries[0]?.state).toBe('RECALLED');
    expect(await outside.got(LIN)).toMatchObject([{ state: 'RECALLED' }]);
    // Asked for again it is done already, and WeCom is not asked.
    const asked = (await outside.sim.control.requests('message/recall')).length;
    expect((await recall()).data?.recallDeliveries.deliveries[0]?.state).toBe('RECALLED');
    expect(await outside.sim.control.requests('message/recall')).toHaveLength(asked);
  });

  it('touches the rows of its message alone: a million others are neither read nor held, nor taken for it', async () => {
    await outside.stage(LIN);
    await outside.stage('lizhi');
    await outside.send();
    // WeCom gave neither an id of its own.
    await outside.database.run("UPDATE delivery SET msgid = ''");
    expect(codesOf(await recall())).toEqual(['WINDOW_CLOSED', 'NOT_RECALLABLE']);
    await outside.database.run("UPDATE delivery SET msgid = CONCAT('m-', id)");
    await outside.sim.control.faults({ match: 'message/recall', errcode: 0, times: 0 });
    const seen: string[] = [];
    const stop = outside.database.observe((sql) => void seen.push(sql));
    await recall();
    stop();
    const update = seen.find((sql) => sql.includes("'RECALLED'"));
    expect(update).toBeDefined();
    if (dialect !== 'sqlite') return;
    const where = (update ?? '').split(' WHERE ')[1]?.replaceAll('?', "'x'");
    const plan = await outside.database.all<{ detail: string }>(
      `EXPLAIN QUERY PLAN SELECT * FROM delivery WHERE ${where}`,
    );
    expect(plan[0]?.detail).toMatch(/USING INDEX \S*batch\S*/);
  });

  it('is refused a second after, without asking WeCom', async () => {
    await outside.stage(LIN);
    await outside.send();
    await outside.advance(DAY + SECOND);
    expect(codesOf(await recall())).toEqual(['DEADLINE_PASSED', 'RECALL_OVER']);
    expect(await outside.sim.control.requests('message/recall')).toEqual([]);
    expect(await outside.states()).toEqual([`${LIN} WECOM SENT`]);
  });

  it('tells what WeCom tells: too late by its clock, or not there', async () => {
    await outside.stage(LIN);
    await outside.send();
    await outside.sim.control.faults({ match: 'message/recall', errcode: 42052 });
    expect(codesOf(await recall())).toEqual(['DEADLINE_PASSED', 'RECALL_OVER']);
    await outside.sim.control.faults({ match: 'message/recall', drop: true, times: 0 });
    expect(codesOf(await recall())).toEqual(['UNAVAILABLE', 'CHANNEL_DOWN']);
    expect(await outside.states()).toEqual([`${LIN} WECOM SENT`]);
  });

  it('of one message to many takes it back from all of them', async () => {
    await outside.crowd('SUNSHINE_TEAM', 'ADMINISTRATOR', 3);
    await outside.stage('', { to: { office: 'SUNSHINE_TEAM' } });
    await outside.send();
    const admin = await mint(outside.house, 'admin', 'console');
    const [first] = await outside.deliveries();
    await admin.get(doing('recallDeliveries'), { input: { ids: [toGlobalId('Delivery', first?.id ?? '')] } });
    expect((await outside.states()).filter((state) => !state.endsWith('RECALLED'))).toEqual([]);
    await outside.disperse();
  });

  it('is only for what went by WeCom', async () => {
    await outside.stage(LIN);
    await outside.deliver();
    expect(codesOf(await recall())).toEqual(['WINDOW_CLOSED', 'NOT_RECALLABLE']);
  });
});
