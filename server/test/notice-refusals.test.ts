import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../src/kernel/clock.js';
import { toGlobalId } from '../src/kernel/global-id.js';
import { DIALECTS } from './kit/databases.js';
import { pdf, upload } from './kit/files.js';
import {
  codesOf,
  doNotice,
  draft,
  published,
  publisher,
  refusedNotice,
  saveDraft,
  type NoticeCommand,
  type SeenNotice,
} from './kit/notices.js';
import { mint, mintStudent, nobody, type Person } from './kit/person.js';
import { testHouse, type TestHouse } from './kit/test-house.js';
import { wholeDatabase } from './kit/whole-database.js';

type Case = readonly [
  what: string,
  who: Person,
  command: NoticeCommand,
  input: object,
  codes: readonly string[],
  field: string | null,
];

describe.each(DIALECTS)('a notice that is refused, on %s', (dialect) => {
  let house: TestHouse;
  let affairs: Person;
  let lizhi: Person;
  let lin: Person;
  let desk: Person;
  beforeAll(async () => {
    house = await testHouse(dialect);
    [affairs, lizhi] = [await publisher(house), await publisher(house, 'lizhi')];
    [lin, desk] = [await mintStudent(house, '230900001'), await mint(house, 'student-affairs-2', 'console')];
  });
  afterAll(() => house.close());

  const at = (ms: number) => new Date(house.house.services.clock.now() + ms).toISOString();
  const on = ({ id, version }: SeenNotice, more: object = {}) => ({
    id,
    expectedVersion: version,
    requestId: randomUUID(),
    ...more,
  });

  /** Typed, in words of both languages, and the database as it was, to the letter. */
  async function refuse([what, who, command, input, codes, field]: Case): Promise<void> {
    const before = await wholeDatabase(house);
    const told = await refusedNotice(who, command, input);
    expect([what, codesOf(told)]).toEqual([what, codes]);
    const [unmet] = told.extensions.unmet ?? [];
    if (field !== null) expect([what, unmet?.field]).toEqual([what, field]);
    expect(unmet?.reason ?? told.message).toMatch(/\p{Script=Han}/u);
    const english = await refusedNotice(who.speaking('en'), command, input);
    const words = english.extensions.unmet?.[0]?.reason ?? english.message;
    expect(words).toMatch(/^[A-Z“]/);
    expect(words.replace(/魔法学院|\{[^}]*\}/g, '')).not.toMatch(/\p{Script=Han}|\{/u);
    expect((await wholeDatabase(house)) === before, what).toBe(true);
  }

  it('leaves no trace of a draft: words, audience, files, office, version', async () => {
    const first = await saveDraft(affairs, { attachments: [(await upload(affairs, pdf('/Nr 1'), 'a.pdf')).id] });
    const [mine, theirs, students] = [
      await upload(affairs, pdf('/Nr 2'), 'b.pdf'),
      await upload(lizhi, pdf('/Nr 3'), 'c.pdf'),
      await upload(lin, pdf('/Nr 4'), 'd.pdf'),
    ];
    const elsewhere = await upload(affairs, pdf('/Nr 5'), 'e.pdf');
    await saveDraft(affairs, { attachments: [elsewhere.id] });
    const audience = (more: object) => ({ audience: { campuses: [], colleges: [], identities: [], ...more } });
    const edit = (more: Record<string, unknown>) => draft({ ...on(first), ...more });
    const wrongs: [what: string, more: Record<string, unknown>, unmet: string, field: string][] = [
      ['no title', { title: '' }, 'NOTICE_TITLE', 'title'],
      ['a title of marks alone', { title: '\u202e\u200b ' }, 'NOTICE_TITLE', 'title'],
      ['a title that nobody sees', { title: '\u00ad\u200d\u3164\u2800\u{e0041}' }, 'NOTICE_TITLE', 'title'],
      ['a text that nobody sees', { body: '<p>\u200b\u3164</p><p>\u2800\u00ad</p>' }, 'TEXT_EMPTY', 'body'],
      ['too long a title', { title: '长'.repeat(201) }, 'NOTICE_TITLE', 'title'],
      ['no text', { body: '<p> </p>' }, 'TEXT_EMPTY', 'body'],
      ['a script for a text', { body: '<script>x</script>' }, 'TEXT_EMPTY', 'body'],
      ['too long a text', { body: `<p>${'字'.repeat(70_000)}</p>` }, 'TEXT_TOO_LONG', 'body'],
      ['a campus on the moon', audience({ campuses: ['SONGJIANG', 'MOON'] }), 'AUDIENCE_CAMPUS', 'audience'],
      ['a campus in other letters', audience({ campuses: ['songjiang'] }), 'AUDIENCE_CAMPUS', 'audience'],
      ['a college of magic', audience({ colleges: ['魔法学院'] }), 'AUDIENCE_COLLEGE', 'audience'],
      ['a colleague’s upload', { attachments: [mine.id, theirs.id] }, 'NOTICE_FILE_UNKNOWN', 'attachments'],
      ['a student’s upload', { attachments: [students.id] }, 'NOTICE_FILE_UNKNOWN', 'attachments'],
      ['another notice’s file', { attachments: [elsewhere.id] }, 'NOTICE_FILE_UNKNOWN', 'attachments'],
      [
        'a file that is none',
        { attachments: [toGlobalId('StoredFile', randomUUID())] },
        'NOTICE_FILE_UNKNOWN',
        'attachments',
      ],
      ['a paper for a picture', { body: `<p>x<img src="xg-file:${mine.id}"></p>` }, 'NOTICE_PICTURE_KIND', 'body'],
      [
        'a colleague’s picture',
        { body: `<p>x<img src="xg-file:${theirs.id}"></p>` },
        'NOTICE_FILE_UNKNOWN',
        'attachments',
      ],
      [
        'a link to a colleague’s file',
        { body: `<p><a href="xg-file:${theirs.id}">x</a></p>` },
        'NOTICE_FILE_UNKNOWN',
        'attachments',
      ],
      ['an id of another type', { attachments: [first.id] }, 'INVALID_ID', 'attachments'],
    ];
    for (const [what, more, unmet, field] of wrongs) {
      await refuse([what, affairs, 'saveNotice', draft(more), ['INVALID_INPUT', unmet], field]);
      await refuse([`${what}, in an edit`, affairs, 'saveNotice', edit(more), ['INVALID_INPUT', unmet], field]);
    }
    const stale = draft({ ...on(first), expectedVersion: first.version - 1 });
    await refuse(['a version that has passed', affairs, 'saveNotice', stale, ['CONFLICT', 'CHANGED_MEANWHILE'], null]);
    const future = draft({ ...on(first), expectedVersion: first.version + 1 });
    await refuse(['a version to come', affairs, 'saveNotice', future, ['CONFLICT', 'CHANGED_MEANWHILE'], null]);
    const office = draft({ office: 'STUDENT_AFFAIRS' });
    await refuse(['another office', lizhi, 'saveNotice', office, ['FORBIDDEN', 'NOTICE_OFFICE'], 'office']);
    await refuse([
      'an office that is none',
      affairs,
      'saveNotice',
      draft({ office: 'MOON' }),
      ['FORBIDDEN', 'NOTICE_OFFICE'],
      'office',
    ]);
    await refuse([
      'another office’s draft',
      lizhi,
      'saveNotice',
      edit({ office: 'LIZHI_CENTRE' }),
      ['NOT_FOUND'],
      null,
    ]);
    await refuse(['a student', lin, 'saveNotice', draft(), ['FORBIDDEN'], null]);
    await refuse(['staff who publish nothing', desk, 'saveNotice', draft(), ['FORBIDDEN'], null]);
    await refuse(['nobody', nobody(house), 'saveNotice', draft(), ['UNAUTHENTICATED'], null]);
    const garbage = draft({ ...on(first), id: 'garbage' });
    await refuse(['an id that is none', affairs, 'saveNotice', garbage, ['INVALID_INPUT', 'INVALID_ID'], 'id']);
  });

  it('leaves no trace of a step: time, version, state, pins, reading', async () => {
    const first = await saveDraft(affairs, { push: true });
    const out = await published(affairs, {
      push: true,
      audience: { campuses: ['YANAN_ROAD'], colleges: [], identities: [] },
    });
    const gone = await doNotice(affairs, 'archiveNotice', on(await published(affairs)));
    for (let i = 0; i < 5; i++) await doNotice(affairs, 'pinNotice', on(await published(affairs), { pinned: true }));
    const CONFLICT = ['CONFLICT', 'CHANGED_MEANWHILE'];
    const steps: Case[] = [
      [
        'a time that has passed',
        affairs,
        'publishNotice',
        on(first, { publishAt: at(-1) }),
        ['INVALID_INPUT', 'NOTICE_SCHEDULE_PAST'],
        'publishAt',
      ],
      [
        'a time of last year',
        affairs,
        'publishNotice',
        on(first, { publishAt: '2025-01-01T00:00:00Z' }),
        ['INVALID_INPUT', 'NOTICE_SCHEDULE_PAST'],
        'publishAt',
      ],
      ['a stale publication', affairs, 'publishNotice', on(first, { expectedVersion: 0 }), CONFLICT, null],
      [
        'a stale schedule',
        affairs,
        'publishNotice',
        on(first, { expectedVersion: 0, publishAt: at(HOUR) }),
        CONFLICT,
        null,
      ],
      ['a second publication', affairs, 'publishNotice', on(out), ['ALREADY_DONE', 'ALREADY_IN_STATE'], null],
      [
        'a schedule of what is out',
        affairs,
        'publishNotice',
        on(out, { publishAt: at(HOUR) }),
        ['WINDOW_CLOSED', 'NOT_IN_THIS_STATE'],
        null,
      ],
      ['unscheduling a draft', affairs, 'unscheduleNotice', on(first), ['ALREADY_DONE', 'ALREADY_IN_STATE'], null],
      [
        'a pin on a draft',
        affairs,
        'pinNotice',
        on(first, { pinned: true }),
        ['WINDOW_CLOSED', 'NOT_IN_THIS_STATE'],
        null,
      ],
      ['a sixth pin', affairs, 'pinNotice', on(out, { pinned: true }), ['CONFLICT', 'NOTICE_PINS_USED'], null],
      [
        'no pin to take down',
        affairs,
        'pinNotice',
        on(out, { pinned: false }),
        ['ALREADY_DONE', 'NOTICE_NOT_PINNED'],
        null,
      ],
      ['a stale withdrawal', affairs, 'archiveNotice', on(out, { expectedVersion: 1 }), CONFLICT, null],
      ['a second withdrawal', affairs, 'archiveNotice', on(gone), ['ALREADY_DONE', 'ALREADY_IN_STATE'], null],
      ['another’s withdrawal', lizhi, 'archiveNotice', on(out), ['FORBIDDEN', 'NOT_YOURS_TO_DO'], null],
      ['a student’s withdrawal', lin, 'archiveNotice', on(out), ['FORBIDDEN'], null],
      [
        'reading what is for others',
        lin,
        'markNoticeRead',
        { id: out.id, requestId: randomUUID() },
        ['NOT_FOUND'],
        null,
      ],
      [
        'reading what is withdrawn',
        lin,
        'markNoticeRead',
        { id: gone.id, requestId: randomUUID() },
        ['NOT_FOUND'],
        null,
      ],
      ['reading a draft', lin, 'markNoticeRead', { id: first.id, requestId: randomUUID() }, ['NOT_FOUND'], null],
      ['staff’s reading', affairs, 'markNoticeRead', { id: out.id, requestId: randomUUID() }, ['FORBIDDEN'], null],
      [
        'too long a reason',
        affairs,
        'archiveNotice',
        on(out, { note: '长'.repeat(2_001) }),
        ['INVALID_INPUT', 'INVALID_LENGTH'],
        'note',
      ],
    ];
    for (const step of steps) await refuse(step);
  });

  it('is out at its minute: not a moment before, and the first sweep after', async () => {
    const first = await saveDraft(affairs, { title: '到点' });
    const due = house.house.services.clock.now() + 30 * MINUTE;
    await doNotice(affairs, 'publishNotice', on(first, { publishAt: new Date(due).toISOString() }));
    const state = async () =>
      (
        await house.house.services.database.all<{ state: string; publishedAt: number | null }>(
          'SELECT state, published_at AS publishedAt FROM notice WHERE title = ?',
          ['到点'],
        )
      )[0];
    house.advance(due - house.house.services.clock.now() - 3_000);
    await house.house.sweeps.runNow('notices.publish');
    expect((await state())?.state).toBe('SCHEDULED');
    house.advance(Math.max(0, due - house.house.services.clock.now()) + 1);
    await house.house.sweeps.runNow('notices.publish');
    const out = await state();
    expect(out?.state).toBe('PUBLISHED');
    expect(Number(out?.publishedAt)).toBeGreaterThanOrEqual(due);
    expect(Number(out?.publishedAt) - due).toBeLessThan(MINUTE);
    house.house.services.clock.reset();
  });
});
