import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIALECTS } from './kit/databases.js';
import { faqInput, listFaqs, listGuides, rate, RATE_FAQ, saveFaq, seeNode, type SeenFaq } from './kit/guides.js';
import { codesOf, publisher } from './kit/notices.js';
import { mintStudent, type Person } from './kit/person.js';
import { testHouse, type TestHouse } from './kit/test-house.js';
import { wholeDatabase } from './kit/whole-database.js';

describe.each(DIALECTS)('questions on %s', (dialect) => {
  let house: TestHouse;
  let lizhi: Person;
  let lin: Person;

  beforeAll(async () => {
    house = await testHouse(dialect, { size: { students: 24, bookings: 0 } });
    lizhi = await publisher(house, 'lizhi');
    lin = await mintStudent(house, '230900001');
  });
  afterAll(() => house.close());

  it('and guides of the demonstration cover every function, and every function has instructions', async () => {
    const demo = await testHouse(dialect, { size: { students: 30, bookings: 0, guides: true } });
    const person = await mintStudent(demo, '230900001');
    const { workflows } = await person.get<{
      workflows: { code: string; open: boolean; instructions: { procedure: string[] } | null }[];
    }>('{ workflows { code open instructions { procedure } } }');
    const guides = await listGuides(person);
    for (const { code, instructions } of workflows) {
      expect(instructions?.procedure.length, code).toBeGreaterThan(0);
      const guide = guides.find(({ workflow }) => workflow === code);
      expect(guide?.steps.length, code).toBeGreaterThan(1);
      expect(guide?.contacts.length, code).toBeGreaterThan(0);
    }
    const open = workflows.filter((one) => one.open).map(({ code }) => code);
    expect(open).toEqual(expect.arrayContaining(['NOTICES', 'GUIDES']));
    expect(guides.some(({ stale }) => stale)).toBe(true);
    const { nodes } = await listFaqs(person);
    expect(nodes.length).toBeGreaterThanOrEqual(30);
    expect(new Set(nodes.map(({ category }) => category.code)).size).toBe(5);
    // Its students have voted, each number by votes that there are; nobody whom one signs in as has.
    const uncounted = await demo.house.services.database.all(
      'SELECT f.id FROM faq f LEFT JOIN (SELECT faq_id, COUNT(*) AS n, SUM(CASE WHEN useful THEN 1 ELSE 0 END) AS kind' +
        ' FROM faq_vote GROUP BY faq_id) v ON v.faq_id = f.id' +
        ' WHERE f.useful <> COALESCE(v.kind, 0) OR f.not_useful <> COALESCE(v.n - v.kind, 0)',
    );
    expect(uncounted).toEqual([]);
    expect(nodes.filter(({ useful }) => useful > 0).length).toBeGreaterThan(20);
    expect(nodes.filter(({ notUseful }) => notUseful > 0).length).toBeGreaterThan(3);
    expect(nodes.every(({ myVote }) => myVote === null)).toBe(true);
    expect(guides.map(({ owner }) => owner)).toEqual(guides.map(() => null));
    await demo.close();
  });

  it('have answers out of which nothing dangerous comes', async () => {
    const answer = '<p onclick="x()">看<b>这里</b><script>alert(1)</script><a href="javascript:x()">点</a></p>';
    const made = await saveFaq(lizhi, faqInput(house, { answer }));
    expect(made.answer).toBe('<p>看<strong>这里</strong>点</p>');
    expect(made.category).toEqual({ code: 'PRACTICE', label: '公益与勤工助学' });
  });

  it('come page by page in the order of categories and places, none twice and none left out', async () => {
    await house.house.services.database.run('DELETE FROM faq');
    const wanted: string[] = [];
    for (const category of ['ACCOUNT', 'CERTIFICATES', 'PRACTICE']) {
      for (let position = 3; position > 0; position--) {
        await saveFaq(lizhi, faqInput(house, { category, position, question: `${category} ${position}` }));
      }
    }
    await saveFaq(lizhi, faqInput(house, { question: '草稿', published: false }));
    for (const category of ['CERTIFICATES', 'PRACTICE', 'ACCOUNT']) {
      for (let position = 1; position <= 3; position++) wanted.push(`${category} ${position}`);
    }
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await listFaqs(lin, { first: 2, after });
      expect(page.totalCount).toBe('9');
      seen.push(...page.nodes.map((node) => node.question));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toEqual(wanted);
    expect((await listFaqs(lin, { category: 'ACCOUNT' })).totalCount).toBe('3');
    expect((await listFaqs(lizhi, { manage: true })).totalCount).toBe('10');
    expect((await listFaqs(lin, { search: 'account 2' })).nodes.map((node) => node.question)).toEqual(['ACCOUNT 2']);
    const { faqCategories } = await lin.get<{ faqCategories: { code: string; count: number }[] }>(
      '{ faqCategories { code count } }',
    );
    expect(faqCategories.filter(({ count }) => count > 0)).toEqual(
      ['CERTIFICATES', 'PRACTICE', 'ACCOUNT'].map((code) => ({ code, count: 3 })),
    );
  });

  it('count one vote a person, the last one, exactly, however many vote at once', async () => {
    const { id, version } = await saveFaq(lizhi, faqInput(house));
    const { database } = house.house.services;
    const numbers = await database.all<{ number: string }>('SELECT number FROM student ORDER BY number');
    const people = await Promise.all(numbers.map(({ number }) => mintStudent(house, number)));
    expect(people.length).toBeGreaterThan(20);
    // Each changes his or her mind on two devices at once, several times over.
    await Promise.all(
      people.flatMap((person, i) => Array.from({ length: 4 }, (_, n) => rate(person, id, (i + n) % 2 === 0))),
    );
    const counted = async () => {
      const [row] = await database.all<{ useful: number; notUseful: number }>(
        'SELECT useful, not_useful AS notUseful FROM faq WHERE question = ?',
        ['公益时长在哪里查询？'],
      );
      const votes = await database.all<{ useful: number | boolean }>('SELECT useful FROM faq_vote');
      return { row, useful: votes.filter((vote) => Boolean(vote.useful)).length, all: votes.length };
    };
    const now = await counted();
    expect(now.all).toBe(people.length);
    expect(now.row).toEqual({ useful: now.useful, notUseful: now.all - now.useful });
    await Promise.all(people.map((person) => rate(person, id, true)));
    expect((await counted()).row).toEqual({ useful: people.length, notUseful: 0 });
    const mine = await rate(lin, id, false);
    expect(mine).toMatchObject({ useful: people.length - 1, notUseful: 1, myVote: false, version });
    expect((await seeNode<SeenFaq>(lizhi, 'Faq', id))?.myVote).toBeNull();
  });

  it('take votes of students on what is published, and of nobody else', async () => {
    const draft = await saveFaq(lizhi, faqInput(house, { published: false }));
    const input = { id: draft.id, useful: true, requestId: randomUUID() };
    const before = await wholeDatabase(house);
    expect(codesOf(await lin.refused(RATE_FAQ, { input }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await lizhi.refused(RATE_FAQ, { input }))).toEqual(['FORBIDDEN']);
    expect(await wholeDatabase(house)).toBe(before);
    expect(await seeNode(lin, 'Faq', draft.id)).toBeNull();
  });
});
