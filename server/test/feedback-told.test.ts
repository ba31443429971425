import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contextFor } from '../src/app/context-for.js';
import type { Actor } from '../src/campus/actor.js';
import { idOf } from '../src/kernel/global-id.js';
import { DAY } from '../src/kernel/clock.js';
import { feedbackById, pageOfFeedback } from '../src/workflows/feedback/feedback.reads.js';
import { DIALECTS } from './kit/databases.js';
import { command, LIST, list, refused, see, submit } from './kit/feedback.js';
import { codesOf } from './kit/notices.js';
import { Outside } from './kit/outside.js';
import { mint, mintStudent, type Person } from './kit/person.js';
import { auditLog, staffRef } from './kit/staffing.js';

const CANARY = '金丝雀四七一一';
const NAME = '林金丝雀';

describe.each(DIALECTS)('who learns of feedback on %s', (dialect) => {
  let outside: Outside;
  let lin: Person;

  beforeAll(async () => {
    outside = await Outside.open(dialect, { env: { SESSION_HOURS: '720' } });
    await outside.database.run('UPDATE student SET name = ? WHERE number = ?', [NAME, '230900001']);
    await outside.database.run('UPDATE account SET display_name = ? WHERE username = ?', [NAME, '230900001']);
  });
  beforeEach(async () => {
    for (const table of ['feedback', 'feedback_entry', 'feedback_event', 'audit_entry']) {
      await outside.database.run(`DELETE FROM ${table}`);
    }
    await outside.reset();
    lin = await mintStudent(outside.house, '230900001');
  });
  afterAll(() => outside.close());

  const staff = (username: string) => mint(outside.house, username, 'console');
  const inboxes = async () =>
    outside.database.all<{ username: string; template: string }>(
      'SELECT account.username, inbox_message.template FROM inbox_message JOIN account ON account.id = inbox_message.account_id' +
        ' ORDER BY inbox_message.template, account.username',
    );
  const told = async () => (await inboxes()).map(({ username, template }) => `${template} ${username}`);

  it('the desk of the office once, the student when it is answered or closed; by no way its words or names', async () => {
    const made = await submit(lin, { office: 'LIZHI_CENTRE', text: `请帮帮我，${CANARY}` });
    await outside.send();
    expect(await told()).toEqual(['feedback.new lizhi', 'feedback.new lizhi-2']);
    const lizhi = await staff('lizhi');
    const answered = await command(lizhi, 'answerFeedback', made, { text: `好的，${CANARY}` });
    await outside.send();
    await command(lizhi, 'closeFeedback', answered, { note: `办好了${CANARY}` });
    await outside.send();
    expect((await told()).slice(0, 2)).toEqual(['feedback.answered 230900001', 'feedback.closed 230900001']);
    const { messages } = await lin.get<{
      messages: { nodes: { title: string; body: string; subjectId: string }[] };
    }>('{ messages(first: 10) { nodes { title body subjectId } } }');
    expect(messages.nodes.map(({ title, subjectId }) => [title, subjectId])).toEqual([
      ['意见反馈已办结', made.id],
      ['意见反馈有答复', made.id],
    ]);
    const sent = JSON.stringify(await outside.sim.control.requests('message/send'));
    expect(sent).toContain('收到意见反馈');
    expect(sent).toContain('thread/index?id=');
    const rows = JSON.stringify(await outside.database.all('SELECT * FROM outbox'));
    for (const word of ['金丝雀', '砺志']) expect(`${sent}${rows}${JSON.stringify(messages)}`).not.toContain(word);
    expect(outside.house.logged.join('\n')).not.toContain(CANARY);
  });

  it('only the office that has it when it is told, and nobody of what has been answered meanwhile', async () => {
    const made = await submit(lin, { office: 'STUDENT_AFFAIRS' });
    const affairs = await staff('student-affairs');
    expect(await command(affairs, 'forwardFeedback', made, { office: 'COUNSELLING_CENTRE' })).toBeNull();
    const quick = await submit(lin, { office: 'STUDENT_AFFAIRS' });
    await command(affairs, 'answerFeedback', quick, { text: '马上就处理。' });
    // An answer that the student has already gone on from is no news either.
    const talk = await submit(lin, { office: 'LIZHI_CENTRE' });
    const answered = await command(await staff('lizhi'), 'answerFeedback', talk, { text: '马上就处理。' });
    await command(lin, 'replyToFeedback', answered, { text: '谢谢，还想再问。' });
    await outside.send();
    expect(await told()).toEqual([
      'feedback.answered 230900001',
      'feedback.new counselling-desk',
      'feedback.new counselling-head',
      'feedback.new lizhi',
      'feedback.new lizhi-2',
    ]);
    // The office that has passed it on is led nowhere by what it was told before.
    const late = await submit(lin, { office: 'STUDENT_AFFAIRS' });
    await outside.send();
    await command(affairs, 'forwardFeedback', late, { office: 'LIZHI_CENTRE' });
    const [first] = (
      await affairs.get<{ messages: { nodes: { subjectId: string }[] } }>('{ messages { nodes { subjectId } } }')
    ).messages.nodes;
    expect([first?.subjectId, await see(affairs, late.id)]).toEqual([late.id, null]);
  });

  it('the audit: each act of staff once, by codes; what lies under a seal is only that', async () => {
    const made = await submit(lin, { office: 'STUDENT_AFFAIRS', text: `请帮帮我，${CANARY}` });
    const [affairs, lizhi, head, admin] = await Promise.all(
      ['student-affairs', 'lizhi', 'counselling-head', 'admin'].map(staff),
    );
    const is = (person: Person | undefined) => person as Person;
    await command(is(affairs), 'forwardFeedback', made, { office: 'LIZHI_CENTRE', note: CANARY });
    await refused(is(affairs), 'answerFeedback', { ...made, version: 2 }, { text: '已经转走了。' });
    const answered = await command(is(lizhi), 'answerFeedback', { ...made, version: 2 }, { text: `好的，${CANARY}` });
    await command(is(lizhi), 'closeFeedback', answered, { note: CANARY });
    const entries = (await auditLog(is(admin))).filter(({ subjectType }) => subjectType === 'Feedback');
    expect(
      entries.map(({ action, actor, detail }) => [action, actor?.username, ...detail.map(({ label }) => label)]),
    ).toEqual([
      ['CLOSE_FEEDBACK', 'lizhi', '办结'],
      ['ANSWER_FEEDBACK', 'lizhi'],
      ['FORWARD_FEEDBACK', 'student-affairs', '砺志中心'],
    ]);
    // It is no link for administrators, who could not open it.
    expect(entries.map(({ subject }) => subject)).toEqual([null, null, null]);
    const rows = await outside.database.all<{ id: string }>('SELECT subject_id AS id FROM audit_entry');
    expect(rows.map(({ id }) => id)).toEqual(Array(3).fill(idOf('Feedback', made.id)));
    const sealed = await submit(lin, { office: 'COUNSELLING_CENTRE', text: `想问一问，${CANARY}` });
    await command(is(head), 'answerFeedback', sealed, { text: `可以的，${CANARY}` });
    const toCentre = await submit(lin, { office: 'STUDENT_AFFAIRS', text: `也想问问，${CANARY}` });
    await command(is(affairs), 'forwardFeedback', toCentre, { office: 'COUNSELLING_CENTRE' });
    const shown = (await auditLog(is(admin))).slice(0, 2);
    expect(shown.map(({ subjectType, subject, detail }) => [subjectType, subject, detail])).toEqual([
      ['Sealed', null, []],
      ['Sealed', null, []],
    ]);
    const kept = await outside.database.all(
      "SELECT action FROM audit_entry WHERE sealed_office = 'COUNSELLING_CENTRE' ORDER BY action",
    );
    expect(kept).toEqual([{ action: 'ANSWER_FEEDBACK' }, { action: 'FORWARD_FEEDBACK' }]);
    expect(JSON.stringify(await outside.database.all('SELECT * FROM audit_entry'))).not.toContain('金丝雀');
  });

  it('who stands in for one of the office; not who broke a glass, nor employers, nor administrators', async () => {
    const [made, centre] = [
      await submit(lin, { office: 'LIZHI_CENTRE' }),
      await submit(lin, { office: 'COUNSELLING_CENTRE' }),
    ];
    const seen = async (roles: Actor['roles']) => {
      const [row] = await outside.database.all<{ accountId: string; id: string }>(
        "SELECT account_id AS accountId, id FROM staff WHERE name = '罗平'",
      );
      const actor: Actor = {
        ...{ accountId: row?.accountId ?? '', staffId: row?.id ?? '', studentId: null, sessionId: '', roles },
        ...{ audience: 'STAFF', displayName: '', username: '' },
      };
      const context = await contextFor(outside.house.house, actor);
      const { nodes } = await pageOfFeedback(context, { first: 10 }).rows();
      const one = await feedbackById(context).load(idOf('Feedback', centre.id) ?? '');
      return [nodes.length, one !== null];
    };
    expect(await seen([{ office: 'COUNSELLING_CENTRE', role: 'DESK', from: 'x', until: 9e15 }])).toEqual([1, true]);
    expect(await seen([{ office: 'COUNSELLING_CENTRE', role: 'HEAD', glass: 'x', until: 9e15 }])).toEqual([0, false]);
    expect(await seen([{ office: 'COUNSELLING_CENTRE', role: 'COUNSELLOR' }])).toEqual([0, false]);
    expect(await seen([{ office: 'STUDENT_AFFAIRS', role: 'ADMINISTRATOR' }])).toEqual([0, false]);
    expect(await seen([{ office: 'EMPLOYERS', role: 'HEAD' }])).toEqual([0, false]);
    const lizhi = await staff('lizhi');
    expect((await list(lizhi, { office: 'LIZHI_CENTRE' })).nodes.map(({ id }) => id)).toEqual([made.id]);
    for (const office of ['COUNSELLING_CENTRE', 'EMPLOYERS', 'MAGIC']) {
      const codes = codesOf(await lizhi.refused(LIST, { first: 10, office }));
      expect(codes).toEqual(['FORBIDDEN', 'FEEDBACK_NOT_YOURS']);
    }
    expect(codesOf(await lizhi.refused(LIST, { first: 10, mine: true }))).toEqual(['FORBIDDEN']);
    expect((await list(lin, { mine: true, office: 'LIZHI_CENTRE' })).nodes.map(({ id }) => id)).toEqual([made.id]);
    const offices = await lin.get<{ feedbackOffices: { code: string }[] }>('{ feedbackOffices { code } }');
    expect(offices.feedbackOffices.map(({ code }) => code)).toEqual([
      ...['STUDENT_AFFAIRS', 'STUDENT_AID_CENTRE', 'COUNSELLING_CENTRE', 'WORK_STUDY_CENTRE', 'LIZHI_CENTRE'],
      'SUNSHINE_TEAM',
    ]);
  });

  it('outlives those who leave: a graduate for half a year, an office whose last has gone not at all', async () => {
    const made = await submit(lin, { office: 'SUNSHINE_TEAM' });
    await outside.database.run("UPDATE student SET status = 'GRADUATED', left_at = ? WHERE number = '230900001'", [
      await outside.now(),
    ]);
    const sunshine = await staff('sunshine');
    const answered = await command(sunshine, 'answerFeedback', made, { text: '欢迎常回来看看。' });
    const asked = await command(lin, 'replyToFeedback', answered, { text: '毕业以后还能参加吗？' });
    const admin = await staff('admin');
    const { id, version } = await staffRef(outside.house, 'sunshine');
    await admin.get('mutation ($input: EndStaffInput!) { endStaff(input: $input) { staff { id } } }', {
      input: { id, expectedVersion: version, note: '调往其他学校' },
    });
    // Nobody is left to answer it: nobody can be written to there, and what waits is passed on by whoever comes next.
    const offices = await lin.get<{ feedbackOffices: { code: string }[] }>('{ feedbackOffices { code } }');
    expect(offices.feedbackOffices.map(({ code }) => code)).not.toContain('SUNSHINE_TEAM');
    expect((await sunshine.ask('{ feedbacks(first: 1) { totalCount } }')).errors).toBeDefined();
    expect((await see(lin, asked.id))?.state).toBe('WAITING');
    await outside.advance(181 * DAY);
    const late = await mintStudent(outside.house, '230900001');
    expect((await late.ask('{ feedbacks(first: 1) { totalCount } }')).errors).toBeDefined();
    await outside.database.run("UPDATE student SET status = 'ENROLLED', left_at = NULL WHERE number = '230900001'");
  });
});
