import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../src/kernel/ids.js';
import { insertRows } from '../src/platform/db/insert-rows.js';
import { DIALECTS } from './kit/databases.js';
import { command, feedbackCommand, on, refused, see, submit, SUBMIT, written } from './kit/feedback.js';
import { codesOf } from './kit/notices.js';
import { type Answer, mint, mintStudent, type Person } from './kit/person.js';
import { testHouse, type TestHouse } from './kit/test-house.js';
import { wholeDatabase } from './kit/whole-database.js';

describe.each(DIALECTS)('feedback refused and written at once on %s', (dialect) => {
  let house: TestHouse;
  let lin: Person;
  let [affairs, colleague, lizhi]: Person[] = [];

  beforeAll(async () => {
    house = await testHouse(dialect, { size: { students: 2, bookings: 0, guides: true } });
    lin = await mintStudent(house, '230900001');
    [affairs, colleague, lizhi] = await Promise.all(
      ['student-affairs', 'student-affairs-2', 'lizhi'].map((username) => mint(house, username, 'console')),
    );
  });
  beforeEach(async () => {
    // Ten a day are enough for people and too few for these tests.
    for (const table of ['feedback', 'feedback_entry', 'feedback_event', 'outbox', 'audit_entry']) {
      await house.house.services.database.run(`DELETE FROM ${table}`);
    }
  });
  afterAll(() => house.close());

  const is = (person: Person | undefined): Person => person as Person;
  const count = async (table: string, where = '1 = 1') => {
    const [row] = await house.house.services.database.all<{ n: number }>(
      `SELECT COUNT(*) AS n FROM ${table} WHERE ${where}`,
    );
    return Number(row?.n);
  };
  const outcomes = async (asks: readonly Promise<Answer<unknown>>[]) =>
    (await Promise.all(asks)).map(({ errors = [] }) => errors.map(codesOf)[0]?.[0] ?? 'DONE').sort();

  it.each([
    ['nothing', '', 'FEEDBACK_TEXT'],
    ['spaces', '    \n\n   ', 'FEEDBACK_TEXT'],
    ['four characters', '四个字啊', 'FEEDBACK_TEXT'],
    ['what nobody sees', '\u200B\u2063\u00AD\u3164\u3164\u3164\u3164\u3164\u115F\uFE0F\u0301', 'FEEDBACK_TEXT'],
    ['2001 characters', '长'.repeat(2_001), 'FEEDBACK_TEXT'],
    ['2001 of two units', '😀'.repeat(2_001), 'FEEDBACK_TEXT'],
    ['a script', '请看<script>alert(document.cookie)</script>', 'FEEDBACK_SCRIPT'],
    ['a script in capitals', '请看 < SCRIPT src=//x.example/a.js>', 'FEEDBACK_SCRIPT'],
    ['a handler', '请看<img src=x onerror=alert(1)>', 'FEEDBACK_SCRIPT'],
    ['a handler after a slash', '请看<img/onload=alert(1)>', 'FEEDBACK_SCRIPT'],
    ['an address that runs', '请看<a href="JavaScript:alert(1)">这里</a>', 'FEEDBACK_SCRIPT'],
    ['a frame', '请看<iframe src="https://x.example">', 'FEEDBACK_SCRIPT'],
    ['a script that is none', '请看<scr\u200Bipt >alert(1)', null],
    ['signs and code words', '人数 < 30 并且 a>b，<3 谢谢，Javascript: 是什么，见 <form>', null],
  ])('is refused in words without a trace, or taken: %s', async (_what, text, unmet) => {
    const made = await submit(lin);
    const before = await wholeDatabase(house);
    if (unmet === null) return expect((await submit(lin, { text })).thread).toHaveLength(1);
    const tries = [
      await lin.refused(SUBMIT, written({ text })),
      await refused(lin, 'replyToFeedback', made, { text }),
      await refused(is(affairs), 'answerFeedback', made, { text }),
    ];
    for (const told of tries) {
      expect(codesOf(told)).toEqual(['INVALID_INPUT', unmet]);
      expect(told.extensions.unmet?.[0]?.field).toBe('text');
      expect(told.message).not.toContain('FEEDBACK');
    }
    expect(await wholeDatabase(house)).toBe(before);
  });

  it('keeps the words as they were meant: lines stay lines, invisible marks go, the longest is taken whole', async () => {
    const made = await submit(lin, { text: '  第一行\u0007 \r\n\r\n\r\n\r\n第二行\u202E，\uFEFF完  ' });
    expect(made.thread[0]?.text).toBe('第一行\n\n第二行 ， 完');
    const longest = '😀'.repeat(2_000);
    expect((await submit(lin, { text: longest })).thread[0]?.text).toBe(longest);
  });

  it('asks for the instructions in force, and keeps which they were', async () => {
    const current = await submit(lin);
    expect(current.instructionsVersion).toBe(1);
    const { database } = house.house.services;
    const id = newId();
    const row = {
      title: '意见反馈须知',
      notice: '["新"]',
      steps: '["新"]',
      published_at: house.house.services.clock.now(),
    };
    await insertRows(database, 'instructions', [{ id, workflow: 'FEEDBACK', version: 2, ...row }]);
    const before = await wholeDatabase(house);
    const told = await lin.refused(SUBMIT, written({ instructionsVersion: 1 }));
    expect(codesOf(told)).toEqual(['INSTRUCTIONS_CHANGED', 'INSTRUCTIONS_OUTDATED']);
    expect(await wholeDatabase(house)).toBe(before);
    expect((await submit(lin, { instructionsVersion: 2 })).instructionsVersion).toBe(2);
    expect((await see(is(affairs), current.id))?.instructionsVersion).toBe(1);
    // Going on with what was begun asks for nothing anew.
    await command(lin, 'replyToFeedback', current, { text: '还想补充一句。' });
    await database.run('DELETE FROM instructions WHERE id = ?', [id]);
  });

  it('is written once however often it is sent under one request id', async () => {
    const wish = written();
    const answers = await Promise.all(Array.from({ length: 5 }, () => lin.ask<object>(SUBMIT, { ...wish })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toHaveLength(1);
    expect([await count('feedback'), await count('feedback_entry'), await count('outbox')]).toEqual([1, 1, 1]);
    const changed = { input: { ...wish.input, text: '这是另外一段话。' } };
    expect(codesOf(await lin.refused(SUBMIT, changed))).toEqual(['INVALID_INPUT', 'REQUEST_ID_REUSED']);
    const [{ id }] = [(answers[0]?.data as { submitFeedback: { feedback: { id: string } } }).submitFeedback.feedback];
    const answer = on({ id, version: 1 }, { text: '已经处理好了。' });
    const query = feedbackCommand('answerFeedback');
    expect(await outcomes([1, 2, 3].map(() => is(affairs).ask(query, answer)))).toEqual(['DONE', 'DONE', 'DONE']);
    expect([await count('feedback_entry'), await count('audit_entry')]).toEqual([2, 1]);
  });

  it('has one answer where two of the office write at once', async () => {
    for (let round = 0; round < 4; round += 1) {
      const made = await submit(lin);
      const asks = [is(affairs), is(colleague)].map((person, i) =>
        person.ask(feedbackCommand('answerFeedback'), on(made, { text: `第 ${i} 位老师的答复` })),
      );
      expect(await outcomes(asks)).toEqual(['CONFLICT', 'DONE']);
      const then = await see(lin, made.id);
      expect([then?.version, then?.state, then?.thread.length]).toEqual([2, 'ANSWERED', 2]);
    }
    expect([await count('audit_entry'), await count('outbox', "template = 'feedback.answered'")]).toEqual([4, 4]);
  });

  it('is passed on or answered, never both of one version', async () => {
    for (let round = 0; round < 4; round += 1) {
      const made = await submit(lin);
      const asks = [
        is(affairs).ask(feedbackCommand('forwardFeedback'), on(made, { office: 'LIZHI_CENTRE' })),
        is(colleague).ask(feedbackCommand('answerFeedback'), on(made, { text: '这里可以答复。' })),
        lin.ask(feedbackCommand('replyToFeedback'), on(made, { text: '还想补充一句。' })),
      ];
      const told = await outcomes(asks);
      // Who comes after the passing on does not even see it any more.
      expect(told.filter((code) => code === 'DONE')).toHaveLength(1);
      expect(told.every((code) => ['DONE', 'CONFLICT', 'NOT_FOUND'].includes(code))).toBe(true);
      const then = await see(lin, made.id);
      expect(then?.version).toBe(2);
      const forwarded = then?.office.code === 'LIZHI_CENTRE';
      expect(then?.thread).toHaveLength(forwarded ? 1 : 2);
      expect([(await see(is(affairs), made.id)) === null, (await see(is(lizhi), made.id)) === null]).toEqual([
        forwarded,
        !forwarded,
      ]);
    }
  });

  it('is twenty words of the student a day in one thread, even all at once', async () => {
    const made = await submit(lin);
    const rows = Array.from({ length: 18 }, () => ({ id: newId(), text: '' }));
    const { services } = house.house;
    const [thread] = await services.database.all<{ id: string; accountId: string; at: number }>(
      'SELECT feedback_id AS id, account_id AS accountId, at FROM feedback_entry',
    );
    await insertRows(
      services.database,
      'feedback_entry',
      rows.map(({ id }) => ({
        ...{ id, feedback_id: thread?.id ?? '', account_id: thread?.accountId ?? '', by_staff: false },
        ...{ text: services.cipher.seal('前面的话', id), at: Number(thread?.at) },
      })),
    );
    const once = on(made, { text: '第二十句话。' });
    const asks = [1, 2, 3].map(() =>
      lin.ask(feedbackCommand('replyToFeedback'), { input: { ...once.input, requestId: randomUUID() } }),
    );
    expect(await outcomes(asks)).toEqual(['CONFLICT', 'CONFLICT', 'DONE']);
    const then = await see(lin, made.id);
    expect(codesOf(await refused(lin, 'replyToFeedback', then as never, { text: '第二十一句话。' }))).toEqual([
      'RATE_LIMITED',
      'FEEDBACK_TOO_MANY',
    ]);
  });
});
