import { actorOf, commandOf, studentIdOf } from '../../campus/command-of.js';
import type { RequestContext } from '../../campus/request-context.js';
import { refuse } from '../../kernel/refusal.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand } from '../../platform/commands/run-command.js';

/**
 * One vote a student on whether an answer helped; the last one counts. The question's row is locked first, so that its two
 * counters are the votes' exact numbers however many vote at once, the same person on two devices too. Its version and time
 * stay: nothing that anybody edits has changed. Refuses NOT_FOUND for what is not published.
 */
export async function rateFaq(
  context: RequestContext,
  input: { readonly id: string; readonly useful: boolean; readonly requestId?: string | null },
): Promise<string> {
  const { services } = context;
  studentIdOf(context);
  const { accountId } = actorOf(context);
  await runCommand(services.clock, onPool(services.database), commandOf(context, 'rateFaq', input), {
    lock: async (tx) => void (await tx.run('UPDATE faq SET useful = useful WHERE id = ?', [input.id])),
    work: async ({ tx, now }) => {
      const [faq] = await tx.all('SELECT id FROM faq WHERE id = ? AND published = ?', [input.id, true]);
      if (faq === undefined) refuse('NOT_FOUND');
      const [vote] = await tx.all<{ useful: boolean | number }>(
        'SELECT useful FROM faq_vote WHERE faq_id = ? AND account_id = ?',
        [input.id, accountId],
      );
      if (vote !== undefined && Boolean(vote.useful) === input.useful) return {};
      if (vote === undefined) {
        await tx.run('INSERT INTO faq_vote (faq_id, account_id, useful, at) VALUES (?, ?, ?, ?)', [
          input.id,
          accountId,
          input.useful,
          now,
        ]);
      } else {
        await tx.run('UPDATE faq_vote SET useful = ?, at = ? WHERE faq_id = ? AND account_id = ?', [
          input.useful,
          now,
          input.id,
          accountId,
        ]);
      }
      const back = vote === undefined ? 0 : 1;
      const [useful, notUseful] = input.useful ? [1, -back] : [-back, 1];
      await tx.run('UPDATE faq SET useful = useful + ?, not_useful = not_useful + ? WHERE id = ?', [
        useful,
        notUseful,
        input.id,
      ]);
      return {};
    },
  });
  return input.id;
}
