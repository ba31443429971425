import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse } from '../src/app/open-house.js';
import { pushNotices } from '../src/bulletin/notices/push-notices.js';
import { publishDue } from '../src/bulletin/notices/publish-due.js';
import { crowd } from './kit/crowd.js';
import { DIALECTS } from './kit/databases.js';
import { doNotice, published, publisher, saveDraft, seeNotice } from './kit/notices.js';
import { mintStudent, type Person } from './kit/person.js';
import { MIGRATIONS, testHouse, type TestHouse } from './kit/test-house.js';

const STUDENTS = 1_700;

describe.each(DIALECTS)('the pushing of a notice on %s', (dialect) => {
  let house: TestHouse;
  let affairs: Person;
  let lin: Person;

  beforeAll(async () => {
    house = await testHouse(dialect);
    await crowd(house.house.services.database, STUDENTS);
    affairs = await publisher(house);
    lin = await mintStudent(house, '230900001');
  });
  afterAll(() => house.close());

  const rowId = async (title: string): Promise<string> =>
    (await house.house.services.database.all<{ id: string }>('SELECT id FROM notice WHERE title = ?', [title]))[0]
      ?.id ?? '';
  const outbox = (id: string) =>
    house.house.services.database.all<{ accountId: string; status: string }>(
      'SELECT recipient_account_id AS accountId, status FROM outbox WHERE subject_id = ?',
      [id],
    );
  const audience = async (where = '1 = 1') =>
    (
      await house.house.services.database.all<{ id: string }>(
        `SELECT account_id AS id FROM student WHERE status = 'ENROLLED' AND ${where} ORDER BY account_id`,
      )
    ).map((row) => row.id);

  it('reaches each enrolled student of its audience once, and nobody else', async () => {
    const made = await published(affairs, {
      title: '推送甲',
      push: true,
      audience: { campuses: ['SONGJIANG'], colleges: [], identities: ['UNDERGRADUATE'] },
    });
    const expected = await audience("campus_code = 'SONGJIANG' AND identity = 'UNDERGRADUATE'");
    expect(made.push).toEqual({ state: 'RUNNING', total: expected.length, done: 0 });
    expect(await outbox(await rowId('推送甲'))).toEqual([]);
    await house.house.sweeps.runNow('notices.push');
    const told = (await outbox(await rowId('推送甲'))).map((row) => row.accountId).sort();
    expect(told).toEqual(expected);
    expect((await seeNotice(affairs, made.id))?.push).toEqual({
      state: 'DONE',
      total: expected.length,
      done: expected.length,
    });
    expect((await seeNotice(lin, made.id))?.push).toBeNull();
    await house.house.sweeps.runNow('notices.push');
    expect(await outbox(await rowId('推送甲'))).toHaveLength(expected.length);
    await house.house.sweeps.runNow('deliver');
    const inbox = async () =>
      (
        await lin.get<{ messages: { nodes: { title: string; body: string; subjectId: string | null }[] } }>(
          '{ messages { nodes { title body subjectId } } }',
        )
      ).messages.nodes;
    expect(await inbox()).toEqual([
      { title: '新通知：推送甲', body: '学生处发布了通知《推送甲》，点击查看。', subjectId: made.id },
    ]);
    // Withdrawn, it is not named any more and leads nowhere.
    await doNotice(affairs, 'archiveNotice', { id: made.id, expectedVersion: made.version });
    expect(await inbox()).toEqual([
      { title: '通知已撤下', body: '这条通知已由发布单位撤下，请以最新通知为准。', subjectId: null },
    ]);
  });

  it('tells nobody of one that is published without', async () => {
    const made = await published(affairs, { title: '不推送' });
    await house.house.sweeps.runNow('notices.push');
    expect([made.push, await outbox(await rowId('不推送'))]).toEqual([null, []]);
  });

  it('goes on where it was killed, in the middle of a page and between two, without doubling or losing anybody', async () => {
    const made = await published(affairs, { title: '中断', push: true });
    const id = await rowId('中断');
    const { services } = house.house;
    const expected = await audience();
    let pages = 0;
    // The process dies as it writes: before a page's place is kept, and after its rows are.
    const dying = (at: RegExp, times: number) => {
      let left = times;
      const transaction: typeof services.database.transaction = (work) =>
        services.database.transaction((tx) =>
          work({
            ...tx,
            all: (sql, params) => tx.all(sql, params),
            run: async (sql, params) => {
              if (at.test(sql) && (left -= 1) < 0) throw new Error('killed');
              pages += /^UPDATE notice_push/.test(sql) ? 1 : 0;
              return tx.run(sql, params);
            },
          }),
        );
      const database = new Proxy(services.database, {
        get: (target, name) => {
          if (name === 'transaction') return transaction;
          const value = Reflect.get(target, name, target) as unknown;
          return typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(target) : value;
        },
      });
      return { ...services, database };
    };
    await expect(pushNotices(dying(/^UPDATE notice_push/, 1))).rejects.toThrow('killed');
    expect([pages, (await outbox(id)).length]).toEqual([1, 500]);
    await expect(pushNotices(dying(/^INSERT INTO outbox/, 1))).rejects.toThrow('killed');
    expect([pages, (await outbox(id)).length]).toEqual([2, 1_000]);
    expect((await seeNotice(affairs, made.id))?.push).toEqual({
      state: 'RUNNING',
      total: expected.length,
      done: 1_000,
    });
    const stopped = new AbortController();
    stopped.abort();
    expect(await pushNotices(services, stopped.signal)).toBe(0);
    expect(await pushNotices(services)).toBe(expected.length - 1_000);
    expect((await outbox(id)).map((row) => row.accountId).sort()).toEqual(expected);
    expect((await seeNotice(affairs, made.id))?.push).toMatchObject({ state: 'DONE', done: expected.length });
  });

  it('by several at once tells each once too', async () => {
    await published(affairs, { title: '同时', push: true });
    await Promise.all([1, 2, 3].map(() => pushNotices(house.house.services)));
    expect((await outbox(await rowId('同时'))).map((row) => row.accountId).sort()).toEqual(await audience());
  });

  it('stops when the notice is withdrawn: what is not out yet never goes out', async () => {
    const made = await published(affairs, { title: '撤下', push: true });
    const { services } = house.house;
    const once = new AbortController();
    const pushing = pushNotices({ ...services, nudge: () => once.abort() }, once.signal);
    expect(await pushing).toBe(500);
    const gone = await doNotice(affairs, 'archiveNotice', { id: made.id, expectedVersion: made.version });
    expect(gone.push).toMatchObject({ state: 'STOPPED', done: 500 });
    expect(await pushNotices(services)).toBe(0);
    const rows = await outbox(await rowId('撤下'));
    expect([rows.length, new Set(rows.map((row) => row.status))]).toEqual([500, new Set(['CANCELLED'])]);
    await house.house.sweeps.runNow('deliver');
    const [inbox] = await services.database.all<{ n: number }>(
      'SELECT COUNT(*) AS n FROM inbox_message WHERE subject_id = ?',
      [await rowId('撤下')],
    );
    expect(inbox?.n).toBe(0);
  });

  it('begins with a publication by the clock', async () => {
    const made = await saveDraft(affairs, { title: '定时推送', push: true });
    const publishAt = new Date(house.house.services.clock.now() + 60_000).toISOString();
    await doNotice(affairs, 'publishNotice', { id: made.id, expectedVersion: made.version, publishAt });
    house.advance(61_000);
    await house.house.sweeps.runNow('notices.publish');
    await house.house.sweeps.runNow('notices.push');
    expect(await outbox(await rowId('定时推送'))).toHaveLength((await audience()).length);
    house.advance(-61_000);
  });
});

describe('two processes', () => {
  it('publish what is due once, both at it at the same time', async () => {
    const house = await testHouse('mysql');
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const second = await openHouse(house.config, { migrations: MIGRATIONS, log });
    try {
      const affairs = await publisher(house);
      const ids: string[] = [];
      for (let i = 0; i < 12; i++) {
        const made = await saveDraft(affairs, { title: `到时 ${i}`, push: i % 2 === 0 });
        const publishAt = new Date(house.house.services.clock.now() + 1_500).toISOString();
        await doNotice(affairs, 'publishNotice', { id: made.id, expectedVersion: made.version, publishAt });
        ids.push(made.id);
      }
      await sleep(1_700);
      const done = await Promise.all([publishDue(house.house.services), publishDue(second.services)]);
      expect(done[0] + done[1]).toBe(12);
      for (const id of ids) {
        const seen = await seeNotice(affairs, id);
        expect([seen?.state, seen?.version]).toEqual(['PUBLISHED', 3]);
        expect(seen?.timeline.filter(({ action }) => action === 'PUBLISH_DUE')).toHaveLength(1);
      }
    } finally {
      await second.close();
      await house.close();
    }
  });
});
