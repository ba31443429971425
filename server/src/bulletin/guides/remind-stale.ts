import { addDays, dayOf, weekdayOf } from '../../kernel/shanghai.js';
import { stageMessages, type MessageToStage } from '../../messaging/stage-messages.js';
import { readDatabaseTime } from '../../platform/db/database-time.js';
import { inList } from '../../platform/db/in-list.js';
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
}

/**
 * Tells who is in charge which published guides and questions want looking at: the owner, or the office where the owner has
 * left. Once a week for each kind, whatever the number; the message opens the first of them. Returns how many were told.
 */
export async function remindStale(services: Services): Promise<number> {
  const { database, clock } = services;
  const told = await database.transaction(async (tx) => {
    const now = clock.at(await readDatabaseTime(tx));
    const today = dayOf(now);
    const monday = addDays(today, 1 - weekdayOf(today));
    const messages = new Map<string, MessageToStage>();
    for (const { table, subjectType, template } of KINDS) {
      const rows = await tx.all<StaleRow>(
        'SELECT page.id, page.office_code AS office, account.id AS ownerAccountId' +
          ` FROM ${table} page LEFT JOIN staff ON staff.account_id = page.owner_account_id` +
          ' AND EXISTS (SELECT 1 FROM staff_role held WHERE held.staff_id = staff.id AND held.office_code = page.office_code)' +
          ' LEFT JOIN account ON account.id = staff.account_id' +
          ' WHERE page.published = ? AND page.review_by <= ? ORDER BY page.review_by, page.id',
        [true, addDays(today, SOON_DAYS)],
      );
      for (const { id, office, ownerAccountId } of rows) {
        const to = ownerAccountId === null ? { office } : { accountId: ownerAccountId };
        const dedupeKey = `${template}:${monday}:${ownerAccountId ?? office}`;
        if (!messages.has(dedupeKey)) messages.set(dedupeKey, { dedupeKey, to, template, subjectType, subjectId: id });
      }
    }
    if (messages.size === 0) return 0;
    const list = inList([...messages.keys()]);
    const known = await tx.all<{ dedupeKey: string }>(
      `SELECT dedupe_key AS dedupeKey FROM outbox WHERE dedupe_key IN ${list.sql}`,
      list.params,
    );
    for (const { dedupeKey } of known) messages.delete(dedupeKey);
    await stageMessages({ tx, now }, [...messages.values()]);
    return messages.size;
  });
  if (told > 0) services.nudge('deliver');
  return told;
}
