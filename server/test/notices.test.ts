import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUR } from '../src/kernel/clock.js';
import { DIALECTS } from './kit/databases.js';
import {
  codesOf,
  doNotice,
  draft,
  listNotices,
  published,
  publisher,
  refusedNotice,
  saveDraft,
  seeNotice,
} from './kit/notices.js';
import { mint, mintStudent, type Person } from './kit/person.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

describe.each(DIALECTS)('a notice on %s', (dialect) => {
  let house: TestHouse;
  let affairs: Person;
  let lizhi: Person;
  let lin: Person;
  let zhou: Person;

  beforeAll(async () => {
    house = await testHouse(dialect);
    [affairs, lizhi] = [await publisher(house), await publisher(house, 'lizhi')];
    [lin, zhou] = [await mintStudent(house, '230900001'), await mintStudent(house, '2250001')];
  });
  afterAll(() => house.close());

  const at = (ms: number) => new Date(house.house.services.clock.now() + ms).toISOString();
  const on = ({ id, version }: { id: string; version: number }, more: object = {}) => ({
    id,
    expectedVersion: version,
    requestId: randomUUID(),
    ...more,
  });

  it('goes from draft to everybody and back to nobody, with all that happened in its time-line', async () => {
    const first = await saveDraft(affairs, { title: '  寒假\n离校\u202e通知 ' });
    expect(first).toMatchObject({ state: 'DRAFT', version: 1, title: '寒假 离校 通知', read: null, push: null });
    expect(await seeNotice(lin, first.id)).toBeNull();
    const second = await doNotice(affairs, 'saveNotice', draft({ ...on(first), body: '<p>新<br>文</p>' }));
    expect(second).toMatchObject({ state: 'DRAFT', version: 2, body: '<p>新<br />文</p>', summary: '新 文' });
    const out = await doNotice(affairs, 'publishNotice', on(second));
    expect(out).toMatchObject({ state: 'PUBLISHED', version: 3, readCount: 0 });
    expect(out.audienceSize).toBeGreaterThan(10);
    expect(await seeNotice(lin, first.id)).toMatchObject({
      state: 'PUBLISHED',
      read: false,
      readCount: null,
      timeline: [],
      availableActions: [],
    });
    const edited = await doNotice(affairs, 'saveNotice', draft({ ...on(out), title: '离校通知（更正）' }));
    expect(edited).toMatchObject({ state: 'PUBLISHED', version: 4, publishedAt: out.publishedAt });
    const gone = await doNotice(affairs, 'archiveNotice', on(edited, { note: '内容有误' }));
    expect(gone.timeline.map(({ action, actor, note }) => [action, actor, note])).toEqual([
      ['ARCHIVE', '韩梅', '内容有误'],
      ['EDIT', '韩梅', null],
      ['PUBLISH', '韩梅', null],
      ['EDIT', '韩梅', null],
      ['DRAFT_UP', '韩梅', null],
    ]);
    expect(await seeNotice(lin, first.id)).toBeNull();
    expect((await listNotices(lin)).nodes.map((row) => row.id)).not.toContain(first.id);
    expect(codesOf(await refusedNotice(affairs, 'saveNotice', draft(on(gone))))).toEqual([
      'WINDOW_CLOSED',
      'NOT_IN_THIS_STATE',
    ]);
  });

  it('offers what may be done, and does nothing else', async () => {
    const first = await saveDraft(affairs);
    const offered = (notice: typeof first) => notice.availableActions.filter((a) => a.enabled).map((a) => a.code);
    expect(offered(first)).toEqual(['PUBLISH', 'SCHEDULE', 'EDIT', 'ARCHIVE']);
    const out = await doNotice(affairs, 'publishNotice', on(first));
    expect(offered(out)).toEqual(['EDIT', 'PIN', 'ARCHIVE']);
    const pinned = await doNotice(affairs, 'pinNotice', on(out, { pinned: true }));
    expect([pinned.pinned, offered(pinned)]).toEqual([true, ['EDIT', 'UNPIN', 'ARCHIVE']]);
    expect(codesOf(await refusedNotice(affairs, 'pinNotice', on(pinned, { pinned: true })))).toEqual([
      'ALREADY_DONE',
      'NOTICE_PINNED',
    ]);
    expect(codesOf(await refusedNotice(affairs, 'unscheduleNotice', on(pinned)))).toEqual([
      'WINDOW_CLOSED',
      'NOT_IN_THIS_STATE',
    ]);
    expect(codesOf(await refusedNotice(affairs, 'publishNotice', on(pinned)))).toEqual([
      'ALREADY_DONE',
      'ALREADY_IN_STATE',
    ]);
    const gone = await doNotice(affairs, 'archiveNotice', on(pinned));
    expect([gone.pinned, offered(gone)]).toEqual([false, []]);
  });

  it('is published at its time by the clock alone, and not when it was taken back', async () => {
    const [one, two] = [await saveDraft(affairs), await saveDraft(affairs)];
    expect(codesOf(await refusedNotice(affairs, 'publishNotice', on(one, { publishAt: at(-1000) })))).toEqual([
      'INVALID_INPUT',
      'NOTICE_SCHEDULE_PAST',
    ]);
    const set = await doNotice(affairs, 'publishNotice', on(one, { publishAt: at(HOUR) }));
    expect(set.state).toBe('SCHEDULED');
    const later = await doNotice(affairs, 'publishNotice', on(set, { publishAt: at(2 * HOUR) }));
    const taken = await doNotice(affairs, 'publishNotice', on(two, { publishAt: at(HOUR) }));
    const back = await doNotice(affairs, 'unscheduleNotice', on(taken));
    expect(back).toMatchObject({ state: 'DRAFT', publishAt: null });
    house.advance(HOUR + 1000);
    await house.house.sweeps.runNow('notices.publish');
    expect(await seeNotice(lin, one.id)).toBeNull();
    house.advance(HOUR);
    await house.house.sweeps.runNow('notices.publish');
    const fresh = await mint(house, 'student-affairs', 'console');
    const out = await seeNotice(fresh, later.id);
    expect(out).toMatchObject({ state: 'PUBLISHED', publishAt: null });
    expect(out?.timeline[0]).toMatchObject({ action: 'PUBLISH_DUE', actor: '系统' });
    expect((await seeNotice(fresh, back.id))?.state).toBe('DRAFT');
    house.advance(-2 * HOUR - 1000);
  });

  it('is edited by one of two who have it open; the other is told', async () => {
    const first = await saveDraft(affairs);
    const [a, b] = await Promise.all([
      affairs.ask('mutation ($input: SaveNoticeInput!) { saveNotice(input: $input) { notice { version } } }', {
        input: draft({ ...on(first), title: '甲' }),
      }),
      affairs.ask('mutation ($input: SaveNoticeInput!) { saveNotice(input: $input) { notice { version } } }', {
        input: draft({ ...on(first), title: '乙' }),
      }),
    ]);
    const refusals = [a, b].flatMap((answer) => answer.errors ?? []);
    expect(refusals.map(codesOf)).toEqual([['CONFLICT', 'CHANGED_MEANWHILE']]);
    const now = await seeNotice(affairs, first.id);
    expect(now?.version).toBe(2);
    expect(now?.title).toBe(a.errors === undefined ? '甲' : '乙');
    expect(codesOf(await refusedNotice(affairs, 'saveNotice', draft({ id: first.id })))).toEqual([
      'INVALID_INPUT',
      'NOTICE_VERSION_EXPECTED',
    ]);
  });

  it('answers a repeat with the same request id by the first outcome', async () => {
    const input = draft();
    const [one, two] = [await doNotice(affairs, 'saveNotice', input), await doNotice(affairs, 'saveNotice', input)];
    expect(two.id).toBe(one.id);
    const publish = on(one);
    await doNotice(affairs, 'publishNotice', publish);
    expect((await doNotice(affairs, 'publishNotice', publish)).version).toBe(2);
    expect(codesOf(await refusedNotice(affairs, 'publishNotice', { ...publish, publishAt: at(HOUR) }))).toEqual([
      'INVALID_INPUT',
      'REQUEST_ID_REUSED',
    ]);
  });

  it('says in words what is wrong with it, and keeps nothing of it', async () => {
    const before = (await listNotices(affairs, { manage: true })).totalCount;
    const cases: [Record<string, unknown>, string][] = [
      [{ title: ' \u200b ' }, 'NOTICE_TITLE'],
      [{ title: '长'.repeat(201) }, 'NOTICE_TITLE'],
      [{ body: '' }, 'TEXT_EMPTY'],
      [{ body: '<script>alert(1)</script><p> &nbsp;</p>' }, 'TEXT_EMPTY'],
      [{ body: `<p>${'字'.repeat(70_000)}</p>` }, 'TEXT_TOO_LONG'],
      [{ audience: { campuses: ['MOON'], colleges: [], identities: [] } }, 'AUDIENCE_CAMPUS'],
      [{ audience: { campuses: [], colleges: ['魔法学院'], identities: [] } }, 'AUDIENCE_COLLEGE'],
      [{ attachments: ['U3RvcmVkRmlsZTo'] }, 'INVALID_ID'],
    ];
    for (const [changes, unmet] of cases) {
      const told = await refusedNotice(affairs, 'saveNotice', draft(changes));
      expect(codesOf(told)).toEqual(['INVALID_INPUT', unmet]);
      expect(told.extensions.unmet?.[0]?.reason).toMatch(/\p{Script=Han}/u);
    }
    expect((await listNotices(affairs, { manage: true })).totalCount).toBe(before);
    const most = await saveDraft(affairs, { title: '𠮷'.repeat(200), body: `<p>${'字'.repeat(68_000)}</p>` });
    expect([...most.title].length).toBe(200);
    // As office programs paste: far more marks than words.
    const pasted = '<p class="MsoNormal" style="margin:0cm;font-family:&quot;SimSun&quot;" lang="EN-US">字</p>'.repeat(
      4_000,
    );
    expect(pasted.length).toBeGreaterThan(300_000);
    expect((await saveDraft(affairs, { body: pasted })).body).toBe('<p>字</p>'.repeat(4_000));
  });

  it('is its office’s: others publish neither it nor in its name, and the head of Student Affairs all', async () => {
    const own = await published(lizhi, { office: 'LIZHI_CENTRE' });
    expect(codesOf(await refusedNotice(lizhi, 'saveNotice', draft()))).toEqual(['FORBIDDEN', 'NOTICE_OFFICE']);
    const theirs = await saveDraft(affairs);
    expect(codesOf(await refusedNotice(lizhi, 'archiveNotice', on(theirs)))).toEqual(['NOT_FOUND']);
    expect(codesOf(await refusedNotice(lizhi, 'saveNotice', draft({ ...on(theirs), office: 'LIZHI_CENTRE' })))).toEqual(
      ['NOT_FOUND'],
    );
    const out = await doNotice(affairs, 'publishNotice', on(theirs));
    expect(codesOf(await refusedNotice(lizhi, 'archiveNotice', on(out)))).toEqual(['FORBIDDEN', 'NOT_YOURS_TO_DO']);
    expect(codesOf(await refusedNotice(lizhi, 'saveNotice', draft({ ...on(own), office: 'STUDENT_AFFAIRS' })))).toEqual(
      ['FORBIDDEN', 'NOTICE_OFFICE'],
    );
    expect((await doNotice(affairs, 'archiveNotice', on(own))).state).toBe('ARCHIVED');
  });

  it('is seen by those whom it is for, wherever they look', async () => {
    const college = (await lin.get<{ viewer: { student: { college: string } } }>('{ viewer { student { college } } }'))
      .viewer.student.college;
    const audiences: [string, object, boolean, boolean][] = [
      ['全体学生', { campuses: [], colleges: [], identities: [] }, true, true],
      ['松江校区', { campuses: ['SONGJIANG'], colleges: [], identities: [] }, true, false],
      ['松江校区、延安路校区', { campuses: ['YANAN_ROAD', 'SONGJIANG'], colleges: [], identities: [] }, true, true],
      ['硕士生、博士生', { campuses: [], colleges: [], identities: ['MASTER', 'DOCTORAL'] }, false, true],
      [college, { campuses: [], colleges: [college], identities: [] }, true, false],
      [`延安路校区 · ${college}`, { campuses: ['YANAN_ROAD'], colleges: [college], identities: [] }, false, false],
    ];
    const others = { 'student-affairs-2': false, admin: false, lizhi: false, 'student-affairs': true } as const;
    const staff = await Promise.all(
      Object.entries(others).map(async ([name, own]) => [await mint(house, name, 'console'), own] as const),
    );
    for (const [label, audience, forLin, forZhou] of audiences) {
      const made = await saveDraft(affairs, { audience, title: label });
      expect(made.audience.label).toBe(label);
      const { audienceSize } = await affairs.get<{ audienceSize: number }>(
        'query ($a: NoticeAudienceInput!) { audienceSize(audience: $a) }',
        { a: audience },
      );
      const students = await house.house.services.database.all<{
        number: string;
        campus: string;
        college: string;
        identity: string;
      }>("SELECT number, campus_code AS campus, college, identity FROM student WHERE status = 'ENROLLED'");
      const { campuses, colleges, identities } = audience as {
        campuses: string[];
        colleges: string[];
        identities: string[];
      };
      const among = (list: string[], name: string) => list.length === 0 || list.includes(name);
      const fits = students.filter(
        (s) => among(campuses, s.campus) && among(colleges, s.college) && among(identities, s.identity),
      );
      expect([audienceSize, made.audienceSize]).toEqual([fits.length, fits.length]);
      for (const state of ['DRAFT', 'PUBLISHED', 'ARCHIVED'] as const) {
        const now = (await seeNotice(affairs, made.id)) as typeof made;
        if (state === 'PUBLISHED') await doNotice(affairs, 'publishNotice', on(now));
        if (state === 'ARCHIVED') await doNotice(affairs, 'archiveNotice', on(now));
        const sees = async (person: Person) => [
          (await seeNotice(person, made.id)) !== null,
          (await listNotices(person)).nodes.some((row) => row.id === made.id),
          (await listNotices(person, { search: label.slice(0, 4) })).nodes.some((row) => row.id === made.id),
        ];
        const out = state === 'PUBLISHED';
        expect(await sees(lin), `${label} ${state}`).toEqual([out && forLin, out && forLin, out && forLin]);
        expect(await sees(zhou), `${label} ${state}`).toEqual([out && forZhou, out && forZhou, out && forZhou]);
        for (const [person, own] of staff) expect(await sees(person)).toEqual([own || out, out, out]);
        if (out && forZhou) continue;
        expect(codesOf(await refusedNotice(zhou, 'markNoticeRead', { id: made.id }))).toEqual(['NOT_FOUND']);
        expect(await house.house.services.database.all('SELECT * FROM notice_read')).toEqual([]);
      }
    }
  });

  it('keeps the first reading of each student, and counts it once', async () => {
    const out = await published(affairs);
    const many = await Promise.all([1, 2, 3, 4].map(() => doNotice(lin, 'markNoticeRead', { id: out.id })));
    expect(many.map((notice) => notice.read)).toEqual([true, true, true, true]);
    expect((await seeNotice(zhou, out.id))?.read).toBe(false);
    expect(await seeNotice(affairs, out.id)).toMatchObject({ readCount: 1, read: null });
    await doNotice(zhou, 'markNoticeRead', { id: out.id });
    expect((await seeNotice(affairs, out.id))?.readCount).toBe(2);
    const unread = await listNotices(lin, { unread: true });
    expect(unread.nodes.map((row) => row.id)).not.toContain(out.id);
    expect((await listNotices(lin, { unread: false })).nodes.map((row) => row.id)).toContain(out.id);
    expect(codesOf(await refusedNotice(affairs, 'markNoticeRead', { id: out.id }))).toEqual(['FORBIDDEN']);
  });

  it('has at most five pinned, however many reach for the last place', async () => {
    const five = [];
    for (let i = 0; i < 8; i++) five.push(await published(affairs, { title: `置顶 ${i}` }));
    for (const notice of five.slice(0, 3)) await doNotice(affairs, 'pinNotice', on(notice, { pinned: true }));
    const answers = await Promise.all(
      five.slice(3).map((notice) =>
        affairs.ask('mutation ($input: PinNoticeInput!) { pinNotice(input: $input) { notice { pinned } } }', {
          input: on(notice, { pinned: true }),
        }),
      ),
    );
    expect(answers.flatMap((answer) => answer.errors ?? []).map(codesOf)).toEqual(
      Array(3).fill(['CONFLICT', 'NOTICE_PINS_USED']),
    );
    const [counted] = await house.house.services.database.all<{ n: number }>(
      'SELECT COUNT(*) AS n FROM notice WHERE pinned_at IS NOT NULL',
    );
    expect(counted?.n).toBe(5);
  });
});
