import { refuse } from '../../kernel/refusal.js';
import { isRepeat } from '../../platform/commands/is-repeat.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand } from '../../platform/commands/run-command.js';
import { keyedHash } from '../../platform/crypto/keyed-hash.js';
import { hashPassword } from '../../platform/crypto/passwords.js';
import { endSessionsOf } from '../../platform/sessions/sessions.js';
import { writeAudit } from '../audit/write-audit.js';
import { actorOf } from '../command-of.js';
import type { RequestContext } from '../request-context.js';
import { checkOwnPassword } from './own-password.js';
import { ownEnvelope } from './own-envelope.js';
import { checkNewPassword } from './password-rules.js';

interface Change {
  readonly currentPassword: string;
  readonly newPassword: string;
  readonly requestId?: string | null;
}

/** Sets a new password of one's own; every other session of the account ends. */
export async function changePassword(context: RequestContext, change: Change): Promise<void> {
  const actor = actorOf(context);
  const { accountId, sessionId } = actor;
  const { database, clock, config } = context.services;
  // Outside the transaction: argon2 takes its time, and a wrong guess must stay counted.
  const hashes = (await isRepeat(database, accountId, change.requestId)) ? null : await checked(context, change);
  const input = {
    // A temporary password set since must be changed anew: the request of an earlier session does not answer for that.
    session: sessionId,
    change: keyedHash(
      config.fieldKey,
      'change of password',
      JSON.stringify([change.currentPassword, change.newPassword]),
    ),
  };
  await runCommand(clock, onPool(database), ownEnvelope(actor, 'changePassword', change.requestId, input), {
    work: async ({ tx, now }) => {
      if (hashes === null) return refuse('CONFLICT', 'CHANGED_MEANWHILE');
      const { affectedRows } = await tx.run(
        'UPDATE account SET password_hash = ?, must_change_password = ?, password_changed_at = ?' +
          ' WHERE id = ? AND password_hash = ?',
        [hashes.after, false, now, accountId, hashes.before],
      );
      if (affectedRows === 0) refuse('CONFLICT', 'CHANGED_MEANWHILE');
      const ended = await endSessionsOf(tx, accountId, now, 'PASSWORD_CHANGED', sessionId);
      const about = { subjectType: 'Account', subjectId: accountId, detail: { ended } };
      await writeAudit({ tx, now }, { accountId, action: 'PASSWORD_CHANGED', ...about });
      return { id: accountId };
    },
  });
}

async function checked(context: RequestContext, change: Change): Promise<{ before: string; after: string }> {
  const actor = actorOf(context);
  const { localPasswords } = context.services.config.identity;
  if (localPasswords === 'none' || (localPasswords === 'staff' && actor.staffId === null)) {
    refuse('FORBIDDEN', 'LOCAL_PASSWORDS_OFF');
  }
  const { database } = context.services;
  const before = await checkOwnPassword(
    database,
    actor.accountId,
    change.currentPassword,
    context.now,
    'currentPassword',
  );
  checkNewPassword(change.newPassword, actor);
  if (change.newPassword.normalize('NFKC') === change.currentPassword.normalize('NFKC')) {
    refuse('INVALID_INPUT', 'PASSWORD_SAME', {}, 'newPassword');
  }
  return { before, after: await hashPassword(change.newPassword) };
}
