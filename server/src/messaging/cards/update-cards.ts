import { DAY, MINUTE } from '../../kernel/clock.js';
import { readDatabaseTime } from '../../platform/db/database-time.js';
import type { Sql } from '../../platform/db/sql.js';
import { ForeignError } from '../../platform/foreign/foreign-error.js';
import type { Services } from '../../platform/services.js';
import type { MessageSources } from '../message-source.js';
import { readReach } from '../outside/reach.js';

/** WeCom lets a card be changed for 24 hours; a little less, for clocks that differ. */
const CHANGEABLE = DAY - 5 * MINUTE;
const BATCH = 500;
/** Stands behind every id. */
const LAST_ID = '~';

interface CardRow {
  readonly id: string;
  readonly accountId: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly subjectVersion: number;
  readonly responseCode: string;
  readonly sentAt: number;
}

/**
 * Tells cards whose thing has moved on, by whomever and wherever, that they are out of date: their buttons would be refused. Each
 * is told once; what WeCom refuses is let be, what it is too busy for is tried again in the next round.
 */
export async function updateCards(services: Services, sources: MessageSources, signal?: AbortSignal): Promise<void> {
  const { weCom } = services.foreign;
  if (weCom === null || (await rests(services))) return;
  for (const card of await outOfDate(services, sources)) {
    if (signal?.aborted === true) return;
    const reach = (await readReach(services.database, [card.accountId])).get(card.accountId);
    try {
      await weCom.updateCard({
        userIds: [reach?.weComUserId ?? ''],
        responseCode: services.cipher.open(card.responseCode, card.id),
        replaceName: services.texts.say('zh-CN', 'card.stale'),
      });
    } catch (error) {
      if (!(error instanceof ForeignError)) throw error;
      if (error.trouble !== 'INPUT') return;
    }
    await services.database.run('UPDATE delivery SET response_code = NULL WHERE id = ?', [card.id]);
  }
}

/** Whether WeCom is left alone for now: what holds for messages holds for their cards. */
async function rests({ database, clock }: Services): Promise<boolean> {
  const rows = await database.all<{ pausedUntil: number | null }>(
    "SELECT paused_until AS pausedUntil FROM channel_state WHERE channel = 'WECOM'",
  );
  return (rows[0]?.pausedUntil ?? 0) > clock.now();
}

/** All that are, looked for a few hundred at a time: those that are still good must not stand before them. */
async function outOfDate({ database, clock }: Services, sources: MessageSources): Promise<CardRow[]> {
  const now = clock.at(await readDatabaseTime(database));
  const stale: CardRow[] = [];
  for (let place = { sentAt: now - CHANGEABLE, id: LAST_ID }; ;) {
    const cards = await cardsAfter(database, place);
    stale.push(...(await staleOf(database, sources, cards)));
    const last = cards.at(-1);
    if (last === undefined || cards.length < BATCH) return stale;
    place = { sentAt: Number(last.sentAt), id: last.id };
  }
}

function cardsAfter(sql: Sql, { sentAt, id }: { readonly sentAt: number; readonly id: string }): Promise<CardRow[]> {
  return sql.all<CardRow>(
    'SELECT id, account_id AS accountId, subject_type AS subjectType, subject_id AS subjectId, sent_at AS sentAt,' +
      ' subject_version AS subjectVersion, response_code AS responseCode FROM delivery' +
      " WHERE channel = 'WECOM' AND sent_at >= ? AND (sent_at > ? OR id > ?)" +
      ` AND response_code IS NOT NULL AND subject_version IS NOT NULL ORDER BY sent_at, id LIMIT ${BATCH}`,
    [sentAt, sentAt, id],
  );
}

async function staleOf(sql: Sql, sources: MessageSources, cards: readonly CardRow[]): Promise<CardRow[]> {
  const stale: CardRow[] = [];
  for (const type of new Set(cards.map((card) => card.subjectType))) {
    const source = sources.knows(type) ? sources.of(type) : null;
    const ofType = cards.filter((card) => card.subjectType === type);
    const ids = [...new Set(ofType.map((card) => card.subjectId))];
    const versions = await source?.card?.versions(sql, ids);
    stale.push(...ofType.filter((card) => versions?.get(card.subjectId) !== card.subjectVersion));
  }
  return stale;
}
