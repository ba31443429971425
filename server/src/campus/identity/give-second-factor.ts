import { refuse } from '../../kernel/refusal.js';
import { isRepeat } from '../../platform/commands/is-repeat.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand } from '../../platform/commands/run-command.js';
import { writeAudit } from '../audit/write-audit.js';
import { actorOf } from '../command-of.js';
import type { RequestContext } from '../request-context.js';
import { checkCode } from './check-code.js';
import { accountKey, forgetGuesses } from './guess-guard.js';
import { ownEnvelope } from './own-envelope.js';
import { readFactor } from './second-factor.js';

/** Completes a sign-in that came through another door than the password's. */
export async function giveSecondFactor(
  context: RequestContext,
  input: { readonly code: string; readonly requestId?: string | null },
): Promise<void> {
  const actor = actorOf(context);
  const { accountId, sessionId } = actor;
  const { database, clock } = context.services;
  if (!(await isRepeat(database, accountId, input.requestId))) {
    if (!(actor.mustDo ?? []).includes('GIVE_SECOND_FACTOR')) refuse('ALREADY_DONE');
    const factor = (await readFactor(database, accountId)) ?? refuse('ALREADY_DONE');
    await checkCode(context, factor, input.code);
  }
  // Of this session: what one session's request did must not answer for another's.
  const envelope = ownEnvelope(actor, 'giveSecondFactor', input.requestId, { session: sessionId });
  await runCommand(clock, onPool(database), envelope, {
    work: async ({ tx, now }) => {
      await tx.run('UPDATE session SET factor_given_at = ? WHERE id = ? AND factor_given_at IS NULL', [now, sessionId]);
      await forgetGuesses(tx, accountKey(accountId));
      const about = { subjectType: 'Account', subjectId: accountId, detail: { session: sessionId } };
      await writeAudit({ tx, now }, { accountId, action: 'SECOND_FACTOR_GIVEN', ...about });
      return { id: sessionId };
    },
  });
}
