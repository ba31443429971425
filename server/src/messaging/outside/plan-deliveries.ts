import type { Instant } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { inList } from '../../platform/db/in-list.js';
import { insertRows } from '../../platform/db/insert-rows.js';
import type { Sql, SqlValue } from '../../platform/db/sql.js';
import type { Services } from '../../platform/services.js';
import type { Channel } from '../delivery.entity.js';
import type { MessageAudience } from '../message-kind.js';
import { kindOf, type MessageSources } from '../message-source.js';
import { readPreferences } from '../preferences/preferences.reads.js';
import { configuredChannels } from './channels.js';
import { chooseChannel } from './choose-channel.js';
import { dueTime } from './due-time.js';
import { inChunks } from './in-chunks.js';
import { readReach } from './reach.js';

/** A message that has come to somebody's inbox and may go outside as well. */
export interface ToPlan {
  readonly outboxId: string;
  readonly accountId: string;
  readonly template: string;
  readonly subjectType: string;
  readonly subjectId: string;
  /** to whom it is addressed; null: to an account, and what the account is decides */
  readonly audience: MessageAudience | null;
  /** staged for this time, and not because of something that just happened */
  readonly scheduled: boolean;
  /** channels that have failed for this message */
  readonly tried?: readonly Channel[];
}

export type PlanDeliveries = (tx: Sql, messages: readonly ToPlan[], now: Instant) => Promise<number>;

type House = Pick<Services, 'config' | 'foreign'>;

/**
 * Writes one delivery a message, for the first channel that reaches its person; none where no channel does. In the
 * transaction that stores the message, so that both stand or neither. Returns how many it wrote.
 */
export function deliveryPlanner(house: House, sources: MessageSources): PlanDeliveries {
  return async (tx, messages, now) => {
    const channels = configuredChannels(house.foreign);
    if (channels.length === 0 || messages.length === 0) return 0;
    const accountIds = messages.map((message) => message.accountId);
    const reaches = await readReach(tx, accountIds);
    const written = await alreadyWritten(tx, messages);
    const preferencesOf = await readPreferences(tx, accountIds, house.config.identity.quietHours);
    const rows = messages.flatMap((message): Record<string, SqlValue>[] => {
      const reach = reaches.get(message.accountId);
      if (reach === undefined) return [];
      const kind = kindOf(sources.of(message.subjectType), message.template);
      const preferences = preferencesOf(message.accountId);
      const tried = [...(message.tried ?? []), ...(written.get(`${message.outboxId} ${message.accountId}`) ?? [])];
      const channel = chooseChannel(channels, kind, reach, preferences, tried);
      if (channel === null) return [];
      const id = newId();
      return [
        {
          id,
          outbox_id: message.outboxId,
          account_id: message.accountId,
          audience: message.audience ?? (reach.isStudent ? 'STUDENT' : 'STAFF'),
          channel,
          template: message.template,
          subject_type: message.subjectType,
          subject_id: message.subjectId,
          state: 'PENDING',
          due_at: dueTime(now, kind, preferences.quiet, message.scheduled, id),
          attempts: 0,
          created_at: now,
        },
      ];
    });
    await insertRows(tx, 'delivery', rows);
    return rows.length;
  };
}

/** Channels by which a message that is tried again has a delivery already: each has one at most. */
async function alreadyWritten(tx: Sql, messages: readonly ToPlan[]): Promise<ReadonlyMap<string, Channel[]>> {
  const again = messages.filter((message) => message.tried !== undefined).map((message) => message.outboxId);
  const rows = await inChunks(again, (ids) => {
    const list = inList(ids);
    return tx.all<{ outboxId: string; accountId: string; channel: Channel }>(
      `SELECT outbox_id AS outboxId, account_id AS accountId, channel FROM delivery WHERE outbox_id IN ${list.sql}`,
      list.params,
    );
  });
  const written = new Map<string, Channel[]>();
  for (const { outboxId, accountId, channel } of rows) {
    const key = `${outboxId} ${accountId}`;
    written.set(key, [...(written.get(key) ?? []), channel]);
  }
  return written;
}
