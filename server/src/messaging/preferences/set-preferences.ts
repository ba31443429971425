import { actorOf, commandOf } from '../../campus/command-of.js';
import type { RequestContext } from '../../campus/request-context.js';
import type { Instant } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { refuse } from '../../kernel/refusal.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand } from '../../platform/commands/run-command.js';
import { insertRows } from '../../platform/db/insert-rows.js';
import type { Sql } from '../../platform/db/sql.js';
import type { Channel } from '../delivery.entity.js';
import { isFixed, MESSAGE_CATEGORIES, type MessageCategory } from '../message-kind.js';
import { minutesOf } from '../outside/quiet-hours.js';
import { readPreferences } from './preferences.reads.js';

export interface Wish {
  readonly channels: readonly { readonly category: string; readonly channel: Channel; readonly enabled: boolean }[];
  readonly quietFrom?: string | null;
  readonly quietTo?: string | null;
  readonly requestId?: string | null;
}

/** Sets one's own switches and quiet hours. INVALID_INPUT: an unknown kind, or one that cannot be switched off. */
export async function setPreferences(context: RequestContext, wish: Wish): Promise<void> {
  const { accountId } = actorOf(context);
  const { database, clock } = context.services;
  for (const { category, enabled } of wish.channels) {
    if (!isCategory(category)) refuse('INVALID_INPUT', 'INVALID_VALUE', {}, 'channels');
    else if (isFixed(category) && !enabled) refuse('INVALID_INPUT', 'MESSAGES_FIXED', {}, 'channels');
  }
  await runCommand(clock, onPool(database), commandOf(context, 'setMessagePreferences', wish), {
    // Of one person one at a time: two at once would each write what the other has just removed.
    lock: async (tx) => void (await tx.run('UPDATE account SET id = id WHERE id = ?', [accountId])),
    work: async (unit) => {
      await setSwitches(unit.tx, accountId, wish.channels);
      await setHours(unit.tx, context, wish, unit.now);
      return {};
    },
  });
}

function isCategory(text: string): text is MessageCategory {
  return (MESSAGE_CATEGORIES as readonly string[]).includes(text);
}

async function setSwitches(tx: Sql, accountId: string, switches: Wish['channels']): Promise<void> {
  const last = new Map(switches.map((one) => [`${one.category} ${one.channel}`, one]));
  for (const { category, channel } of last.values()) {
    await tx.run('DELETE FROM message_preference WHERE account_id = ? AND category = ? AND channel = ?', [
      accountId,
      category,
      channel,
    ]);
  }
  const rows = [...last.values()].map(({ category, channel, enabled }) => ({
    id: newId(),
    account_id: accountId,
    category,
    channel,
    enabled: enabled ? 1 : 0,
  }));
  await insertRows(tx, 'message_preference', rows);
}

async function setHours(tx: Sql, context: RequestContext, wish: Wish, now: Instant): Promise<void> {
  const { accountId } = actorOf(context);
  const present = (await readPreferences(tx, [accountId], context.services.config.identity.quietHours))(accountId);
  await tx.run('DELETE FROM quiet_hours WHERE account_id = ?', [accountId]);
  await insertRows(tx, 'quiet_hours', [
    {
      account_id: accountId,
      from_minute: wish.quietFrom == null ? present.quiet.from : minutesOf(wish.quietFrom),
      to_minute: wish.quietTo == null ? present.quiet.to : minutesOf(wish.quietTo),
      language: context.language,
      updated_at: now,
    },
  ]);
}
