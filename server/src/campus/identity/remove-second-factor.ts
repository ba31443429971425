import { refuse } from '../../kernel/refusal.js';
import { isRepeat } from '../../platform/commands/is-repeat.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand, type Unit } from '../../platform/commands/run-command.js';
import { endSessionsOf } from '../../platform/sessions/sessions.js';
import { writeAudit } from '../audit/write-audit.js';
import { actorOf } from '../command-of.js';
import type { RequestContext } from '../request-context.js';
import { checkCode } from './check-code.js';
import { ownEnvelope } from './own-envelope.js';
import { checkOwnPassword } from './own-password.js';
import { checkReason } from './reset-password.js';
import { readFactor } from './second-factor.js';
import { didLately } from './second-person.js';
import { accountOf, mayOpen } from './whose-account.js';

interface Removal {
  readonly of?: string | null;
  readonly password?: string | null;
  readonly reason?: string | null;
  readonly requestId?: string | null;
}

/** Removes one's own second factor, or that of somebody who lost it. Whoever must have one sets up another at once. */
export async function removeSecondFactor(context: RequestContext, removal: Removal): Promise<void> {
  const actor = actorOf(context);
  const { database, clock, cipher } = context.services;
  const others = removal.of ?? null;
  const target = others === null ? actor.accountId : (await accountOf(database, others)).accountId;
  const reason = others === null ? null : checkReason(removal.reason);
  if (!(await isRepeat(database, actor.accountId, removal.requestId))) {
    if (others !== null) await refuseUnlessMine(context, others);
    await checkOneself(context, removal.password ?? '');
  }
  const envelope = ownEnvelope(actor, 'removeSecondFactor', removal.requestId, { target, reason: reason ?? '' });
  await runCommand(clock, onPool(database), envelope, {
    work: async (unit) => {
      const gone = await unit.tx.run('DELETE FROM second_factor WHERE account_id = ? AND confirmed_at IS NOT NULL', [
        target,
      ]);
      if (gone.affectedRows === 0) refuse('ALREADY_DONE', 'NO_SECOND_FACTOR');
      const ended = others === null ? 0 : await endAll(unit, target);
      await writeAudit(unit, {
        accountId: actor.accountId,
        action: 'SECOND_FACTOR_REMOVED',
        subjectType: 'Account',
        subjectId: target,
        detail: { ended },
        ...(reason === null ? {} : { reason: { text: reason, cipher } }),
      });
      return { id: target };
    },
  });
}

const endAll = ({ tx, now }: Unit, accountId: string) => endSessionsOf(tx, accountId, now, 'SECOND_FACTOR');

async function refuseUnlessMine(context: RequestContext, others: string): Promise<void> {
  const { database } = context.services;
  const actor = actorOf(context);
  const target = await accountOf(database, others);
  if (target.accountId === actor.accountId) refuse('FORBIDDEN', 'NOT_ONESELF');
  const may = mayOpen(actor, target);
  // A second factor alone opens nothing: a sealed head's may be removed by an administrator, whose reset then needs another's.
  if (may === 'NO') refuse('FORBIDDEN', 'SEALED_OFFICE');
  for (const opening of ['PASSWORD_RESET', 'WECOM_LINKED'] as const) {
    const did = await didLately(database, actor.accountId, opening, target.accountId, context.now);
    if (did) refuse('FORBIDDEN', 'NEEDS_ANOTHER_PERSON');
  }
}

/** By the password; whoever has none, by a code. */
async function checkOneself(context: RequestContext, given: string): Promise<void> {
  const { database } = context.services;
  const { accountId } = actorOf(context);
  const [row] = await database.all<{ has: number }>(
    'SELECT CASE WHEN password_hash IS NULL THEN 0 ELSE 1 END AS has FROM account WHERE id = ?',
    [accountId],
  );
  if (row?.has === 1) return void (await checkOwnPassword(database, accountId, given, context.now, 'password'));
  const factor = await readFactor(database, accountId);
  if (factor?.confirmedAt == null) return refuse('FORBIDDEN', 'NO_LOCAL_PASSWORD');
  await checkCode(context, factor, given);
}
