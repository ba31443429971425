import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../src/kernel/global-id.js';
import { DAY } from '../src/kernel/clock.js';
import { DIALECTS } from './kit/databases.js';
import { command, feedbackCommand, on, see, submit, SUBMIT, written } from './kit/feedback.js';
import { fetchFile, jpeg, pdf, plainPath, tryUpload, upload, type Uploaded } from './kit/files.js';
import { codesOf } from './kit/notices.js';
import { mint, mintStudent, nobody, type Person } from './kit/person.js';
import { testHouse, type TestHouse } from './kit/test-house.js';
import { wholeDatabase } from './kit/whole-database.js';

const UNKNOWN = ['INVALID_INPUT', 'FEEDBACK_PICTURE_UNKNOWN'];

describe.each(DIALECTS)('the photographs of feedback on %s', (dialect) => {
  let house: TestHouse;
  let lin: Person;
  let chen: Person;
  let affairs: Person;
  let lizhi: Person;

  beforeAll(async () => {
    house = await testHouse(dialect, { env: { SESSION_HOURS: '720' } });
    [lin, chen] = [await mintStudent(house, '230900001'), await mintStudent(house, '230900002')];
    [affairs, lizhi] = [await mint(house, 'student-affairs', 'console'), await mint(house, 'lizhi', 'console')];
  });
  afterAll(() => house.close());

  let width = 40;
  const photo = async (person: Person) => upload(person, await jpeg((width += 1), 40), '照片.jpg');
  const status = async (person: Person, file: Uploaded) => (await fetchFile(person, plainPath(file))).status;
  /** The refusal, which must leave every row of every table as it was. */
  const noTrace = async (person: Person, query: string, variables: Record<string, unknown>) => {
    const before = await wholeDatabase(house);
    const told = codesOf(await person.refused(query, variables));
    expect(await wholeDatabase(house)).toBe(before);
    return told;
  };

  it('are seen by the student and by the office that has it now, and by nobody else', async () => {
    const [first, second] = [await photo(lin), await photo(lin)];
    const made = await submit(lin, { office: 'STUDENT_AFFAIRS', pictures: [second.id, first.id] });
    expect(made.thread[0]?.pictures.map(({ id }) => id)).toEqual([second.id, first.id]);
    const seen = async (file: Uploaded) =>
      Promise.all([lin, chen, affairs, lizhi, nobody(house)].map((one) => status(one, file)));
    expect(await seen(first)).toEqual([200, 404, 200, 404, 404]);
    // As a mini-program's picture asks: no session, the address alone.
    const address = made.thread[0]?.pictures[0]?.url ?? '';
    expect((await fetchFile(nobody(house), address, {})).status).toBe(200);
    expect((await fetchFile(nobody(house), address.replace(/signature=./, 'signature=_'), {})).status).toBe(404);
    const own = await photo(affairs);
    const answered = await command(affairs, 'answerFeedback', made, { text: '位置见附图。', pictures: [own.id] });
    expect(answered.thread[1]?.pictures.map(({ id }) => id)).toEqual([own.id]);
    expect(await seen(own)).toEqual([200, 404, 200, 404, 404]);
    const asked = await command(lin, 'replyToFeedback', answered, { text: '谢谢，还想再问。' });
    expect(await command(affairs, 'forwardFeedback', asked, { office: 'LIZHI_CENTRE' })).toBeNull();
    expect(await seen(first)).toEqual([200, 404, 404, 200, 404]);
    // Whoever uploaded a file keeps sight of it.
    expect(await seen(own)).toEqual([200, 404, 200, 200, 404]);
    expect((await see(lizhi, made.id))?.thread.map(({ author, pictures }) => [author, pictures.length])).toEqual([
      ['学生', 2],
      ['学生处', 1],
      ['学生', 0],
    ]);
  });

  it('are one’s own, pictures, and used once: all else is refused without a trace', async () => {
    const made = await submit(lin);
    const [own, theirs, colleague] = [await photo(lin), await photo(chen), await photo(affairs)];
    const paper = await upload(lin, pdf(), '说明.pdf');
    const used = await photo(lin);
    const holder = await submit(lin, { pictures: [used.id] });
    const none = { id: toGlobalId('StoredFile', randomUUID()) };
    for (const file of [theirs, colleague, paper, used, none]) {
      const pictures = [own.id, file.id];
      expect(await noTrace(lin, SUBMIT, written({ pictures })), file.id).toEqual(UNKNOWN);
      const reply = on(made, { text: '再说一句话。', pictures });
      expect(await noTrace(lin, feedbackCommand('replyToFeedback'), reply)).toEqual(UNKNOWN);
    }
    // Not even once more in the thread that holds it.
    const again = on(holder, { text: '再看一次照片。', pictures: [used.id] });
    expect(await noTrace(lin, feedbackCommand('replyToFeedback'), again)).toEqual(UNKNOWN);
    const answer = on(made, { text: '用学生的照片。', pictures: [own.id] });
    expect(await noTrace(affairs, feedbackCommand('answerFeedback'), answer)).toEqual(UNKNOWN);
    const wrongId = written({ pictures: [toGlobalId('Feedback', randomUUID())] });
    expect(await noTrace(lin, SUBMIT, wrongId)).toEqual(['INVALID_INPUT', 'INVALID_ID']);
    // The one refused beside the others is free still; named twice it is one.
    const taken = await submit(lin, { pictures: [own.id, own.id] });
    expect(taken.thread[0]?.pictures.map(({ id }) => id)).toEqual([own.id]);
  });

  it('are six at most, and what pretends to be one does not even come in', async () => {
    const files = [];
    for (let i = 0; i < 7; i += 1) files.push((await photo(lin)).id);
    const told = await lin.refused(SUBMIT, written({ pictures: files }));
    expect(codesOf(told)).toEqual(['INVALID_INPUT', 'FEEDBACK_PICTURES']);
    expect(told.extensions.unmet?.[0]).toMatchObject({ field: 'pictures', reason: '图片最多 6 张。' });
    expect((await submit(lin, { pictures: files.slice(0, 6) })).thread[0]?.pictures).toHaveLength(6);
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    expect((await tryUpload(lin, svg, 'photo.jpg')).status).toBeGreaterThanOrEqual(400);
  });

  it('go to one of those who reach for them at once, also from another thread', async () => {
    const threads = [await submit(lin), await submit(lin)];
    for (let round = 0; round < 4; round += 1) {
      const file = await photo(lin);
      const seen = await Promise.all(threads.map(({ id }) => see(lin, id)));
      const answers = await Promise.all(
        seen.map((thread, i) =>
          lin.ask(
            feedbackCommand('replyToFeedback'),
            on(thread ?? { id: '', version: 0 }, { text: `第 ${i} 处用这张照片`, pictures: [file.id] }),
          ),
        ),
      );
      expect(answers.flatMap(({ errors = [] }) => errors).map(codesOf)).toEqual([UNKNOWN]);
    }
  });

  it('that nobody used are removed after their time, those of a thread are not', async () => {
    const [left, kept] = [await photo(chen), await photo(chen)];
    const made = await submit(chen, { pictures: [kept.id] });
    house.advance(40 * DAY);
    await house.house.sweeps.runNow('files.expire');
    const then = await mintStudent(house, '230900002');
    expect([await status(then, left), await status(then, kept)]).toEqual([404, 200]);
    expect(codesOf(await then.refused(SUBMIT, written({ pictures: [left.id] })))).toEqual(UNKNOWN);
    expect((await see(then, made.id))?.thread[0]?.pictures).toHaveLength(1);
  });
});
