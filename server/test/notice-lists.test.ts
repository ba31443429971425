import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertRows } from '../src/platform/db/insert-rows.js';
import { DIALECTS } from './kit/databases.js';
import { codesOf, doNotice, listNotices, publisher, type NoticePage } from './kit/notices.js';
import { mint, mintStudent, type Person } from './kit/person.js';
import { statementsOf } from './kit/statements.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const OUT = 60;
const STATES = ['DRAFT', 'IMPORTED', 'SCHEDULED', 'ARCHIVED'];

interface Written {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly office: string;
  readonly pinnedAt: number | null;
  readonly publishedAt: number | null;
  readonly updatedAt: number;
  readonly forMasters: boolean;
}

/** Many notices, straight into the table: equal times, pinned ones old and new, audiences, offices, states. */
async function write(house: TestHouse): Promise<Written[]> {
  const rows = Array.from({ length: OUT + 40 }, (_, i): Written => {
    const state = i < OUT ? 'PUBLISHED' : (STATES[i % 4] ?? '');
    return {
      id: randomUUID(),
      title: i % 7 === 0 ? `奖学金 100% 通知 ${i}` : `通知 ${i}`,
      state,
      office: i % 2 === 0 ? 'STUDENT_AFFAIRS' : 'LIZHI_CENTRE',
      pinnedAt: [5, 17, 40].includes(i) ? 2_000 + (i % 2) : null,
      // Three share each time, so that ids must settle their order.
      publishedAt: state === 'PUBLISHED' ? 1_000 + Math.floor(i / 3) : null,
      updatedAt: 5_000 + Math.floor(i / 4),
      forMasters: i % 10 === 3,
    };
  });
  await insertRows(
    house.house.services.database,
    'notice',
    rows.map((row) => ({
      id: row.id,
      title: row.title,
      body: `<p>正文 ${row.title}</p>`,
      plain: `正文 ${row.title} Abc_d`,
      summary: '正文',
      state: row.state,
      office_code: row.office,
      pinned_at: row.pinnedAt,
      published_at: row.publishedAt,
      audience_campuses: '[]',
      audience_colleges: '[]',
      audience_identities: row.forMasters ? '["MASTER"]' : '[]',
      push: 0,
      version: 1,
      created_at: 0,
      updated_at: row.updatedAt,
    })),
  );
  return rows;
}

