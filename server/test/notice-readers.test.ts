import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pushNotices } from '../src/bulletin/notices/push-notices.js';
import { crowd } from './kit/crowd.js';
import { DIALECTS } from './kit/databases.js';
import { doNotice, draft, listNotices, published, publisher, seeNotice, type SeenNotice } from './kit/notices.js';
import { mint, mintStudent, type Person } from './kit/person.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const STUDENTS = 1_300;
const READERS = 40;

describe.each(DIALECTS)('the readers of a notice on %s', (dialect) => {
  let house: TestHouse;
  let affairs: Person;
  beforeAll(async () => {
    house = await testHouse(dialect);
    await crowd(house.house.services.database, STUDENTS);
    affairs = await publisher(house);
  });
  afterAll(() => house.close());

  const all = <T extends object>(sql: string, params: readonly string[] = []) =>
    house.house.services.database.all<T>(sql, [...params]);
  const count = async (sql: string, params: readonly string[] = []) =>
    Number((await all<{ n: number }>(`SELECT COUNT(*) AS n FROM ${sql}`, params))[0]?.n);
  const edit = (notice: SeenNotice, more: object) =>
    doNotice(
      affairs,
      'saveNotice',
      draft({ id: notice.id, expectedVersion: notice.version, title: notice.title, push: true, ...more }),
    );
  const only = (more: object) => ({ audience: { campuses: [], colleges: [], identities: [], ...more } });

  it('are counted once each, however many mark at once and however often', async () => {
    const out = await published(affairs, { title: '并发已读' });
    const readers = await Promise.all(Array.from({ length: READERS }, (_, i) => mint(house, `x${i + 1}`, 'student')));
    const marks = readers.flatMap((reader) =>
      [1, 2, 3].map(() => doNotice(reader, 'markNoticeRead', { id: out.id, requestId: randomUUID() })),
    );
    const answers = await Promise.all(marks);
    expect(answers.every(({ read }) => read === true)).toBe(true);
    expect((await seeNotice(affairs, out.id))?.readCount).toBe(READERS);
    expect(await count('notice_read')).toBe(READERS);
    // While others mark, a count is never more than those who have.
    const more = await Promise.all(Array.from({ length: 20 }, (_, i) => mint(house, `x${i + 201}`, 'student')));
    const seen: number[] = [];
    await Promise.all(
      more.map(async (reader) => {
        await doNotice(reader, 'markNoticeRead', { id: out.id, requestId: randomUUID() });
        seen.push((await seeNotice(affairs, out.id))?.readCount ?? -1);
      }),
    );
    expect(seen.every((n) => n > READERS && n <= READERS + 20)).toBe(true);
    expect((await seeNotice(affairs, out.id))?.readCount).toBe(READERS + 20);
  });

  it('are whom it is for now: an edit and the registry change them, at once and everywhere', async () => {
    const [lin, zhou] = [await mintStudent(house, '230900001'), await mintStudent(house, '2250001')];
    const out = await published(affairs, { title: '范围', ...only({ campuses: ['SONGJIANG'] }) });
    const sees = async (person: Person) => [
      (await seeNotice(person, out.id)) !== null,
      (await listNotices(person)).nodes.some(({ id }) => id === out.id),
    ];
    expect([await sees(lin), await sees(zhou)]).toEqual([
      [true, true],
      [false, false],
    ]);
    const moved = await edit(out, { ...only({ identities: ['MASTER'] }), push: false });
    expect([await sees(lin), await sees(zhou)]).toEqual([
      [false, false],
      [true, true],
    ]);
    const masters = () => count("student WHERE status = 'ENROLLED' AND identity = 'MASTER'");
    expect(moved.audienceSize).toBe(await masters());
    const before = await masters();
    await house.house.services.database.run("UPDATE student SET status = 'GRADUATED' WHERE number LIKE '9000001%'");
    expect(await masters()).toBeLessThan(before);
    expect((await seeNotice(affairs, out.id))?.audienceSize).toBe(await masters());
    await house.house.services.database.run("UPDATE student SET identity = 'DOCTORAL' WHERE number = '2250001'");
    expect(await sees(zhou)).toEqual([false, false]);
    await house.house.services.database.run("UPDATE student SET identity = 'MASTER' WHERE number = '2250001'");
  });

  it('that an edit takes out while it is pushed are not told any more; the total is who was', async () => {
    const out = await published(affairs, { title: '推送中改', push: true });
    const [row] = await all<{ id: string }>("SELECT id FROM notice WHERE title = '推送中改'");
    const stop = new AbortController();
    const { services } = house.house;
    expect(await pushNotices({ ...services, nudge: () => stop.abort() }, stop.signal)).toBe(500);
    await edit(out, only({ identities: ['UNDERGRADUATE'] }));
    await pushNotices(services);
    const [push] = await all<{ state: string; total: number; done: number; last: string }>(
      'SELECT state, total, done, last_number AS last FROM notice_push WHERE notice_id = ?',
      [row?.id ?? ''],
    );
    const told = await all<{ identity: string; number: string }>(
      'SELECT identity, number FROM outbox JOIN student ON student.account_id = outbox.recipient_account_id' +
        ' WHERE subject_id = ? ORDER BY number',
      [row?.id ?? ''],
    );
    expect(told.slice(500).length).toBeGreaterThan(100);
    expect(new Set(told.slice(500).map(({ identity }) => identity))).toEqual(new Set(['UNDERGRADUATE']));
    expect(push).toMatchObject({ state: 'DONE', total: told.length, done: told.length });
    expect((await seeNotice(affairs, out.id))?.push).toEqual({
      state: 'DONE',
      total: told.length,
      done: told.length,
    });
  });
});
