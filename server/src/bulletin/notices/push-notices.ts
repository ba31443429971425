import { setImmediate as letOthers } from 'node:timers/promises';
import type { Instant } from '../../kernel/clock.js';
import { stageMessages } from '../../messaging/stage-messages.js';
import { readDatabaseTime } from '../../platform/db/database-time.js';
import type { Sql } from '../../platform/db/sql.js';
import { withRetries } from '../../platform/db/with-retries.js';
import type { Services } from '../../platform/services.js';
import { audienceOf, studentsOf, type AudienceColumns } from './audience.js';
import { PUBLISHED_MESSAGE } from './notice.effects.js';
import { NOTICE_SUBJECT } from './notice.machine.js';

const PAGE = 500;

/**
 * Tells the audiences of notices that were published with a push: a page of students a transaction, in which the place after
 * them is kept, so that one who is killed in between has told a page wholly or not at all. Returns how many were told.
 */
export async function pushNotices(services: Services, signal?: AbortSignal): Promise<number> {
  const { database } = services;
  const running = await database.all<{ id: string }>(
    "SELECT notice_id AS id FROM notice_push WHERE state = 'RUNNING' ORDER BY started_at, notice_id",
  );
  let told = 0;
  for (const { id } of running) {
    for (let going = true; going && signal?.aborted !== true;) {
      const page = await withRetries(() =>
        database.transaction(async (tx) => pushPage(tx, services.clock.at(await readDatabaseTime(tx)), id)),
      );
      told += page.told;
      going = page.more;
      if (page.told > 0) services.nudge('deliver');
      // An embedded database answers at once, and page upon page would keep everybody else's requests waiting.
      await letOthers();
    }
  }
  return told;
}

interface PushRow extends AudienceColumns {
  readonly lastNumber: string;
}

async function pushPage(tx: Sql, now: Instant, id: string): Promise<{ told: number; more: boolean }> {
  const [push] = await tx.all<PushRow>(
    'SELECT push.last_number AS lastNumber, n.audience_campuses AS audienceCampuses,' +
      ' n.audience_colleges AS audienceColleges, n.audience_identities AS audienceIdentities' +
      " FROM notice_push push JOIN notice n ON n.id = push.notice_id WHERE push.notice_id = ? AND push.state = 'RUNNING'" +
      (tx.dialect === 'mysql' ? ' FOR UPDATE' : ''),
    [id],
  );
  if (push === undefined) return { told: 0, more: false };
  const who = studentsOf(audienceOf(push));
  const students = await tx.all<{ accountId: string; number: string }>(
    `SELECT student.account_id AS accountId, student.number FROM student WHERE ${who.where} AND student.number > ?` +
      ` ORDER BY student.number LIMIT ${PAGE}`,
    [...who.params, push.lastNumber],
  );
  await stageMessages(
    { tx, now },
    students.map(({ accountId }) => ({
      dedupeKey: `notice:${id}:${accountId}`,
      to: { accountId },
      template: PUBLISHED_MESSAGE,
      subjectType: NOTICE_SUBJECT,
      subjectId: id,
    })),
  );
  const more = students.length === PAGE;
  // The total was counted when it began; at the end it is who was told, though the audience or the registry changed meanwhile.
  await tx.run(
    'UPDATE notice_push SET total = CASE WHEN ? = 1 THEN total ELSE done + ? END, done = done + ?, last_number = ?,' +
      ' state = ?, ended_at = ? WHERE notice_id = ?',
    [
      more ? 1 : 0,
      students.length,
      students.length,
      students.at(-1)?.number ?? push.lastNumber,
      more ? 'RUNNING' : 'DONE',
      more ? null : now,
      id,
    ],
  );
  return { told: students.length, more };
}
