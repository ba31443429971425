import type { Instant } from '../../kernel/clock.js';
import { refuse } from '../../kernel/refusal.js';
import { isRepeat } from '../../platform/commands/is-repeat.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand } from '../../platform/commands/run-command.js';
import { hashPassword } from '../../platform/crypto/passwords.js';
import { endSessionsOf } from '../../platform/sessions/sessions.js';
import { writeAudit } from '../audit/write-audit.js';
import { actorOf } from '../command-of.js';
import type { RequestContext } from '../request-context.js';
import { ownEnvelope } from './own-envelope.js';
import { anotherAsked, didLately } from './second-person.js';
import { setTemporaryPassword, TEMPORARY_FOR, temporaryPassword } from './temporary-password.js';
import { accountOf, mayOpen, type AccountOfSomebody } from './whose-account.js';

const REASON_MIN = 4;

interface Reset {
  readonly of: string;
  readonly reason: string;
  readonly requestId?: string | null;
}

/** @throws NOTE_REQUIRED RESET_REASON */
export function checkReason(reason: string | null | undefined): string {
  const text = reason?.trim() ?? '';
  if ([...text].length < REASON_MIN) refuse('NOTE_REQUIRED', 'RESET_REASON', { min: REASON_MIN }, 'reason');
  return text;
}

/** Gives somebody else a temporary password; all of that person's sessions end. The second factor stays as it is. */
export async function resetPassword(
  context: RequestContext,
  reset: Reset,
): Promise<{ temporaryPassword: string; expiresAt: Instant }> {
  const { database, clock, config, cipher } = context.services;
  const actor = actorOf(context);
  const reason = checkReason(reset.reason);
  const target = await accountOf(database, reset.of);
  if (!(await isRepeat(database, actor.accountId, reset.requestId))) await refuseUnlessMine(context, target, reason);
  const password = temporaryPassword(config.fieldKey, target.accountId, reset.requestId);
  const passwordHash = await hashPassword(password);
  const envelope = ownEnvelope(actor, 'resetPassword', reset.requestId, { of: target.accountId, reason });
  const { at } = await runCommand(clock, onPool(database), envelope, {
    work: async ({ tx, now }) => {
      await setTemporaryPassword(tx, target.accountId, passwordHash, now);
      const ended = await endSessionsOf(tx, target.accountId, now, 'PASSWORD_CHANGED');
      await writeAudit(
        { tx, now },
        {
          accountId: actor.accountId,
          action: 'PASSWORD_RESET',
          subjectType: 'Account',
          subjectId: target.accountId,
          detail: { ended },
          reason: { text: reason, cipher },
        },
      );
      return { at: now };
    },
  });
  return { temporaryPassword: password, expiresAt: at + TEMPORARY_FOR };
}

async function refuseUnlessMine(context: RequestContext, target: AccountOfSomebody, reason: string): Promise<void> {
  const { database, cipher, config } = context.services;
  const actor = actorOf(context);
  const { now } = context;
  if (config.identity.localPasswords === 'none') refuse('FORBIDDEN', 'LOCAL_PASSWORDS_OFF');
  if (target.accountId === actor.accountId) refuse('FORBIDDEN', 'NOT_ONESELF');
  const may = mayOpen(actor, target);
  if (may === 'NO') refuse('FORBIDDEN', 'SEALED_OFFICE');
  const who = [database, actor.accountId] as const;
  if (await didLately(...who, 'SECOND_FACTOR_REMOVED', target.accountId, now))
    refuse('FORBIDDEN', 'NEEDS_ANOTHER_PERSON');
  if (may === 'ALONE' || (await anotherAsked(...who, target.accountId, now))) return;
  await writeAudit(
    { tx: database, now },
    {
      accountId: actor.accountId,
      action: 'PASSWORD_RESET_ASKED',
      subjectType: 'Account',
      subjectId: target.accountId,
      reason: { text: reason, cipher },
    },
  );
  refuse('CONFLICT', 'SECOND_PERSON_NEEDED');
}
