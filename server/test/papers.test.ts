import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DAY } from '../src/kernel/clock.js';
import { applyForFunding, change, reference, review, reviewRefused, seeApplication } from './kit/applications.js';
import { DIALECTS } from './kit/databases.js';
import { askPapers, hasPapers, inbox, papersOf, record, recordRefused, type SeenPapers } from './kit/papers.js';
import { mint, mintStudent, type Person } from './kit/person.js';
import { rowIdOf } from './kit/printing.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const ASKED = { APPROVAL: '学院审批表', COPY: '学生证复印件' };
const ALL = [
  { code: 'APPROVAL', received: true },
  { code: 'COPY', received: true },
];

describe.each(DIALECTS)('papers handed in, on %s,', (dialect) => {
  let house: TestHouse;
  let lin: Person;
  let chen: Person;
  let han: Person;
  let zheng: Person;
  let tang: Person;

  beforeAll(async () => {
    house = await testHouse(dialect, { size: { students: 12, bookings: 0 }, env: { SESSION_HOURS: '720' } });
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    // Sessions end while the clock is moved, and a student may have five applications a year.
    [lin, chen] = [await mintStudent(house, '230900001'), await mintStudent(house, '230900002')];
    han = await mint(house, 'student-affairs', 'console');
    zheng = await mint(house, 'student-affairs-2', 'console');
    tang = await mint(house, 'work-study', 'console');
    await house.house.services.database.run("UPDATE submission SET period = '1999'");
    await askPapers(house, ASKED, now() + 10 * DAY);
  });

  const now = () => house.house.services.clock.now();
  const apply = () => applyForFunding(lin);
  const trace = async () => {
    const { database } = house.house.services;
    return [
      await database.all('SELECT id, state, version, receipt_no FROM paper_case ORDER BY id'),
      await database.all('SELECT id, received_at, note FROM paper_item ORDER BY id'),
      await database.all('SELECT COUNT(*) AS n FROM paper_event'),
      await database.all('SELECT COUNT(*) AS n FROM command_request'),
      await database.all('SELECT scope, last_number FROM serial_counter ORDER BY scope'),
    ];
  };

  it('are awaited from the application on, where the round asks some, and the student is told what and where', async () => {
    const application = await apply();
    const papers = await hasPapers(lin, application.id);
    expect(papers).toMatchObject({ stateCode: 'AWAITED', version: 1, receiptNo: null, availableActions: [] });
    expect(papers.items.map(({ code, label, received }) => [code, label, received])).toEqual([
      ['APPROVAL', '学院审批表', false],
      ['COPY', '学生证复印件', false],
    ]);
    expect(papers.application).toEqual({ id: application.id, stateCode: 'SUBMITTED' });
    const told = (await inbox(house, lin)).find(({ title }) => title === '请交纸质材料');
    for (const words of ['奖助贷证明', '学院审批表、学生证复印件', '大学生活动中心 108', '67792361']) {
      expect(told?.body).toContain(words);
    }
    await askPapers(house, {}, null);
    expect(await papersOf(lin, (await apply()).id)).toBeNull();
  });

  it('are recorded paper by paper, and approval waits until all are there', async () => {
    const application = await apply();
    const claimed = await review(han, application, 'CLAIM');
    const early = await reviewRefused(han, claimed, 'APPROVE');
    expect(early.extensions).toMatchObject({ code: 'PAPERS_MISSING', unmet: [{ code: 'PAPERS_NOT_RECEIVED' }] });
    const awaited = await hasPapers(tang, application.id);
    expect(awaited.availableActions.map(({ code, enabled }) => [code, enabled])).toEqual([
      ['RECORD_RECEIVED', true],
      ['RECORD_INCOMPLETE', true],
    ]);
    const part = await record(tang, awaited, {
      items: [
        { code: 'APPROVAL', received: true },
        { code: 'COPY', received: false, note: '缺盖章页' },
      ],
      note: '补交复印件',
    });
    expect(part).toMatchObject({ stateCode: 'INCOMPLETE', version: 2, receiptNo: null });
    expect(part.items.map(({ received, note }) => [received, note])).toEqual([
      [true, null],
      [false, '缺盖章页'],
    ]);
    expect(part.timeline[0]).toEqual({ action: 'RECORD_INCOMPLETE', actor: '唐洁', note: '补交复印件' });
    const told = (await inbox(house, lin)).find(({ title }) => title === '请补交材料');
    expect(told?.body).toContain('还缺：学生证复印件');
    expect((await reviewRefused(han, claimed, 'APPROVE')).extensions.code).toBe('PAPERS_MISSING');

    const all = await record(tang, part, { items: [{ code: 'COPY', received: true }] });
    expect(all).toMatchObject({ stateCode: 'RECEIVED', version: 3, receivedAt: expect.any(String) });
    expect(all.receiptNo).toMatch(/^SJ\d{4}-\d{5}$/);
    expect(all.items.every(({ received, note }) => received && note === null)).toBe(true);
    expect((await hasPapers(lin, application.id)).timeline[0]?.actor).toBe('勤工助学中心');
    expect((await inbox(house, lin))[0]?.title).toBe('材料已收齐');
    expect((await review(han, claimed, 'APPROVE')).stateCode).toBe('APPROVED');
  });

  it('are recorded by the desk alone, against what it saw last, and a refusal leaves no trace', async () => {
    const application = await apply();
    const papers = await hasPapers(tang, application.id);
    const centre = await mint(house, 'counsellor', 'console');
    const before = await trace();
    expect((await recordRefused(han, papers, { items: ALL })).extensions.code).toBe('FORBIDDEN');
    expect((await recordRefused(centre, papers, { items: ALL })).extensions.code).toBe('NOT_FOUND');
    expect((await recordRefused(lin, papers, { items: ALL })).extensions.code).toBe('FORBIDDEN');
    expect((await recordRefused(chen, papers, { items: ALL })).extensions.code).toBe('FORBIDDEN');
    expect((await recordRefused(tang, { ...papers, version: 9 }, { items: ALL })).extensions.code).toBe('CONFLICT');
    const unknown = [...ALL, { code: 'INVOICE', received: true }];
    expect((await recordRefused(tang, papers, { items: unknown })).extensions.unmet?.[0]?.code).toBe('PAPER_UNKNOWN');
    const twice = [...ALL, { code: 'COPY', received: false }];
    expect((await recordRefused(tang, papers, { items: twice })).extensions.unmet?.[0]?.code).toBe('PAPERS_TWICE');
    const back = await recordRefused(tang, papers, { giveBack: true });
    expect(back.extensions.code).toBe('WINDOW_CLOSED');
    expect(await papersOf(chen, application.id)).toBeNull();
    expect(await papersOf(centre, application.id)).toBeNull();
    expect(await trace()).toEqual(before);
  });

  it('are received once when two desks record them at once, and get one receipt', async () => {
    const papers = await hasPapers(tang, (await apply()).id);
    const feng = await mint(house, 'work-study-2', 'console');
    const tries = await Promise.allSettled(
      [tang, feng, tang, feng].map((person) => record(person, papers, { items: ALL })),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const receipts = await house.house.services.database.all<{ receiptNo: string }>(
      'SELECT receipt_no AS receiptNo FROM paper_case WHERE receipt_no IS NOT NULL ORDER BY receipt_no',
    );
    expect(receipts.map(({ receiptNo }) => Number(receiptNo.split('-')[1]))).toEqual(receipts.map((_, i) => i + 1));
  });

  it('that are not in by the deadline let the application lapse, in one go, after a reminder', async () => {
    const application = await apply();
    const claimed = await review(han, application, 'CLAIM');
    house.advance(6.9 * DAY);
    const { id } = await hasPapers(lin, application.id);
    const reminders = async () =>
      (await inbox(house, lin)).filter(({ title, subjectId }) => title === '交材料提醒' && subjectId === id).length;
    expect(await reminders()).toBe(0);
    house.advance(0.2 * DAY);
    expect(await reminders()).toBe(1);
    await house.house.sweeps.runNow('papers.passDeadlines');
    expect((await hasPapers(lin, application.id)).stateCode).toBe('AWAITED');
    house.advance(3 * DAY);
    await house.house.sweeps.runNow('papers.passDeadlines');
    const papers = await hasPapers(lin, application.id);
    expect(papers).toMatchObject({ stateCode: 'OVERDUE', application: { stateCode: 'LAPSED' } });
    expect(papers.timeline[0]).toMatchObject({ action: 'PASS_DEADLINE', actor: '系统' });
    tang = await mint(house, 'work-study', 'console');
    expect((await recordRefused(tang, papers, { items: ALL })).extensions.code).toBe('WINDOW_CLOSED');
    expect((await seeApplication(lin, claimed.id))?.version).toBe(claimed.version + 1);
  });

  it('that are in remind nobody, and their deadline passes unnoticed', async () => {
    const application = await apply();
    await record(tang, await hasPapers(tang, application.id), { items: ALL });
    const { id } = await hasPapers(lin, application.id);
    house.advance(11 * DAY);
    await house.house.sweeps.runNow('papers.passDeadlines');
    expect((await hasPapers(lin, application.id)).stateCode).toBe('RECEIVED');
    const titles = (await inbox(house, lin)).filter(({ subjectId }) => subjectId === id).map(({ title }) => title);
    expect(titles).toContain('材料已收齐');
    expect(titles).not.toContain('交材料提醒');
  });

  it('are not needed any more once the student withdraws, or can be fetched where some came', async () => {
    const nothing = await apply();
    await change(lin, 'withdrawFundingCertificate', reference(nothing));
    const calledOff = await hasPapers(lin, nothing.id);
    expect(calledOff.stateCode).toBe('NOT_NEEDED');
    expect((await recordRefused(tang, calledOff, { items: ALL })).extensions.code).toBe('WINDOW_CLOSED');

    const some = await apply();
    const part = await record(tang, await hasPapers(tang, some.id), { items: [{ code: 'COPY', received: true }] });
    await change(lin, 'withdrawFundingCertificate', reference(some));
    expect((await inbox(house, lin))[0]?.title).toBe('请取回材料');
    const left: SeenPapers = await hasPapers(tang, some.id);
    expect(left.stateCode).toBe('INCOMPLETE');
    expect(left.availableActions.filter(({ enabled }) => enabled).map(({ code }) => code)).toEqual(['GIVE_BACK']);
    expect((await recordRefused(tang, part, { items: ALL })).extensions.unmet?.[0]?.code).toBe('PAPERS_NOT_WANTED');
    const back = await record(tang, left, { giveBack: true, note: '本人取回' });
    expect(back).toMatchObject({ stateCode: 'GIVEN_BACK' });
    expect(back.items.every(({ received }) => !received)).toBe(true);
    house.advance(11 * DAY);
    await house.house.sweeps.runNow('papers.passDeadlines');
    expect((await hasPapers(lin, some.id)).stateCode).toBe('GIVEN_BACK');
  });

  it('are asked again by an appeal, with time to bring them', async () => {
    const application = await apply();
    const claimed = await review(han, application, 'CLAIM');
    const rejected = await review(han, claimed, 'REJECT', { note: '材料不符' });
    expect((await hasPapers(lin, application.id)).stateCode).toBe('NOT_NEEDED');
    house.advance(8 * DAY);
    await change(lin, 'appealFundingCertificate', { ...reference(rejected), note: '请再看' });
    const again = await hasPapers(lin, application.id);
    expect(again.stateCode).toBe('AWAITED');
    expect(Date.parse(again.deadline ?? '')).toBeGreaterThan(now() + 9 * DAY);
    tang = await mint(house, 'work-study', 'console');
    zheng = await mint(house, 'student-affairs-2', 'console');
    expect((await record(tang, again, { items: ALL })).stateCode).toBe('RECEIVED');
    const present = await seeApplication(zheng, application.id);
    const taken = await review(zheng, present ?? rejected, 'CLAIM');
    expect((await review(zheng, taken, 'APPROVE')).stateCode).toBe('APPROVED');
  });

  it('lie in a queue of the desk that can be searched, and what the desk wrote lies sealed', async () => {
    const application = await apply();
    const papers = await hasPapers(tang, application.id);
    await record(tang, papers, { items: [{ code: 'COPY', received: false, note: '缺盖章页' }] });
    const found = async (args: string) => {
      const { paperQueue } = await tang.get<{ paperQueue: { nodes: { id: string }[]; totalCount: string } }>(
        `{ paperQueue(first: 100${args}) { nodes { id } totalCount } }`,
      );
      expect(paperQueue.totalCount).toBe(String(paperQueue.nodes.length));
      return paperQueue.nodes.map(({ id }) => id);
    };
    for (const args of ['', ', search: "lxy"', `, search: "${application.serialNo}"`, ', campus: "SONGJIANG"']) {
      expect(await found(args), args).toContain(papers.id);
    }
    expect(await found(', campus: "YANAN_ROAD"')).toEqual([]);
    expect(await found(', search: "陈思远"')).toEqual([]);
    expect(await found(', state: [RECEIVED, OVERDUE]')).not.toContain(papers.id);
    // One desk serves several offices: those who review other workflows see nothing of these, nor how many there are.
    const queue = '{ paperQueue(first: 100) { nodes { id } totalCount } }';
    const lizhi = await mint(house, 'lizhi-2', 'console');
    expect(await lizhi.get(queue)).toEqual({ paperQueue: { nodes: [], totalCount: '0' } });
    expect((await lin.refused('{ paperQueue { nodes { id } } }')).extensions.code).toBe('FORBIDDEN');
    const items = await house.house.services.database.all('SELECT note FROM paper_item WHERE case_id = ?', [
      rowIdOf('Papers', papers.id),
    ]);
    expect(JSON.stringify(items)).not.toContain('缺盖章页');
    expect(JSON.stringify(items)).toContain('v1.');
  });
});
