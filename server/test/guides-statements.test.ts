import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../src/kernel/ids.js';
import { insertRows } from '../src/platform/db/insert-rows.js';
import { DIALECTS } from './kit/databases.js';
import { faqInput, guideInput, saveFaq, saveGuide } from './kit/guides.js';
import { publisher } from './kit/notices.js';
import { mintStudent, type Person } from './kit/person.js';
import { statementsOf } from './kit/statements.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const FAQ = `id question answer category { code label count } office { name } useful notUseful myVote reviewBy stale owner { name }`;
const GUIDE = `id workflow title steps { title } bring office { name contacts { phone } } contacts { phone campus { name } }
  reviewBy stale owner { name } faqs { ${FAQ} }`;
/** Name, document, and the most statements: the session among them. */
const ASKED = [
  ['guides', `{ guides { ${GUIDE} } }`, 5],
  ['guides of one’s offices', `{ guides(manage: true) { ${GUIDE} } }`, 6],
  ['questions', `{ faqs(first: 100) { totalCount nodes { ${FAQ} } } faqCategories { label count } }`, 4],
  ['questions of one’s offices', `{ faqs(first: 100, manage: true) { nodes { ${FAQ} } } }`, 4],
] as const;

describe.each(DIALECTS)('guides and questions on %s', (dialect) => {
  let house: TestHouse;
  let lin: Person;
  let lizhi: Person;
  let codes: string[] = [];

  beforeAll(async () => {
    house = await testHouse(dialect);
    [lin, lizhi] = [await mintStudent(house, '230900001'), await publisher(house, 'lizhi')];
    const { workflows } = await lin.get<{ workflows: { code: string }[] }>('{ workflows { code } }');
    codes = workflows.map(({ code }) => code);
    await saveGuide(lizhi, guideInput(house, { workflow: codes[0] }));
    await saveFaq(lizhi, faqInput(house, { workflow: codes[0] }));
    // The words are in memory from here on.
    await lin.get('{ search(text: "义工") { totalCount } }');
  });
  afterAll(() => house.close());

  const counted = async () => {
    const counts: Record<string, number> = {};
    for (const [name, query] of ASKED) {
      const person = query.includes('manage') ? lizhi : lin;
      const { statements } = await statementsOf(house, () => person.get(query));
      counts[name] = statements.length;
    }
    return counts;
  };

  /** So many more like the one there is; the guides each of another function. */
  async function fill(table: 'guide' | 'faq', count: number): Promise<void> {
    const { database } = house.house.services;
    const [one] = await database.all<Record<string, string | number | null>>(`SELECT * FROM ${table} LIMIT 1`);
    await database.transaction((tx) =>
      insertRows(
        tx,
        table,
        Array.from({ length: count }, (_, i) => ({
          ...one,
          id: newId(),
          position: i + 1,
          workflow: table === 'guide' ? (codes[i + 1] ?? null) : (codes[i % codes.length] ?? null),
        })),
      ),
    );
  }

  it('are asked for by as many statements, however many there are', async () => {
    const few = await counted();
    await fill('guide', 60);
    await fill('faq', 300);
    const { guides, faqs } = await lin.get<{
      guides: { faqs: object[] }[];
      faqs: { totalCount: string };
    }>('{ guides { faqs { id } } faqs(first: 1) { totalCount } }');
    expect([guides.length, faqs.totalCount]).toEqual([61, '301']);
    expect(guides.filter((guide) => guide.faqs.length > 5).length).toBeGreaterThan(10);
    expect(await counted()).toEqual(few);
    for (const [name, , most] of ASKED) expect.soft(few[name], name).toBeLessThanOrEqual(most);
  });
});
