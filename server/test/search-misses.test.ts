import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DAY } from '../src/kernel/clock.js';
import { toGlobalId } from '../src/kernel/global-id.js';
import { insertRows } from '../src/platform/db/insert-rows.js';
import { MOST_KEPT } from '../src/bulletin/search/note-miss.js';
import { DIALECTS } from './kit/databases.js';
import { codesOf, publisher } from './kit/notices.js';
import { mint, mintStudent, type Person } from './kit/person.js';
import { searchFor } from './kit/search.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

interface Miss {
  readonly id: string;
  readonly typed: string;
  readonly times: number;
  readonly stateCode: string;
}
interface Page {
  readonly totalCount: string;
  readonly nodes: readonly Miss[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const LIST = `query ($first: Int!, $after: String) { searchMisses(first: $first, after: $after) {
  totalCount nodes { id typed times firstAt lastAt stateCode } pageInfo { hasNextPage endCursor } } }`;
const settle = (name: string) =>
  `mutation ($input: SearchMissInput!) { ${name}(input: $input) { miss { id stateCode } faq { id question published office { code } } } }`;

const PERSONAL = [
  ...[
    '2250001',
    '学号 2250 001',
    '138-0013-8000',
    '138 0013 8000',
    '＋８６（１３８）００１３',
    '3101011990０１０１123X',
  ],
  ...['一三八零零一三八零零零', '①③⑧⑩⑩①③⑧', '李老师 zhang＠example.test', '١٢٣٤٥٦٧', '2025 2026 01'],
];

describe.each(DIALECTS)('searches in vain on %s', (dialect) => {
  let house: TestHouse;
  let affairs: Person;
  let lin: Person;
  let zhou: Person;
  const misses = async (args: Record<string, unknown> = {}) =>
    (await affairs.get<{ searchMisses: Page }>(LIST, { first: 50, ...args })).searchMisses;
  const counted = async () => (await misses()).nodes.map(({ typed, times }) => [typed, times]);
  const vain = (person: Person, text: string) => searchFor(person, text, { settled: true });

  /** What one searched for counts anew the next day. Sessions do not last that long. */
  const nextDay = async () => {
    house.advance(DAY);
    [affairs, lin, zhou] = [
      await publisher(house),
      await mintStudent(house, '230900001'),
      await mintStudent(house, '2250001'),
    ];
  };

  beforeAll(async () => {
    house = await testHouse(dialect);
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    await house.house.services.database.run('DELETE FROM search_miss');
    await nextDay();
  });

  it('count once a student and day, by their words however they are written', async () => {
    await vain(lin, '校園 馬拉松');
    await vain(lin, '校园　马拉松');
    await vain(lin, '马拉松？ 校园');
    await vain(zhou, ' “校园” 马拉松 ');
    expect(await counted()).toEqual([['“校园” 马拉松', 2]]);
    await nextDay();
    await vain(lin, '校园 马拉松');
    expect(await counted()).toEqual([['校园 马拉松', 3]]);
  });

  it('count neither what is being typed, nor what is found, nor staff, nor a single letter, nor anybody’s number', async () => {
    await searchFor(lin, '校园马拉松');
    await vain(lin, '心理咨询');
    await vain(affairs, '校园马拉松');
    for (const text of ['', ' ', 'q', '230900001', '张三 13800138000', 'x@example.test']) await vain(lin, text);
    for (const text of PERSONAL) await vain(lin, text);
    for (const kinds of [['FAQ'], []]) await searchFor(lin, '心理咨询预约', { settled: true, kinds });
    expect(await counted()).toEqual([]);
    await vain(lin, '囧');
    await vain(lin, '2025-2026学年马拉松');
    expect((await counted()).sort()).toEqual([
      ['2025-2026学年马拉松', 1],
      ['囧', 1],
    ]);
  });

  it('do not let one student fill the queue, also with many at once', async () => {
    const all = Array.from({ length: 45 }, (_, i) => `马拉松${i}号`);
    await vain(lin, all[0] ?? '');
    await Promise.all(all.map((text) => vain(lin, text)));
    expect((await misses()).totalCount).toBe('20');
    await vain(zhou, '飞行执照');
    expect((await misses()).totalCount).toBe('21');
  });

  it('make room among thousands: what was searched for least and longest ago goes', async () => {
    const { database } = house.house.services;
    const idOf = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
    const row = (n: number, state: string) => ({
      ...{ id: idOf(n), words: `词${n}`, typed: `词${n}`, times: n === 0 ? 2 : 1, first_at: 0, last_at: Date.now() },
      ...{ state, draft_id: null },
    });
    await insertRows(database, 'search_miss', [
      row(MOST_KEPT + 5, 'DISMISSED'),
      ...Array.from({ length: MOST_KEPT }, (_, n) => row(n, 'OPEN')),
    ]);
    await vain(lin, '飞行执照');
    await vain(zhou, '飞行执照');
    const rows = await database.all<{ typed: string; times: number }>(
      "SELECT typed, times FROM search_miss WHERE state = 'OPEN'",
    );
    expect(rows.length).toBe(MOST_KEPT);
    expect(
      rows.filter(({ typed }) => ['词0', '词1', '词2', '飞行执照'].includes(typed)).map(({ typed }) => typed),
    ).toEqual(expect.arrayContaining(['词0', '词2', '飞行执照']));
    expect(rows.some(({ typed }) => typed === '词1')).toBe(false);
    expect(Number(rows.find(({ typed }) => typed === '飞行执照')?.times)).toBe(2);
    const [settled] = await database.all("SELECT id FROM search_miss WHERE state = 'DISMISSED'");
    expect(settled).toBeDefined();
  });

  it('leave the search its answer where they cannot be counted', async () => {
    const { database } = house.house.services;
    await database.run('ALTER TABLE search_miss RENAME TO search_miss_away');
    try {
      expect((await vain(lin, '飞行执照')).nodes).toEqual([]);
    } finally {
      await database.run('ALTER TABLE search_miss_away RENAME TO search_miss');
    }
  });

  it('become one question when two click at once', async () => {
    await vain(lin, '飞行执照');
    const [id] = (await misses()).nodes.map((miss) => miss.id);
    const both = await Promise.all(
      [1, 2].map(() => affairs.ask<object>(settle('draftFromMiss'), { input: { id, requestId: randomUUID() } })),
    );
    expect(both.map(({ errors }) => errors?.length ?? 0).sort()).toEqual([0, 1]);
    const faqs = await house.house.services.database.all("SELECT id FROM faq WHERE question = '飞行执照'");
    expect(faqs.length).toBe(1);
  });

  it('are all counted when many search for the same at once', async () => {
    const students = await Promise.all(
      (await house.house.services.database.all<{ number: string }>('SELECT number FROM student LIMIT 8')).map(
        ({ number }) => mintStudent(house, number),
      ),
    );
    await Promise.all(students.map((student) => vain(student, '同时搜索')));
    expect(await counted()).toEqual([['同时搜索', students.length]]);
  });

  it('are shown without control characters and turned directions', async () => {
    await vain(lin, '校园\u202e马拉松\u0007');
    expect(await counted()).toEqual([['校园 马拉松', 1]]);
  });

  it('keep nobody’s name', async () => {
    await vain(lin, '校园马拉松');
    const [row] = await house.house.services.database.all('SELECT * FROM search_miss');
    const [student] = await house.house.services.database.all<{ id: string; accountId: string; name: string }>(
      "SELECT id, account_id AS accountId, name FROM student WHERE number = '230900001'",
    );
    expect(student).toBeDefined();
    for (const secret of [student?.id, student?.accountId, student?.name, '230900001']) {
      expect(JSON.stringify(row)).not.toContain(secret);
    }
  });

  it('become unpublished questions by one click, or are let go, once', async () => {
    await vain(lin, '校园 馬拉松');
    await vain(lin, '飞行执照');
    const { nodes } = await misses();
    const id = nodes.find(({ typed }) => typed === '校园 馬拉松')?.id ?? '';
    const other = nodes.find(({ typed }) => typed === '飞行执照')?.id ?? '';
    const input = { id, requestId: randomUUID() };
    type Settled = { miss: Miss; faq: { id: string; question: string; published: boolean; office: { code: string } } };
    const { draftFromMiss } = await affairs.get<{ draftFromMiss: Settled }>(settle('draftFromMiss'), { input });
    expect(draftFromMiss.miss.stateCode).toBe('DRAFTED');
    expect(draftFromMiss.faq).toMatchObject({ question: '校园 馬拉松', published: false });
    // The same again answers the same question.
    expect(
      (await affairs.get<{ draftFromMiss: Settled }>(settle('draftFromMiss'), { input })).draftFromMiss.faq.id,
    ).toBe(draftFromMiss.faq.id);
    expect(codesOf(await affairs.refused(settle('dismissMiss'), { input: { id } }))).toEqual([
      'CONFLICT',
      'MISS_SETTLED',
    ]);
    await affairs.get(settle('dismissMiss'), { input: { id: other } });
    expect(codesOf(await affairs.refused(settle('draftFromMiss'), { input: { id: other } }))).toEqual([
      'CONFLICT',
      'MISS_SETTLED',
    ]);
    expect(
      codesOf(await affairs.refused(settle('dismissMiss'), { input: { id: toGlobalId('SearchMiss', randomUUID()) } })),
    ).toEqual(['NOT_FOUND']);
    expect(await counted()).toEqual([]);
    expect((await searchFor(lin, '马拉松')).nodes).toEqual([]);
    const [drafts] = await house.house.services.database.all<{ n: number }>(
      "SELECT COUNT(*) AS n FROM faq WHERE question = '校园 馬拉松'",
    );
    expect(Number(drafts?.n)).toBe(1);
  });

  it('are a queue, the most frequent first, for the teams alone, and are forgotten after 180 days', async () => {
    const { database } = house.house.services;
    const now = Date.now() + 400 * DAY;
    await insertRows(
      database,
      'search_miss',
      Array.from({ length: 23 }, (_, i) => ({
        ...{
          id: randomUUID(),
          words: `词${i}`,
          typed: `词${i}`,
          times: i % 4,
          first_at: 0,
          last_at: i === 0 ? 1 : now,
        },
        ...{ state: 'OPEN', draft_id: null },
      })),
    );
    const seen: Miss[] = [];
    for (let page: Page | null = null; page === null || page.pageInfo.hasNextPage;) {
      page = await misses({ first: 5, after: page?.pageInfo.endCursor ?? null });
      seen.push(...page.nodes);
    }
    expect(seen.map(({ times }) => times)).toEqual([...seen.map(({ times }) => times)].sort((a, b) => b - a));
    expect(new Set(seen.map(({ id }) => id)).size).toBe(23);
    for (const person of [
      lin,
      await mint(house, 'lizhi', 'console'),
      await mint(house, 'student-affairs-2', 'console'),
    ]) {
      expect(codesOf(await person.refused(LIST, { first: 5 }))).toEqual(['FORBIDDEN']);
      const node = await person.get<{ node: unknown }>('query ($id: ID!) { node(id: $id) { id } }', {
        id: seen[0]?.id,
      });
      expect(node.node).toBeNull();
    }
    await house.house.sweeps.runNow('search.forget');
    expect((await misses()).totalCount).toBe('22');
  });
});
