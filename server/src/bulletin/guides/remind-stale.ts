import { addDays, dayOf, type Day } from '../../kernel/shanghai.js';
import { stageMessages, type MessageToStage } from '../../messaging/stage-messages.js';
import { readDatabaseTime } from '../../platform/db/database-time.js';
import type { Sql } from '../../platform/db/sql.js';
import type { Services } from '../../platform/services.js';

export const STALE_GUIDE = 'guide.stale';
export const STALE_FAQ = 'faq.stale';
/** So long before its day somebody is told. */
export const SOON_DAYS = 14;

const KINDS = [
  { table: 'guide', subjectType: 'GUIDE', template: STALE_GUIDE },
  { table: 'faq', subjectType: 'FAQ', template: STALE_FAQ },
] as const;

interface StaleRow {
  readonly id: string;
  readonly office: string;
  /** null where nobody owns it, or the owner has left */
  readonly ownerAccountId: string | null;
  readonly reviewBy: string;
  readonly version: number;
}

/**
 * Tells who is in charge which published guides and questions want looking at: the owner, or the office where the owner has
 * left. Each page is told of once for each day by which it should be looked at; those that come up together are one message
 * a person and kind, which opens the first of them. Returns how many messages were staged.
 */
export async function remindStale(services: Services): Promise<number> {
  const { database, clock } = services;
  const told = await database.transaction(async (tx) => {
    const now = clock.at(await readDatabaseTime(tx));
    const messages = new Map<string, MessageToStage>();
    for (const kind of KINDS) {
      for (const row of await readComing(tx, kind.table, addDays(dayOf(now), SOON_DAYS))) {
        if (!(await claim(tx, kind.table, row))) continue;
        const to = row.ownerAccountId === null ? { office: row.office } : { accountId: row.ownerAccountId };
        const recipient = `${kind.table}:${row.ownerAccountId ?? row.office}`;
        if (!messages.has(recipient)) messages.set(recipient, messageOf(kind, row, to));
      }
    }
    await stageMessages({ tx, now }, [...messages.values()]);
    return messages.size;
  });
  if (told > 0) services.nudge('deliver');
  return told;
}

type Kind = (typeof KINDS)[number];

function readComing(tx: Sql, table: Kind['table'], until: Day): Promise<StaleRow[]> {
  return tx.all<StaleRow>(
    'SELECT page.id, page.office_code AS office, page.review_by AS reviewBy, page.version, account.id AS ownerAccountId' +
      ` FROM ${table} page LEFT JOIN staff ON staff.account_id = page.owner_account_id` +
      ' AND EXISTS (SELECT 1 FROM staff_role held WHERE held.staff_id = staff.id AND held.office_code = page.office_code)' +
      ' LEFT JOIN account ON account.id = staff.account_id' +
      ' WHERE page.published = ? AND page.review_by <= ? AND (page.told_for IS NULL OR page.told_for <> page.review_by)' +
      ' ORDER BY page.review_by, page.id',
    [true, until],
  );
}

/** Notes that it is told of; false where another worker did so, or somebody has looked at it meanwhile. */
async function claim(tx: Sql, table: Kind['table'], { id, reviewBy, version }: StaleRow): Promise<boolean> {
  const { affectedRows } = await tx.run(
    `UPDATE ${table} SET told_for = ? WHERE id = ? AND version = ? AND (told_for IS NULL OR told_for <> ?)`,
    [reviewBy, id, version, reviewBy],
  );
  return affectedRows === 1;
}

const messageOf = ({ subjectType, template }: Kind, row: StaleRow, to: MessageToStage['to']): MessageToStage => ({
  // A page is told of once at most between two savings.
  ...{ dedupeKey: `${template}:${row.id}:${row.version}`, to, template, subjectType, subjectId: row.id },
});
