import type { Instant } from '../../kernel/clock.js';
import { refuse } from '../../kernel/refusal.js';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';
import type { Sql } from '../../platform/db/sql.js';
import { looksLikeRecovery, plainCode, recoveryHash } from './recovery-codes.js';
import { stepOfCode } from './totp.js';

export interface FactorRow {
  /** sealed */
  readonly secret: string;
  readonly confirmedAt: Instant | null;
  /** JSON of the hashes of codes that are left */
  readonly recoveryHashes: string;
}

/** What an account's secret is bound to: copied to another row it does not open. */
export const factorSecretOf = (accountId: string): string => `second_factor.secret:${accountId}`;

export async function readFactor(sql: Sql, accountId: string): Promise<FactorRow | null> {
  const [row] = await sql.all<FactorRow>(
    'SELECT secret, confirmed_at AS confirmedAt, recovery_hashes AS recoveryHashes FROM second_factor WHERE account_id = ?',
    [accountId],
  );
  return row ?? null;
}

/** Uses up a code of the factor. Each code opens once: of two with the same one, the second is wrong. */
export async function useCode(
  sql: Sql,
  cipher: FieldCipher,
  accountId: string,
  factor: FactorRow,
  code: string,
  now: Instant,
): Promise<boolean> {
  const plain = plainCode(code);
  if (looksLikeRecovery(plain)) return useRecoveryCode(sql, accountId, factor, recoveryHash(plain));
  if (!/^\d{6}$/.test(plain)) return false;
  const step = stepOfCode(cipher.open(factor.secret, factorSecretOf(accountId)), plain, now);
  if (step === null) return false;
  const used = await sql.run('UPDATE second_factor SET last_step = ? WHERE account_id = ? AND last_step < ?', [
    step,
    accountId,
    step,
  ]);
  return used.affectedRows === 1;
}

async function useRecoveryCode(sql: Sql, accountId: string, factor: FactorRow, hash: string): Promise<boolean> {
  const left = hashesOf(factor.recoveryHashes);
  if (factor.confirmedAt === null || !left.includes(hash)) return false;
  const used = await sql.run(
    'UPDATE second_factor SET recovery_hashes = ? WHERE account_id = ? AND recovery_hashes = ?',
    [JSON.stringify(left.filter((other) => other !== hash)), accountId, factor.recoveryHashes],
  );
  return used.affectedRows === 1;
}

export function hashesOf(json: string): string[] {
  return JSON.parse(json) as string[];
}

/** @throws FORBIDDEN SECOND_FACTOR_WRONG: the session stands, and a client would take UNAUTHENTICATED for its end */
export function refuseCode(): never {
  return refuse('FORBIDDEN', 'SECOND_FACTOR_WRONG', {}, 'code');
}
