import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIALECTS } from './kit/databases.js';
import {
  guideInput,
  inDays,
  listGuides,
  faqInput,
  SAVE_FAQ,
  SAVE_GUIDE,
  saveFaq,
  saveGuide,
  seeNode,
  type SeenGuide,
} from './kit/guides.js';
import { codesOf, publisher } from './kit/notices.js';
import { mintStudent, type Person } from './kit/person.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

describe.each(DIALECTS)('guides on %s', (dialect) => {
  let house: TestHouse;
  let affairs: Person;
  let lizhi: Person;
  let lin: Person;

  beforeAll(async () => {
    house = await testHouse(dialect, { env: { SESSION_HOURS: '720' } });
    [affairs, lizhi] = [await publisher(house), await publisher(house, 'lizhi')];
    lin = await mintStudent(house, '230900001');
  });
  afterAll(() => house.close());

  it('are written by their office, cleaned, and read by students with telephones and questions', async () => {
    const input = guideInput(house, {
      workflow: 'VOLUNTEER_CARD_REPLACEMENT',
      title: ' 补办\n义工证\u202e ',
      bring: ['学生证', '一寸照片'],
    });
    const made = await saveGuide(lizhi, input);
    expect(made).toMatchObject({ title: '补办 义工证', version: 1, stale: false, owner: { name: '许诺' } });
    expect((await saveGuide(lizhi, input)).id).toBe(made.id);
    await saveFaq(lizhi, faqInput(house, { workflow: 'VOLUNTEER_CARD_REPLACEMENT', question: '多久能拿到？' }));
    await saveFaq(
      lizhi,
      faqInput(house, { workflow: 'VOLUNTEER_CARD_REPLACEMENT', question: '草稿', published: false }),
    );
    const [seen] = await listGuides(lin, { workflow: 'VOLUNTEER_CARD_REPLACEMENT' });
    expect(seen).toMatchObject({
      bring: ['学生证', '一寸照片'],
      contacts: [{ phone: '67792300' }],
      owner: null,
      faqs: [{ question: '多久能拿到？' }],
    });
    // Nor does the guide show a draft to those who may see it elsewhere.
    const [theirs] = await listGuides(lizhi, { workflow: 'VOLUNTEER_CARD_REPLACEMENT' });
    expect(theirs?.faqs.map(({ question }) => question)).toEqual(['多久能拿到？']);
    const edited = await saveGuide(lizhi, { ...input, id: made.id, expectedVersion: 1, requestId: randomUUID() });
    expect(edited.version).toBe(2);
    const stale = { ...input, id: made.id, expectedVersion: 1, requestId: randomUUID() };
    expect(codesOf(await lizhi.refused(SAVE_GUIDE, { input: stale }))).toEqual(['CONFLICT', 'CHANGED_MEANWHILE']);
    const second = guideInput(house, { workflow: 'VOLUNTEER_CARD_REPLACEMENT' });
    expect(codesOf(await lizhi.refused(SAVE_GUIDE, { input: second }))).toEqual(['CONFLICT', 'GUIDE_WORKFLOW_TAKEN']);
  });

  it('exist once for a function, however many write one at the same time', async () => {
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => lizhi.ask(SAVE_GUIDE, { input: guideInput(house, { workflow: 'MUTUAL_AID' }) })),
    );
    const refused = answers.flatMap((answer) => answer.errors ?? []).map(codesOf);
    expect(refused).toEqual(Array(3).fill(['CONFLICT', 'GUIDE_WORKFLOW_TAKEN']));
    expect(await listGuides(lin, { workflow: 'MUTUAL_AID' })).toHaveLength(1);
  });

  it('are edited by one of two who have one open', async () => {
    const made = await saveGuide(lizhi, guideInput(house, { title: '两人' }));
    const answers = await Promise.all(
      ['甲', '乙'].map((title) =>
        lizhi.ask(SAVE_GUIDE, { input: guideInput(house, { id: made.id, expectedVersion: 1, title }) }),
      ),
    );
    expect(answers.flatMap((answer) => answer.errors ?? []).map(codesOf)).toEqual([['CONFLICT', 'CHANGED_MEANWHILE']]);
    expect((await seeNode<SeenGuide>(lin, 'Guide', made.id))?.version).toBe(2);
  });

  it('are their office’s; drafts are nobody else’s to see', async () => {
    const draft = await saveGuide(
      affairs,
      guideInput(house, { office: 'STUDENT_AFFAIRS', title: '学籍异动须知', published: false }),
    );
    expect(await seeNode(lin, 'Guide', draft.id)).toBeNull();
    expect(await seeNode(lizhi, 'Guide', draft.id)).toBeNull();
    expect((await listGuides(lin)).map((guide) => guide.id)).not.toContain(draft.id);
    expect((await listGuides(affairs)).map((guide) => guide.id)).not.toContain(draft.id);
    expect((await listGuides(affairs, { manage: true })).map((guide) => guide.id)).toContain(draft.id);
    expect((await listGuides(lizhi, { manage: true })).map((guide) => guide.office.code)).not.toContain(
      'STUDENT_AFFAIRS',
    );
    const over = { id: draft.id, expectedVersion: 1 };
    expect(codesOf(await lizhi.refused(SAVE_GUIDE, { input: guideInput(house, over) }))).toEqual(['NOT_FOUND']);
    const out = await saveGuide(affairs, guideInput(house, { ...over, office: 'STUDENT_AFFAIRS' }));
    const take = guideInput(house, { id: out.id, expectedVersion: 2 });
    expect(codesOf(await lizhi.refused(SAVE_GUIDE, { input: take }))).toEqual(['FORBIDDEN', 'GUIDE_OFFICE']);
    const inTheirName = guideInput(house, { office: 'STUDENT_AFFAIRS' });
    expect(codesOf(await lizhi.refused(SAVE_GUIDE, { input: inTheirName }))).toEqual(['FORBIDDEN', 'GUIDE_OFFICE']);
    expect(codesOf(await lin.refused('{ guides(manage: true) { id } }'))).toEqual(['FORBIDDEN']);
  });

  it('say in words what is wrong with them', async () => {
    const cases: [Record<string, unknown>, string][] = [
      [{ title: ' \u200b' }, 'GUIDE_WORDS'],
      [{ title: '长'.repeat(101) }, 'GUIDE_WORDS'],
      [{ steps: [] }, 'GUIDE_STEPS'],
      [{ steps: Array(16).fill({ title: '步', detail: '' }) }, 'GUIDE_STEPS'],
      [{ bring: Array(21).fill('证') }, 'GUIDE_BRING'],
      [{ reviewBy: inDays(house, 0) }, 'GUIDE_REVIEW_BY'],
      [{ reviewBy: inDays(house, 800) }, 'GUIDE_REVIEW_BY'],
      [{ workflow: 'MAGIC' }, 'GUIDE_WORKFLOW'],
    ];
    for (const [changes, unmet] of cases) {
      const told = await lizhi.refused(SAVE_GUIDE, { input: guideInput(house, changes) });
      expect(codesOf(told)).toEqual(['INVALID_INPUT', unmet]);
      expect(told.extensions.unmet?.[0]?.reason).toMatch(/\p{Script=Han}/u);
    }
    const picture = `<p>看图<img src="xg-file:${randomUUID()}"></p>`;
    const told = await lizhi.refused(SAVE_FAQ, { input: faqInput(house, { answer: picture }) });
    expect(codesOf(told)).toEqual(['INVALID_INPUT', 'FAQ_PICTURES']);
    expect(codesOf(await lizhi.refused(SAVE_FAQ, { input: faqInput(house, { category: 'NO' }) }))).toEqual([
      'INVALID_INPUT',
      'FAQ_CATEGORY',
    ]);
  });

  it('are found by words in any width and case, and by no pattern', async () => {
    await saveGuide(lizhi, guideInput(house, { title: 'GPA 100%证明', summary: '成绩绩点' }));
    const titles = async (search: string) => (await listGuides(lin, { search })).map((guide) => guide.title);
    expect(await titles('ｇｐａ 绩点')).toEqual(['GPA 100%证明']);
    expect(await titles('100%')).toEqual(['GPA 100%证明']);
    expect(await titles('1%0')).toEqual([]);
    expect(await titles('绩点 没有')).toEqual([]);
    expect(codesOf(await lin.refused('{ guides(search: "' + '长'.repeat(61) + '") { id } }'))).toEqual([
      'INVALID_INPUT',
      'INVALID_LENGTH',
    ]);
  });

  it('name their office’s telephones by campus', async () => {
    await saveGuide(affairs, guideInput(house, { office: 'WORK_STUDY_CENTRE', workflow: 'WORK_STUDY' }));
    const { guides } = await lin.get<{ guides: { contacts: { phone: string; campus: { code: string } | null }[] }[] }>(
      '{ guides(workflow: "WORK_STUDY") { contacts { phone address hours campus { code } } } }',
    );
    const phones = guides[0]?.contacts.map(({ phone, campus }) => [campus?.code, phone]) ?? [];
    expect(phones.sort()).toEqual([
      ['SONGJIANG', '67792361'],
      ['YANAN_ROAD', '62701219'],
    ]);
  });
});
