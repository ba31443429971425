import { refuse } from '../../kernel/refusal.js';
import { newId } from '../../kernel/ids.js';
import { isRepeat } from '../../platform/commands/is-repeat.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand } from '../../platform/commands/run-command.js';
import { keyedHash } from '../../platform/crypto/keyed-hash.js';
import { writeAudit } from '../audit/write-audit.js';
import { actorOf } from '../command-of.js';
import type { RequestContext } from '../request-context.js';
import { checkCode } from './check-code.js';
import { ownEnvelope } from './own-envelope.js';
import { plainCode, recoveryCodesOf, recoveryHash } from './recovery-codes.js';
import { factorSecretOf, readFactor } from './second-factor.js';
import { newTotpSecret, totpUri } from './totp.js';

/** A secret for the authenticator; until its first code is given it asks nothing, and beginning again replaces it. */
export async function beginSecondFactor(
  context: RequestContext,
  requestId: string | null | undefined,
): Promise<{ secret: string; uri: string }> {
  const actor = actorOf(context);
  const { accountId } = actor;
  const { database, clock, cipher } = context.services;
  await runCommand(clock, onPool(database), ownEnvelope(actor, 'beginSecondFactor', requestId), {
    work: async ({ tx, now }) => {
      const known = await readFactor(tx, accountId);
      if (known?.confirmedAt != null) refuse('ALREADY_DONE', 'SECOND_FACTOR_SET');
      await tx.run('DELETE FROM second_factor WHERE account_id = ? AND confirmed_at IS NULL', [accountId]);
      await tx.run(
        'INSERT INTO second_factor (account_id, secret, created_at, confirmed_at, last_step, recovery_hashes)' +
          " VALUES (?, ?, ?, NULL, 0, '[]')",
        [accountId, cipher.seal(newTotpSecret(), factorSecretOf(accountId)), now],
      );
      return { id: accountId };
    },
  });
  const factor = await readFactor(database, accountId);
  if (factor === null || factor.confirmedAt !== null) return refuse('ALREADY_DONE', 'SECOND_FACTOR_SET');
  const secret = cipher.open(factor.secret, factorSecretOf(accountId));
  return { secret, uri: totpUri(secret, actor.username) };
}

/** The first code shows that the authenticator works: from now on it is asked. Answers the recovery codes. */
export async function confirmSecondFactor(
  context: RequestContext,
  input: { readonly code: string; readonly requestId?: string | null },
): Promise<string[]> {
  const actor = actorOf(context);
  const { accountId, sessionId } = actor;
  const { database, clock, cipher, config } = context.services;
  const factor = (await readFactor(database, accountId)) ?? refuse('INVALID_INPUT', 'SECOND_FACTOR_NOT_BEGUN');
  const codes = recoveryCodesOf(cipher.open(factor.secret, factorSecretOf(accountId)), input.requestId ?? newId());
  if (!(await isRepeat(database, accountId, input.requestId))) {
    if (factor.confirmedAt !== null) refuse('ALREADY_DONE', 'SECOND_FACTOR_SET');
    await checkCode(context, factor, input.code);
  }
  // Of this session and this secret: a secret that came later is not confirmed by the request of an earlier one.
  const about = { session: sessionId, factor: keyedHash(config.fieldKey, 'confirmed factor', factor.secret) };
  await runCommand(clock, onPool(database), ownEnvelope(actor, 'confirmSecondFactor', input.requestId, about), {
    work: async ({ tx, now }) => {
      const hashes = JSON.stringify(codes.map((code) => recoveryHash(plainCode(code))));
      const { affectedRows } = await tx.run(
        'UPDATE second_factor SET confirmed_at = ?, recovery_hashes = ?' +
          ' WHERE account_id = ? AND secret = ? AND confirmed_at IS NULL',
        [now, hashes, accountId, factor.secret],
      );
      if (affectedRows === 0) refuse('CONFLICT', 'CHANGED_MEANWHILE');
      await tx.run('UPDATE session SET factor_given_at = ? WHERE id = ?', [now, sessionId]);
      const subject = { subjectType: 'Account', subjectId: accountId };
      await writeAudit({ tx, now }, { accountId, action: 'SECOND_FACTOR_SET', ...subject });
      return { id: accountId };
    },
  });
  return codes;
}