describe.each(DIALECTS)('the lists of notices on %s', (dialect) => {
  let house: TestHouse;
  let affairs: Person;
  let lin: Person;
  let rows: Written[];

  beforeAll(async () => {
    house = await testHouse(dialect);
    rows = await write(house);
    [affairs, lin] = [await publisher(house), await mintStudent(house, '230900001')];
  });
  afterAll(() => house.close());

  async function walk(
    person: Person,
    first: number,
    args: Record<string, unknown> = {},
    between?: () => Promise<unknown>,
  ): Promise<string[]> {
    const seen: string[] = [];
    let page: NoticePage | null = null;
    do {
      page = await listNotices(person, { ...args, first, after: page?.pageInfo.endCursor ?? null });
      seen.push(...page.nodes.map((node) => node.title));
      await between?.();
    } while (page.pageInfo.hasNextPage);
    return seen;
  }

  const down =
    (...keys: ((row: Written) => number | string)[]) =>
    (a: Written, b: Written) => {
      for (const key of keys) if (key(a) !== key(b)) return key(a) < key(b) ? 1 : -1;
      return 0;
    };
  const news = down(
    (row) => (row.pinnedAt === null ? 0 : 1),
    (row) => row.pinnedAt ?? row.publishedAt ?? 0,
    (row) => row.id,
  );
  const titles = (list: readonly Written[]) => list.map((row) => row.title);

  it('are pinned first and then the newest, whatever the page, nothing twice and nothing lost', async () => {
    const mine = rows.filter((row) => row.state === 'PUBLISHED' && !row.forMasters).sort(news);
    for (const first of [1, 2, 3, 7, 100]) expect(await walk(lin, first)).toEqual(titles(mine));
    const staff = rows.filter((row) => row.state === 'PUBLISHED').sort(news);
    expect(await walk(affairs, 9)).toEqual(titles(staff));
    expect((await listNotices(lin)).totalCount).toBe(String(mine.length));
    const lizhi = mine.filter((row) => row.office === 'LIZHI_CENTRE');
    expect(await walk(lin, 4, { office: 'LIZHI_CENTRE' })).toEqual(titles(lizhi));
  });

  it('find words, with their marks and in any case', async () => {
    const found = async (search: string) => (await listNotices(lin, { search })).nodes.length;
    const mine = rows.filter((row) => row.state === 'PUBLISHED' && !row.forMasters);
    const scholarship = mine.filter((row) => row.title.includes('奖学金')).length;
    expect([await found('奖学金'), await found(' 通知  奖学金 '), await found('100%')]).toEqual([
      scholarship,
      scholarship,
      scholarship,
    ]);
    expect([await found('ABC_D'), await found('abcxd'), await found('1%0'), await found('!')]).toEqual([
      mine.length,
      0,
      0,
      0,
    ]);
    expect(codesOf(await lin.refused('{ notices(search: "' + '长'.repeat(61) + '") { totalCount } }'))).toEqual([
      'INVALID_INPUT',
      'INVALID_LENGTH',
    ]);
  });

  it('lose what one reads, when only the unread are asked for, while one pages', async () => {
    const zhou = await mintStudent(house, '2250001');
    const all = rows.filter((row) => row.state === 'PUBLISHED').sort(news);
    let last: string | null = null;
    const seen = await walk(zhou, 5, { unread: true }, async () => {
      const { nodes } = await listNotices(zhou, { unread: true, first: 1 });
      last = nodes[0]?.id ?? last;
      if (last !== null) await doNotice(zhou, 'markNoticeRead', { id: last });
    });
    expect(seen).toEqual(titles(all));
    const marked = await listNotices(zhou, { unread: false });
    const left = await listNotices(zhou, { unread: true });
    expect(marked.nodes.length + left.nodes.length).toBe(all.length);
    expect(marked.nodes.length).toBeGreaterThan(5);
  });

  it('are those of one’s offices for publishers, by state, the last changed first', async () => {
    const managed = (office: string | null, states: readonly string[]) =>
      titles(
        rows
          .filter(
            (row) => (office === null || row.office === office) && (states.length === 0 || states.includes(row.state)),
          )
          .sort(
            down(
              (row) => row.updatedAt,
              (row) => row.id,
            ),
          ),
      );
    const lizhi = await mint(house, 'lizhi', 'console');
    expect(await walk(affairs, 7, { manage: true })).toEqual(managed(null, []));
    expect(await walk(affairs, 7, { manage: true, states: ['DRAFT', 'ARCHIVED'], office: 'LIZHI_CENTRE' })).toEqual(
      managed('LIZHI_CENTRE', ['DRAFT', 'ARCHIVED']),
    );
    expect(await walk(lizhi, 11, { manage: true })).toEqual(managed('LIZHI_CENTRE', []));
    expect((await listNotices(lizhi, { manage: true, states: ['SCHEDULED', 'IMPORTED'] })).totalCount).toBe(
      String(managed('LIZHI_CENTRE', ['SCHEDULED', 'IMPORTED']).length),
    );
    const ask = 'query ($o: String) { notices(manage: true, office: $o) { totalCount } }';
    expect(codesOf(await lizhi.refused(ask, { o: 'STUDENT_AFFAIRS' }))).toEqual(['FORBIDDEN', 'NOTICE_OFFICE']);
    for (const person of [
      lin,
      await mint(house, 'student-affairs-2', 'console'),
      await mint(house, 'employer', 'console'),
    ]) {
      expect(codesOf(await person.refused(ask))).toEqual(['FORBIDDEN']);
    }
  });

  it('cost the same few statements however long the page is', async () => {
    const ask = `query ($first: Int!, $manage: Boolean) { notices(first: $first, manage: $manage) { totalCount pageInfo { hasNextPage } nodes {
      id stateLabel title summary body pinned read publishedAt office { name } audience { label } attachments { name url } readCount audienceSize push { done } timeline { label } availableActions { code } } } }`;
    for (const [person, manage] of [
      [lin, false],
      [affairs, false],
      [affairs, true],
    ] as const) {
      await person.get(ask, { first: 1, manage });
      const few = await statementsOf(house, () => person.get(ask, { first: 1, manage }));
      const many = await statementsOf(house, () => person.get(ask, { first: 50, manage }));
      expect(many.statements.length, many.statements.join('\n')).toBe(few.statements.length);
      // The session, the page, its count, texts, files; for publishers histories, readers, audiences, pushes.
      expect(many.statements.length).toBe(person === lin ? 5 : 9);
    }
    const list = await statementsOf(house, () => listNotices(lin, { first: 20 }));
    expect(list.statements.length).toBe(3);
    expect(list.statements.filter((sql) => /\b(body|plain)\b/.test(sql))).toEqual([]);
  });

  it('walk an index: neither sort nor read all there is', async () => {
    const { database } = house.house.services;
    const { statements } = await statementsOf(house, () =>
      listNotices(lin, { first: 20, after: Buffer.from(`1010:${rows[0]?.id}`).toString('base64url') }),
    );
    const page = statements.find((sql) => sql.includes('n.published_at + 0 AS sortKey')) ?? '';
    expect(page).not.toBe('');
    const plan = await database.all<Record<string, unknown>>(
      `${dialect === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN'} ${page}`,
      ['x', 'SONGJIANG', '纺织学院', 'UNDERGRADUATE', 1010, 1010, 'x'],
    );
    const told = JSON.stringify(plan);
    if (dialect === 'sqlite') {
      expect(told).toMatch(/SEARCH n USING INDEX notice_state_pinned_at_published_at_id_index/);
      expect(told).not.toMatch(/TEMP B-TREE/);
    } else {
      expect(told).toMatch(/notice_state_pinned_at_published_at_id_index/);
      expect(told).not.toMatch(/filesort/);
    }
  });
});
