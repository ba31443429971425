import { actorOf, commandOf } from '../../campus/command-of.js';
import type { RequestContext } from '../../campus/request-context.js';
import { newId } from '../../kernel/ids.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand } from '../../platform/commands/run-command.js';
import { insertRows } from '../../platform/db/insert-rows.js';

/** More than this many of one kind nobody will use up. */
export const MOST_UNSPENT = 20;

/** Keeps one consent for each known key that was accepted; answers how many. */
export async function recordConsent(
  context: RequestContext,
  input: { readonly accepted: readonly string[]; readonly requestId?: string | null },
): Promise<number> {
  const { database, clock, config } = context.services;
  const { accountId } = actorOf(context);
  const known = config.identity.weChat?.templates ?? {};
  const keys = [...new Set(input.accepted)].filter((key) => Object.hasOwn(known, key));
  const done = await runCommand(clock, onPool(database), commandOf(context, 'recordSubscriptionConsent', input), {
    // So that two at once do not both find room for the last one.
    lock: async (tx) => void (await tx.run('UPDATE account SET id = id WHERE id = ?', [accountId])),
    work: async (unit) => {
      const counted = await unit.tx.all<{ templateKey: string; n: number }>(
        'SELECT template_key AS templateKey, COUNT(*) AS n FROM subscription_consent' +
          ' WHERE account_id = ? AND spent_at IS NULL GROUP BY template_key',
        [accountId],
      );
      const waiting = new Map(counted.map((row) => [row.templateKey, Number(row.n)]));
      const room = keys.filter((key) => (waiting.get(key) ?? 0) < MOST_UNSPENT);
      const rows = room.map((key) => ({
        id: newId(),
        account_id: accountId,
        template_key: key,
        given_at: unit.now,
        spent_at: null,
      }));
      await insertRows(unit.tx, 'subscription_consent', rows);
      return { recorded: room.length };
    },
  });
  return done.recorded;
}
