import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listedFunctions } from '../src/app/functions.js';
import { fold, wordsOf } from '../src/bulletin/search/fold.js';
import { TableFollower } from '../src/bulletin/search/follow-tables.js';
import { SEARCHED_FUNCTIONS } from '../src/bulletin/search/function-words.js';
import { inOrder } from '../src/bulletin/search/in-order.js';
import { SearchIndex } from '../src/bulletin/search/search-index.js';
import { toGlobalId } from '../src/kernel/global-id.js';
import { insertRows } from '../src/platform/db/insert-rows.js';
import { DIALECTS } from './kit/databases.js';
import { codesOf, doNotice, draft, published, publisher } from './kit/notices.js';
import { mint, mintStudent, nobody, type Person } from './kit/person.js';
import { searchFor, targetsOf, writeNotices, type WrittenNotice } from './kit/search.js';
import { statementsOf } from './kit/statements.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const NOTICES = { kinds: ['NOTICE'] };

describe.each(DIALECTS)('the search on %s', (dialect) => {
  let house: TestHouse;
  let affairs: Person;
  let lin: Person;
  let zhou: Person;
  const database = () => house.house.services.database;

  beforeAll(async () => {
    house = await testHouse(dialect);
    // An undergraduate and a master’s student.
    [affairs, lin, zhou] = [
      await publisher(house),
      await mintStudent(house, '230900001'),
      await mintStudent(house, '2250001'),
    ];
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    for (const table of ['notice', 'guide', 'faq']) await database().run(`DELETE FROM ${table}`);
  });

  let moment = Date.now();
  const write = (rows: readonly WrittenNotice[]) => writeNotices(database(), rows, (moment += 1));

  it('finds what LIKE finds in the folded texts, after edits, withdrawals and other audiences, for each reader', async () => {
    const text = (maxLength: number) =>
      fc
        .array(fc.constantFrom('奖', '獎', '学', '金', '通', '知', '补', '%', '_', 'Ａ', '1', ' ', '，'), { maxLength })
        .map((characters) => characters.join(''));
    const row = fc.record({
      id: fc.integer({ min: 0, max: 9 }).map((n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`),
      title: text(6),
      plain: text(20),
      state: fc.constantFrom('PUBLISHED', 'PUBLISHED', 'PUBLISHED', 'DRAFT', 'ARCHIVED'),
      forMasters: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 15 }), fc.array(text(3), { maxLength: 4 }), async (rows, queries) => {
        await database().run('DELETE FROM notice');
        const model = new Map<string, WrittenNotice>();
        for (const one of rows) {
          if (model.has(one.id)) {
            await database().run(
              'UPDATE notice SET title = ?, plain = ?, state = ?, audience_identities = ?, version = version + 1, updated_at = ? WHERE id = ?',
              [one.title, one.plain, one.state, one.forMasters ? '["MASTER"]' : '[]', (moment += 1), one.id],
            );
          } else await write([one]);
          model.set(one.id, one);
          // A search between the edits, so that the index follows from every state.
          await searchFor(lin, '奖', NOTICES);
        }
        await database().run('CREATE TABLE folded (id CHAR(36), text_of VARCHAR(200), for_masters INT)');
        try {
          const open = [...model.values()].filter(({ state }) => state === 'PUBLISHED');
          await insertRows(
            database(),
            'folded',
            open.map((one) => ({
              id: one.id,
              text_of: `${fold(one.title)}\n${fold(one.plain)}`,
              for_masters: one.forMasters ? 1 : 0,
            })),
          );
          for (const query of [...queries, '奖学', '金', ...rows.map(({ plain }) => plain.slice(2, 5))]) {
            const words = wordsOf(query);
            if (words.length === 0) continue;
            const like = words.map((word) => `%${word.replace(/[!%_]/g, '!$&')}%`);
            for (const [person, who] of [
              [lin, 'for_masters = 0'],
              [zhou, '1 = 1'],
              [affairs, '1 = 1'],
            ] as const) {
              const expected = await database().all<{ id: string }>(
                `SELECT id FROM folded WHERE ${who}${words.map(() => " AND text_of LIKE ? ESCAPE '!'").join('')}`,
                like,
              );
              const found = await searchFor(person, query, NOTICES);
              expect(targetsOf(found).sort(), JSON.stringify(words)).toEqual(
                expected.map(({ id }) => toGlobalId('Notice', id)).sort(),
              );
              expect(found.totalCount).toBe(String(expected.length));
              for (const { title, target } of found.nodes) {
                const whole = [...model.values()].find(({ id }) => toGlobalId('Notice', id) === target);
                expect(title.map((part) => part.text).join('')).toBe(whole?.title);
              }
            }
          }
        } finally {
          await database().run('DROP TABLE folded');
        }
      }),
      { numRuns: 10, interruptAfterTimeLimit: 8_000 },
    );
  });

  it('finds what was published, edited and withdrawn a moment ago, and only for whom it is', async () => {
    const notice = await published(affairs, {
      title: '暑期返鄉車票優惠',
      body: '<p>请凭<strong>学生证</strong>登记。</p>',
      audience: { campuses: [], colleges: [], identities: ['MASTER'] },
    });
    const find = async (person: Person, text: string) => targetsOf(await searchFor(person, text, NOTICES));
    for (const text of ['车票', '学生证 返乡', 'fxcp', 'fanxiangche', '證', '　登记　优惠']) {
      expect(await find(zhou, text), text).toEqual([notice.id]);
      expect(await find(lin, text), text).toEqual([]);
      expect((await searchFor(lin, text, NOTICES)).totalCount).toBe('0');
    }
    const edited = await doNotice(affairs, 'saveNotice', {
      ...draft({ title: '寒假返乡', body: '<p>改了</p>' }),
      id: notice.id,
      expectedVersion: notice.version,
    });
    expect(await find(lin, '寒假 改了')).toEqual([notice.id]);
    expect(await find(zhou, '车票')).toEqual([]);
    const hit = (await searchFor(lin, '返乡', NOTICES)).nodes[0];
    expect(hit?.title).toEqual([
      { text: '寒假', hit: false },
      { text: '返乡', hit: true },
    ]);
    await doNotice(affairs, 'archiveNotice', {
      id: notice.id,
      expectedVersion: edited.version,
      requestId: randomUUID(),
    });
    expect(await find(zhou, '寒假')).toEqual([]);
    // A draft is for nobody, not even for its publisher.
    await doNotice(affairs, 'saveNotice', draft({ title: '草稿里的秘密' }));
    for (const person of [affairs, lin]) expect(await find(person, '秘密')).toEqual([]);
  });

  it('finds guides, questions and functions; never what is not published', async () => {
    const [guide, hidden, question] = [randomUUID(), randomUUID(), randomUUID()];
    const steps = JSON.stringify([{ title: '填表', detail: '写明银行卡号' }]);
    const base = { bring: '["学生证"]', who: '全体', duration: '三天', place: '大活', office_code: 'LIZHI_CENTRE' };
    await insertRows(
      database(),
      'guide',
      [guide, hidden].map((id) => ({
        ...{ id, workflow: null, title: '義工證補辦', summary: '怎么补', steps, ...base, review_by: '2027-01-01' },
        ...{ published: id === guide ? 1 : 0, position: 0, version: 1, updated_at: (moment += 1) },
      })),
    );
    await insertRows(database(), 'faq', [
      {
        ...{
          id: question,
          category: 'OTHER',
          question: '义工证丢了怎么办？',
          answer: '<p>补办。</p>',
          plain: '补办。',
        },
        ...{ workflow: null, office_code: 'LIZHI_CENTRE', review_by: '2027-01-01', published: 1, position: 0 },
        ...{ useful: 0, not_useful: 0, version: 1, updated_at: (moment += 1) },
      },
    ]);
    const found = await searchFor(lin, '义工证');
    expect(found.nodes.map(({ kind, target }) => [kind, target])).toEqual([
      ['FUNCTION', 'VOLUNTEER_CARD_REPLACEMENT'],
      ['FAQ', toGlobalId('Faq', question)],
      ['GUIDE', toGlobalId('Guide', guide)],
    ]);
    expect(targetsOf(await searchFor(lin, '银行卡 学生证'))).toEqual([toGlobalId('Guide', guide)]);
    const closed = await lin.get<{ search: { nodes: readonly unknown[] }; workflows: readonly { code: string }[] }>(
      '{ search(text: "义工证") { nodes { kind function { code title open closedReason } } }' +
        ' workflows { code title open closedReason } }',
    );
    expect(closed.search.nodes).toEqual([
      { kind: 'FUNCTION', function: closed.workflows.find(({ code }) => code === 'VOLUNTEER_CARD_REPLACEMENT') },
      { kind: 'FAQ', function: null },
      { kind: 'GUIDE', function: null },
    ]);
    expect(targetsOf(await searchFor(lin, '我要补办'))).toEqual(['VOLUNTEER_CARD_REPLACEMENT']);
    expect(targetsOf(await searchFor(lin, 'xlzx'))).toEqual(['COUNSELLING']);
    expect(targetsOf(await searchFor(lin, '丢', { kinds: ['FAQ'] }))).toEqual([toGlobalId('Faq', question)]);
    // The index has not heard of it yet: the database has the last word.
    await database().run("UPDATE faq SET question = '义工证没了', version = 3");
    expect(targetsOf(await searchFor(lin, '丢', { kinds: ['FAQ'] }))).toEqual([]);
    await database().run("UPDATE faq SET question = '义工证丢了', version = 4");
    expect(targetsOf(await searchFor(lin, '丢', { kinds: ['FAQ'] }))).toEqual([toGlobalId('Faq', question)]);
    await database().run('UPDATE faq SET published = 0');
    expect(await searchFor(lin, '丢', { kinds: ['FAQ'] })).toMatchObject({ nodes: [], totalCount: '0' });
    await database().run('UPDATE faq SET published = 0, version = 2, updated_at = ?', [(moment += 1)]);
    expect(targetsOf(await searchFor(lin, '丢', { kinds: ['FAQ'] }))).toEqual([]);
    expect([...SEARCHED_FUNCTIONS].sort()).toEqual(listedFunctions.map(({ code }) => code).sort());
  });

  it('follows what other processes write, late commits and rows that are gone', async () => {
    const index = new SearchIndex();
    let now = 0;
    const other = new TableFollower(database(), index, () => now);
    const ids = async (word: string) => {
      await other.upToDate();
      return [...inOrder(index.find([word], null), null, 9)].flat().map(({ id }) => id);
    };
    const row = (title: string) => ({ id: randomUUID(), title, plain: '', state: 'PUBLISHED', forMasters: false });
    const [first, late] = [row('甲一'), row('甲二')];
    await write([first]);
    expect(await ids('甲')).toEqual([first.id]);
    await write([late]);
    // Its transaction began before the last one that was seen.
    await database().run('UPDATE notice SET updated_at = ? WHERE id = ?', [moment - 20_000, late.id]);
    expect((await ids('甲')).sort()).toEqual([first.id, late.id].sort());
    await database().run('UPDATE notice SET updated_at = ? WHERE id = ?', [moment - 5_000_000, late.id]);
    await database().run('DELETE FROM notice WHERE id = ?', [first.id]);
    await database().run("UPDATE notice SET title = '乙' WHERE id = ?", [late.id]);
    now += 600_000;
    expect(await ids('甲')).toEqual([]);
    expect(await ids('乙')).toEqual([late.id]);
    await other.stop();
    await expect(other.upToDate()).rejects.toThrow();
  });

  it('takes a constant, small number of statements, and says no to what is too long', async () => {
    await write(
      Array.from({ length: 90 }, () => ({
        ...{ id: randomUUID(), title: '独木桥', plain: '', state: 'PUBLISHED', forMasters: false },
      })),
    );
    await searchFor(lin, '独');
    const rowsOnly =
      'query ($first: Int!) { search(text: "独", first: $first) { nodes { target title { text hit } excerpt { text } } } }';
    for (const first of [1, 50]) {
      const { statements } = await statementsOf(house, () => lin.get(rowsOnly, { first }));
      // The session, the last changes, the notices.
      expect(statements.length, statements.join('\n')).toBe(3);
    }
    expect(
      codesOf(await lin.refused('query ($t: String!) { search(text: $t) { totalCount } }', { t: '长'.repeat(61) })),
    ).toEqual(['INVALID_INPUT', 'INVALID_LENGTH']);
    for (const text of ['', ' 　', '\u200B']) expect((await searchFor(lin, text)).nodes).toEqual([]);
    expect(codesOf(await nobody(house).refused('{ search(text: "奖") { totalCount } }'))).toEqual(['UNAUTHENTICATED']);
    expect(
      targetsOf(await searchFor(await mint(house, 'lizhi', 'console'), '独', { ...NOTICES, first: 3 })).length,
    ).toBe(3);
  });
});
