import { columnsOfAudience } from '../../bulletin/notices/audience.js';
import { holdFiles } from '../../bulletin/notices/hold-files.js';
import { contentOf } from '../../bulletin/notices/notice-content.js';
import { DAY, HOUR, type Instant } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { dayOf, startOfDay } from '../../kernel/shanghai.js';
import { readDatabaseTime } from '../../platform/db/database-time.js';
import { insertRows } from '../../platform/db/insert-rows.js';
import type { Sql } from '../../platform/db/sql.js';
import type { House } from '../open-house.js';
import { demoPdf, demoPicture, streamOf } from './notice-files.js';
import { demoNotices, type DemoNotice } from './notices.js';

const AUTHOR = 'student-affairs';
const GUIDANCE = [
  'Recognition of hardship: how it goes',
  '1. Fill in the form of your college.',
  '2. Add what proves the situation of your family.',
  '3. Your college looks at it and answers within ten working days.',
];

interface Files {
  readonly picture: string;
  readonly pdf: string;
}

/** Notices of some months: pinned ones, one to come, some for a few only, one with a picture, one with a PDF. */
export async function seedNotices(house: House): Promise<void> {
  const { database, clock } = house.services;
  const now = clock.at(await readDatabaseTime(database));
  const [author] = await database.all<{ id: string }>('SELECT id FROM account WHERE username = ?', [AUTHOR]);
  if (author === undefined) throw new Error(`no account ${AUTHOR}`);
  const files = {
    picture: await upload(house, author.id, now, '离校人数.png', await demoPicture()),
    pdf: await upload(house, author.id, now, '困难认定说明.pdf', demoPdf(GUIDANCE)),
  };
  await database.transaction(async (tx) => {
    const students = await tx.all<{ accountId: string }>('SELECT account_id AS accountId FROM student ORDER BY number');
    for (const [i, notice] of demoNotices.entries()) {
      const id = newId();
      const at = await write(tx, now, id, notice, author.id, files);
      // The older a notice, the more have read it; who, is drawn by nothing but their place.
      const readers = students.filter((_, n) => (n * 7 + i * 13) % 100 < Math.min(85, 20 + 2 * notice.daysAgo));
      const marks = notice.state === undefined && notice.daysAgo > 0 ? readers : [];
      await insertRows(
        tx,
        'notice_read',
        marks.map(({ accountId }, n) => ({ notice_id: id, account_id: accountId, read_at: at + (n + 1) * 60_000 })),
      );
    }
  });
}

async function upload(house: House, accountId: string, now: Instant, name: string, bytes: Buffer): Promise<string> {
  const { signal } = new AbortController();
  const open = async () => ({ name, stream: streamOf(bytes) });
  return (await house.services.files.uploads.take({ accountId, now, signal, open })).id;
}

/** Returns when it was written or published. */
async function write(
  tx: Sql,
  now: Instant,
  id: string,
  notice: DemoNotice,
  accountId: string,
  files: Files,
): Promise<Instant> {
  const day = startOfDay(dayOf(now)) - notice.daysAgo * DAY;
  // At nine, or a little before now where it was not nine yet.
  const at = notice.daysAgo < 0 ? day + 9 * HOUR : Math.min(day + 9 * HOUR, now - HOUR);
  const state = notice.state ?? (notice.daysAgo < 0 ? 'SCHEDULED' : 'PUBLISHED');
  const written = Math.min(at, now);
  const content = contentOf(notice.title, bodyOf(notice, files));
  const audience = columnsOfAudience({ campuses: [], colleges: [], identities: [], ...notice.audience });
  await insertRows(tx, 'notice', [
    {
      id,
      title: content.title,
      body: content.html,
      plain: content.plain,
      summary: content.summary,
      state,
      office_code: notice.office,
      author_account_id: accountId,
      publish_at: state === 'SCHEDULED' ? at : null,
      published_at: state === 'PUBLISHED' || state === 'ARCHIVED' ? at : null,
      archived_at: state === 'ARCHIVED' ? at + DAY : null,
      pinned_at: notice.pinned ? at : null,
      audience_campuses: audience.audienceCampuses,
      audience_colleges: audience.audienceColleges,
      audience_identities: audience.audienceIdentities,
      push: 0,
      version: 1,
      created_at: written,
      updated_at: written,
    },
  ]);
  await insertRows(tx, 'notice_event', events(id, state, written, accountId));
  await holdFiles(
    { tx, now },
    {
      noticeId: id,
      accountId,
      attachments: notice.with === 'PDF' ? [files.pdf] : [],
      pictures: content.pictures,
      linked: content.linked,
    },
  );
  return at;
}

function bodyOf(notice: DemoNotice, files: Files): string {
  if (typeof notice.body !== 'string') return notice.body.map((paragraph) => `<p>${paragraph}</p>`).join('');
  return notice.body.replace('PICTURE', `<p><img src="xg-file:${files.picture}" alt="近三年离校人数"></p>`);
}

const STEPS: Readonly<Record<string, readonly (readonly [action: string, from: string | null, to: string])[]>> = {
  DRAFT: [['DRAFT_UP', null, 'DRAFT']],
  SCHEDULED: [
    ['DRAFT_UP', null, 'DRAFT'],
    ['SCHEDULE', 'DRAFT', 'SCHEDULED'],
  ],
  PUBLISHED: [
    ['DRAFT_UP', null, 'DRAFT'],
    ['PUBLISH', 'DRAFT', 'PUBLISHED'],
  ],
  ARCHIVED: [
    ['DRAFT_UP', null, 'DRAFT'],
    ['PUBLISH', 'DRAFT', 'PUBLISHED'],
    ['ARCHIVE', 'PUBLISHED', 'ARCHIVED'],
  ],
};

function events(subjectId: string, state: string, at: Instant, accountId: string) {
  return (STEPS[state] ?? []).map(([action, from, to], i, all) => ({
    id: newId(),
    subject_id: subjectId,
    at: at - (all.length - 1 - i) * 60_000,
    action,
    from_state: from,
    to_state: to,
    actor_account_id: accountId,
    actor_kind: 'STAFF',
    note: null,
  }));
}
