import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../src/kernel/clock.js';
import { newId } from '../src/kernel/ids.js';
import { workflowNamed } from './kit/application-house.js';
import { putApplication, putMany } from './kit/application-rows.js';
import { Story } from './kit/application-story.js';
import { applyForFunding, change, reference, review } from './kit/applications.js';
import { chinaDay, chinaTime } from './kit/china-time.js';
import { act as actOnBooking, book, consent, makeSlotAt } from './kit/counselling.js';
import { DIALECTS } from './kit/databases.js';
import { askPapers, hasPapers, record } from './kit/papers.js';
import { mint, nobody, type Person } from './kit/person.js';
import { act, approved, printOne } from './kit/printing.js';
import { statementsOf } from './kit/statements.js';
import { codesIn, onlyTodo, todoOf } from './kit/todo.js';

const FUNDING = workflowNamed('FUNDING_CERTIFICATE');
const iso = (at: number) => new Date(at).toISOString();
const HAN = /\p{Script=Han}/u;

describe.each(DIALECTS)('what needs a student today, on %s,', (dialect) => {
  const story = new Story(dialect);
  let tang: Person;

  beforeEach(async () => {
    for (const table of ['counselling_booking', 'counselling_slot', 'feedback', 'feedback_entry']) {
      await story.run(`DELETE FROM ${table}`);
    }
    await story.run("DELETE FROM instructions_acknowledgement WHERE workflow <> 'COUNSELLING'");
    await story.run('DELETE FROM instructions WHERE version > 1');
    await askPapers(story.house, {}, null);
    await story.signIn();
    tang = await mint(story.house, 'work-study', 'console');
  });

  const opens = async (person: Person, id: string) =>
    (
      await person.get<{ node: { __typename: string; id: string } | null }>(
        'query ($id: ID!) { node(id: $id) { __typename id } }',
        { id },
      )
    ).node;

  it('is an application returned, until the day given is over', async () => {
    const claimed = await review(story.han, await applyForFunding(story.lin), 'CLAIM');
    expect(await codesIn(story.lin)).toEqual([]);
    const day = chinaDay(story.now(), 3);
    await review(story.han, claimed, 'RETURN', {
      items: [{ field: 'purpose', reason: '请写明学校' }],
      supplementBy: day,
    });
    const end = chinaTime(chinaDay(story.now(), 4), '00:00');
    const item = await onlyTodo(story.lin);
    expect(item).toMatchObject({ code: 'APPLICATION_RETURNED', tone: 'WARN', due: iso(end), subject: claimed.id });
    expect(item.title).toBe('奖助贷证明：请补充');
    expect(item.hint).toContain(`${Number(day.slice(5, 7))}月${Number(day.slice(8))}日前`);
    const english = await onlyTodo(story.lin.speaking('en'));
    expect(english.title + english.hint).not.toMatch(HAN);
    expect(await opens(story.lin, item.subject)).toEqual({ __typename: 'FundingCertificate', id: claimed.id });
    expect(await todoOf(story.chen)).toEqual([]);
    await story.clockTo(end);
    // The sweep has not come by, but it is too late.
    expect(await todoOf(story.lin)).toEqual([]);
  });

  it('is a draft while its round takes it; new instructions take its place', async () => {
    const draft = await change(story.lin, 'saveFundingCertificateDraft', { purpose: '申请' });
    expect(await onlyTodo(story.lin)).toMatchObject({
      ...{ code: 'APPLICATION_DRAFT', tone: 'NEUTRAL', due: null, subject: draft.id },
    });
    const closesAt = story.now() + HOUR;
    await story.round({ closesAt });
    expect(await onlyTodo(story.lin)).toMatchObject({ code: 'APPLICATION_DRAFT', due: iso(closesAt) });
    await publish(2);
    // Who never ticked any version learns it at the door; only who did can have known another.
    expect(await codesIn(story.lin)).toEqual(['APPLICATION_DRAFT']);
    await story.run('DELETE FROM instructions WHERE version > 1');
    await acknowledge(1);
    await publish(2);
    const changed = await onlyTodo(story.lin);
    expect(changed).toMatchObject({ code: 'INSTRUCTIONS_CHANGED', tone: 'WARN', subject: draft.id });
    expect(changed.title).toBe('奖助贷证明：须知有更新');
    await acknowledge(2);
    expect(await codesIn(story.lin)).toEqual(['APPLICATION_DRAFT']);
    await story.round({ state: 'CLOSED' });
    expect(await todoOf(story.lin)).toEqual([]);
    await story.round({ opensAt: story.now() + HOUR });
    expect(await todoOf(story.lin)).toEqual([]);
    await story.round({ closesAt: story.now() - MINUTE });
    expect(await todoOf(story.lin)).toEqual([]);
  });

  const acknowledge = (version: number) =>
    story.lin.get(
      'mutation ($input: AcknowledgeInstructionsInput!) { acknowledgeInstructions(input: $input) { instructions { version } } }',
      { input: { workflow: FUNDING.code, version } },
    );
  const publish = (version: number) =>
    story.run(
      "INSERT INTO instructions (id, workflow, version, title, notice, steps, published_at) VALUES (?, ?, ?, '须知', '[]', '[]', ?)",
      [newId(), FUNDING.code, version, story.now()],
    );

  it('is a certificate at the desk until it is fetched, and still when its time is over', async () => {
    const printed = await printOne(story.han, await approved(story.lin, story.han));
    const ready = await onlyTodo(story.lin);
    expect(ready).toMatchObject({
      ...{ code: 'CERTIFICATE_READY', tone: 'OK', due: printed.collectBy, subject: printed.id },
      title: '奖助贷证明：可领取',
    });
    expect(ready.hint).toContain('大学生活动中心 108');
    expect(await opens(story.lin, ready.subject)).toMatchObject({ __typename: 'Certificate' });
    await story.clockTo(Date.parse(printed.collectBy) + MINUTE);
    await story.house.house.sweeps.runNow('certificates.unclaim');
    expect(await onlyTodo(story.lin)).toMatchObject({ code: 'CERTIFICATE_UNCLAIMED', tone: 'WARN' });
    await story.signIn();
    tang = await mint(story.house, 'work-study', 'console');
    const lies = { id: printed.id, version: printed.version + 1 };
    await act(tang, 'collectCertificate', lies, { studentNumber: '230900001' });
    expect(await todoOf(story.lin)).toEqual([]);
  });

  it('is papers to bring, while the application wants them', async () => {
    const deadline = chinaTime(chinaDay(story.now(), 5), '17:00');
    await askPapers(story.house, { APPROVAL: '学院审批表', COPY: '学生证复印件' }, deadline);
    const application = await applyForFunding(story.lin);
    const papers = await hasPapers(story.lin, application.id);
    const awaited = await onlyTodo(story.lin);
    expect(awaited).toMatchObject({ code: 'PAPERS_AWAITED', tone: 'INFO', due: iso(deadline), subject: papers.id });
    expect(awaited.hint).toContain('17:00');
    expect(awaited.hint).toContain('大学生活动中心 108');
    expect(await opens(story.lin, awaited.subject)).toMatchObject({ __typename: 'Papers' });
    const some = await record(tang, papers, {
      items: [
        { code: 'APPROVAL', received: true },
        { code: 'COPY', received: false, note: '看不清' },
      ],
    });
    expect(await onlyTodo(story.lin)).toMatchObject({ code: 'PAPERS_INCOMPLETE', tone: 'WARN', due: iso(deadline) });
    await record(tang, some, { items: [{ code: 'COPY', received: true }] });
    expect(await todoOf(story.lin)).toEqual([]);

    const other = await applyForFunding(story.lin);
    expect(await codesIn(story.lin)).toEqual(['PAPERS_AWAITED']);
    const withdrawn = await change(story.lin, 'withdrawFundingCertificate', reference(other));
    expect(withdrawn.stateCode).toBe('WITHDRAWN');
    expect(await todoOf(story.lin)).toEqual([]);
  });

  it('is an appointment confirmed for today or tomorrow, of which it tells the time alone', async () => {
    await consent(story.lin);
    const centre = await mint(story.house, 'counselling-desk', 'console');
    const startsAt = chinaTime(chinaDay(story.now(), 2), '14:30');
    const booking = await book(story.lin, { slotId: await makeSlotAt(story.house, startsAt) });
    await story.clockTo(chinaTime(chinaDay(startsAt, -1), '00:00') + MINUTE);
    expect(await todoOf(story.lin)).toEqual([]);
    await actOnBooking(centre, 'confirmCounselling', { id: booking.id, expectedVersion: 1 });
    const item = await onlyTodo(story.lin);
    expect(item).toMatchObject({ code: 'APPOINTMENT_SOON', due: iso(startsAt), subject: booking.id });
    expect(item.title).toBe('您有一个预约');
    const [, month, day] = chinaDay(startsAt).split('-').map(Number);
    expect(item.hint).toBe(`${month}月${day}日 14:30`);
    expect((await onlyTodo(story.lin.speaking('en'))).title).toBe('You have an appointment');
    // What is the centre's stays the student's and the centre's.
    expect(await todoOf(centre)).toEqual([]);
    await story.run('UPDATE counselling_booking SET starts_at = ?, ends_at = ?', [
      startsAt + DAY,
      startsAt + DAY + HOUR,
    ]);
    expect(await todoOf(story.lin)).toEqual([]);
    await story.run('UPDATE counselling_booking SET starts_at = ?, ends_at = ?', [story.now() - HOUR, story.now()]);
    expect(await todoOf(story.lin)).toEqual([]);
  });

  it('is an answer to feedback, for a week or until the student goes on', async () => {
    const affairs = await mint(story.house, 'student-affairs-2', 'console');
    const asked = await feedback(story.lin, 'submitFeedback', {
      ...{ text: '食堂的公告看不清楚。', pictures: [], office: 'STUDENT_AFFAIRS' },
      instructionsVersion: await versionOf('FEEDBACK'),
    });
    expect(await todoOf(story.lin)).toEqual([]);
    const answered = await feedback(affairs, 'answerFeedback', { ...at(asked), text: '已经更换了公告牌。' });
    const item = await onlyTodo(story.lin);
    expect(item).toMatchObject({
      code: 'FEEDBACK_ANSWERED',
      due: null,
      subject: answered.id,
      title: '意见反馈：已答复',
    });
    expect(await opens(story.lin, item.subject)).toMatchObject({ __typename: 'Feedback' });
    await story.run('UPDATE feedback SET queued_at = ?', [story.now() - 8 * DAY]);
    expect(await todoOf(story.lin)).toEqual([]);
    await story.run('UPDATE feedback SET queued_at = ?', [story.now() - 6 * DAY]);
    expect(await codesIn(story.lin)).toEqual(['FEEDBACK_ANSWERED']);
    await feedback(story.lin, 'closeFeedback', at(answered));
    expect(await todoOf(story.lin)).toEqual([]);
  });

  type Seen = { readonly id: string; readonly version: number };
  const at = ({ id, version }: Seen) => ({ id, expectedVersion: version });
  async function feedback(person: Person, name: string, input: object): Promise<Seen> {
    const type = name === 'submitFeedback' ? 'SubmitFeedbackInput' : 'FeedbackActionInput';
    const data = await person.get<Record<string, { feedback: Seen }>>(
      `mutation ($input: ${type}!) { ${name}(input: $input) { feedback { id version } } }`,
      { input: { requestId: randomUUID(), ...input } },
    );
    return data[name]?.feedback as Seen;
  }

  it('comes by its date, what has none by its tone, ten at most, and by one statement', async () => {
    const now = story.now();
    const studentId = story.linIs.studentId;
    await putApplication(story.house, FUNDING, studentId, { state: 'DRAFT' });
    const few = await statementsOf(story.house, () => todoOf(story.lin));
    for (const hours of [30, 3, 300]) {
      await putApplication(story.house, FUNDING, studentId, { state: 'RETURNED', supplementBy: now + hours * HOUR });
    }
    await putFeedback(studentId, now - HOUR);
    expect((await todoOf(story.lin)).map(({ code, due }) => [code, due])).toEqual([
      ['APPLICATION_RETURNED', iso(now + 3 * HOUR)],
      ['APPLICATION_RETURNED', iso(now + 30 * HOUR)],
      ['APPLICATION_RETURNED', iso(now + 300 * HOUR)],
      ['FEEDBACK_ANSWERED', null],
      ['APPLICATION_DRAFT', null],
    ]);
    await putMany(story.house, FUNDING, studentId, 300, { state: 'RETURNED', supplementBy: now + 40 * HOUR });
    const many = await statementsOf(story.house, () => todoOf(story.lin));
    expect(many.answer.map(({ due }) => due)).toEqual([
      iso(now + 3 * HOUR),
      iso(now + 30 * HOUR),
      ...Array.from({ length: 8 }, () => iso(now + 40 * HOUR)),
    ]);
    // The session, and all kinds at once.
    expect(few.statements).toHaveLength(2);
    expect(many.statements).toHaveLength(2);
  });

  const putFeedback = (studentId: string, queuedAt: number) =>
    story.run(
      'INSERT INTO feedback (id, student_id, office_code, state, queued_at, created_at, version)' +
        " VALUES (?, ?, 'STUDENT_AFFAIRS', 'ANSWERED', ?, ?, 2)",
      [newId(), studentId, queuedAt, queuedAt],
    );

  it('is nobody else’s: staff have a work list, strangers have to sign in', async () => {
    await putApplication(story.house, FUNDING, story.linIs.studentId, {
      state: 'RETURNED',
      supplementBy: story.now() + DAY,
    });
    for (const person of [story.chen, story.han, tang]) expect(await todoOf(person)).toEqual([]);
    const told = await nobody(story.house).refused('{ todo { code } }');
    expect(told.extensions.code).toBe('UNAUTHENTICATED');
  });

  async function versionOf(workflow: string): Promise<number> {
    const [row] = await story.all<{ v: number | null }>(
      'SELECT MAX(version) AS v FROM instructions WHERE workflow = ?',
      [workflow],
    );
    return row?.v ?? 0;
  }
});
