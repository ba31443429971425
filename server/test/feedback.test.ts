import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY } from '../src/kernel/clock.js';
import { insertRows } from '../src/platform/db/insert-rows.js';
import { expireFeedback } from '../src/workflows/feedback/expire-feedback.js';
import { DIALECTS } from './kit/databases.js';
import { codesOf } from './kit/notices.js';
import { mint, mintStudent, type Person } from './kit/person.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const FIELDS = `id state version office { code } aboutTitle waitingSince thread { byStaff author text }
  availableActions { code } timeline { action note actor }`;
const COMMAND = (name: string, type = 'FeedbackActionInput') =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { feedback { ${FIELDS} } } }`;
const SUBMIT = COMMAND('submitFeedback', 'SubmitFeedbackInput');
const CANARY = '金丝雀七二九一';

interface Seen {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly office: { readonly code: string };
  readonly aboutTitle: string | null;
  readonly thread: readonly { readonly byStaff: boolean; readonly author: string; readonly text: string }[];
  readonly availableActions: readonly { readonly code: string }[];
  readonly timeline: readonly { readonly action: string; readonly note: string | null; readonly actor: string }[];
}

describe.each(DIALECTS)('feedback on %s', (dialect) => {
  let house: TestHouse;
  let [lin, chen, affairs, lizhi, admin]: Person[] = [];

  beforeAll(async () => {
    house = await testHouse(dialect, { env: { SESSION_HOURS: '720' } });
    [lin, chen] = [await mintStudent(house, '230900001'), await mintStudent(house, '230900002')];
    [affairs, lizhi, admin] = [
      await mint(house, 'student-affairs-2', 'console'),
      await mint(house, 'lizhi', 'console'),
      await mint(house, 'admin', 'console'),
    ];
  });
  afterAll(() => house.close());

  const is = (person: Person | undefined): Person => person as Person;
  const submit = async (person: Person, more: object = {}) => {
    const input = {
      text: '食堂的公告看不清楚。',
      pictures: [],
      instructionsVersion: 1,
      requestId: randomUUID(),
      ...more,
    };
    return (await person.get<{ submitFeedback: { feedback: Seen } }>(SUBMIT, { input })).submitFeedback.feedback;
  };
  const on = (seen: Seen, more: object = {}) => ({
    input: { id: seen.id, expectedVersion: seen.version, requestId: randomUUID(), ...more },
  });
  const command = async (person: Person | undefined, name: string, seen: Seen, more: object = {}) =>
    (await is(person).get<Record<string, { feedback: Seen }>>(COMMAND(name), on(seen, more)))[name]?.feedback as Seen;
  const see = async (person: Person | undefined, id: string) =>
    (
      await is(person).get<{ node: Seen | null }>(
        `query ($id: ID!) { node(id: $id) { ... on Feedback { ${FIELDS} } } }`,
        { id },
      )
    ).node;
  const list = async (person: Person | undefined, args = '') =>
    (
      await is(person).get<{ feedbacks: { nodes: Seen[]; totalCount: string } }>(
        `{ feedbacks(first: 100${args}) { totalCount nodes { id } } }`,
      )
    ).feedbacks;

  it('goes to and fro between a student and an office, and ends', async () => {
    const first = await submit(is(lin), { about: 'VOLUNTEERING' });
    expect(first).toMatchObject({ state: 'WAITING', office: { code: 'LIZHI_CENTRE' }, aboutTitle: '公益活动' });
    expect((await see(lizhi, first.id))?.availableActions.map(({ code }) => code)).toEqual([
      'ANSWER',
      'FORWARD',
      'CLOSE_BY_OFFICE',
    ]);
    const answered = await command(lizhi, 'answerFeedback', first, { text: '已经更换了公告牌。' });
    expect(answered.state).toBe('ANSWERED');
    const again = await command(lin, 'replyToFeedback', answered, { text: '谢谢，还有一块。' });
    expect(again).toMatchObject({ state: 'WAITING', version: 3 });
    expect(again.thread.map(({ byStaff, author, text }) => [byStaff, author, text])).toEqual([
      [false, again.thread[0]?.author, '食堂的公告看不清楚。'],
      [true, '砺志中心', '已经更换了公告牌。'],
      [false, again.thread[0]?.author, '谢谢，还有一块。'],
    ]);
    expect((await is(lizhi).refused(COMMAND('closeFeedback'), on(again))).extensions.code).toBe('NOTE_REQUIRED');
    const closed = await command(lizhi, 'closeFeedback', again, { note: '已全部更换' });
    expect(closed).toMatchObject({ state: 'CLOSED', availableActions: [] });
    expect((await see(lin, first.id))?.timeline[0]).toMatchObject({
      action: 'CLOSE_BY_OFFICE',
      note: '已全部更换',
      actor: '砺志中心',
    });
    const late = await is(lin).refused(COMMAND('replyToFeedback'), on(closed, { text: '再说一句话。' }));
    expect(codesOf(late)).toEqual(['WINDOW_CLOSED', 'NOT_IN_THIS_STATE']);
    const told = await house.house.services.database.all<{ template: string; status: string }>(
      "SELECT template, status FROM outbox WHERE subject_type = 'FEEDBACK' ORDER BY template, status",
    );
    expect(told.map(({ template }) => template)).toEqual([
      'feedback.answered',
      'feedback.closed',
      'feedback.new',
      'feedback.new',
    ]);
    expect(told.filter(({ template }) => template === 'feedback.new').map(({ status }) => status)).toEqual([
      'CANCELLED',
      'CANCELLED',
    ]);
  });

  it('is seen by its student and its office, and after passing on by the new one alone', async () => {
    const made = await submit(is(lin), { office: 'STUDENT_AFFAIRS' });
    const seenBy = async () =>
      Promise.all(
        [lin, chen, affairs, lizhi, admin].map(async (person) => [
          (await see(person, made.id)) !== null,
          (await list(person)).nodes.some(({ id }) => id === made.id),
        ]),
      );
    const [yes, no] = [
      [true, true],
      [false, false],
    ];
    expect(await seenBy()).toEqual([yes, no, yes, no, no]);
    expect(codesOf(await is(lizhi).refused(COMMAND('answerFeedback'), on(made, { text: '不是我们的。' })))).toEqual([
      'NOT_FOUND',
    ]);
    expect(codesOf(await is(chen).refused(COMMAND('closeFeedback'), on(made)))).toEqual(['NOT_FOUND']);
    for (const office of ['STUDENT_AFFAIRS', 'EMPLOYERS', null]) {
      expect(codesOf(await is(affairs).refused(COMMAND('forwardFeedback'), on(made, { office })))).toEqual([
        'INVALID_INPUT',
        'FEEDBACK_OFFICE',
      ]);
    }
    expect(await command(affairs, 'forwardFeedback', made, { office: 'LIZHI_CENTRE', note: '归砺志中心' })).toBeNull();
    expect(await seenBy()).toEqual([yes, no, no, yes, no]);
    const told = await house.house.services.database.all<{ office: string; status: string }>(
      "SELECT recipient_office AS office, status FROM outbox WHERE template = 'feedback.new' ORDER BY created_at DESC, status DESC LIMIT 2",
    );
    expect(told).toEqual([
      { office: 'LIZHI_CENTRE', status: 'PENDING' },
      { office: 'STUDENT_AFFAIRS', status: 'CANCELLED' },
    ]);
  });

  it('leaves its words nowhere but sealed', async () => {
    const made = await submit(is(lin), { text: `请帮帮我，${CANARY}` });
    const answered = await command(affairs, 'answerFeedback', made, { text: `好的，${CANARY}` });
    await command(affairs, 'closeFeedback', answered, { note: `完成${CANARY}` });
    expect((await see(lin, made.id))?.thread[0]?.text).toContain(CANARY);
    const { database } = house.house.services;
    for (const table of ['feedback', 'feedback_entry', 'feedback_event', 'outbox', 'audit_entry', 'command_request']) {
      const rows = await database.all(`SELECT * FROM ${table}`);
      expect(rows.length, table).toBeGreaterThan(0);
      expect(JSON.stringify(rows), table).not.toContain(CANARY);
    }
    expect(house.logged.join('\n')).not.toContain(CANARY);
  });

  it('is refused in words, and ten a day are enough, however fast', async () => {
    const wrong = async (more: object) =>
      codesOf(
        await is(chen).refused(SUBMIT, {
          input: { text: '食堂公告不清楚', pictures: [], instructionsVersion: 1, requestId: randomUUID(), ...more },
        }),
      );
    expect(await wrong({ text: ' 四个字啊 ' })).toEqual(['INVALID_INPUT', 'FEEDBACK_TEXT']);
    expect(await wrong({ text: '长'.repeat(2_001) })).toEqual(['INVALID_INPUT', 'FEEDBACK_TEXT']);
    expect(await wrong({ office: 'EMPLOYERS' })).toEqual(['INVALID_INPUT', 'FEEDBACK_OFFICE']);
    expect(await wrong({ about: 'MAGIC' })).toEqual(['INVALID_INPUT', 'UNKNOWN_FUNCTION']);
    const answers = await Promise.all(
      Array.from({ length: 14 }, (_, i) =>
        is(chen).ask(SUBMIT, {
          input: { text: `第 ${i} 条意见反馈`, pictures: [], instructionsVersion: 1, requestId: randomUUID() },
        }),
      ),
    );
    expect(answers.flatMap((one) => one.errors ?? []).map(codesOf)).toEqual(
      Array(4).fill(['RATE_LIMITED', 'FEEDBACK_TOO_MANY']),
    );
    expect((await list(chen, ', mine: true')).totalCount).toBe('10');
  });

  it('does not keep the clock busy for ever where it cannot be closed', async () => {
    const { database, clock } = house.house.services;
    const long = clock.now() - 40 * DAY;
    // More than one batch, of a student who is none any more.
    const lost = Array.from({ length: 200 }, () => ({
      ...{ id: randomUUID(), student_id: randomUUID(), office_code: 'STUDENT_AFFAIRS', about: null, state: 'ANSWERED' },
      ...{ instructions_version: 1, queued_at: long, created_at: long, version: 1 },
    }));
    await insertRows(database, 'feedback', lost);
    // Asked before each step; a timer would never have its turn.
    const stop = new AbortController();
    let steps = 0;
    Object.defineProperty(stop.signal, 'aborted', { get: () => (steps += 1) > 500 });
    await expireFeedback(house.house.services, stop.signal);
    await database.run('DELETE FROM feedback WHERE queued_at = ?', [long]);
    expect(steps).toBeLessThan(300);
  });

  it('is closed by the clock 30 days after its last answer, and not while it waits', async () => {
    const [old, waiting] = [await submit(is(lin)), await submit(is(lin))];
    await command(affairs, 'answerFeedback', old, { text: '已经处理好了。' });
    house.advance(29 * DAY);
    await house.house.sweeps.runNow('feedback.expire');
    const then = await mintStudent(house, '230900001');
    expect((await see(then, old.id))?.state).toBe('ANSWERED');
    house.advance(DAY + 60_000);
    await house.house.sweeps.runNow('feedback.expire');
    const now = await mintStudent(house, '230900001');
    expect([(await see(now, old.id))?.state, (await see(now, waiting.id))?.state]).toEqual(['CLOSED', 'WAITING']);
    house.advance(-30 * DAY - 60_000);
  });
});
