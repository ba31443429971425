import type { Instant } from '../../kernel/clock.js';
import { refuse } from '../../kernel/refusal.js';
import { passwordFits } from '../../platform/crypto/passwords.js';
import type { Sql } from '../../platform/db/sql.js';
import { accountKey, givePlaceBack, takePlace } from './guess-guard.js';
import { tellRefused } from './sign-in-refused.js';

/**
 * Asks a person who is signed in for the password again; counted like any guess, since whoever found an open session may try.
 * A right one only gives its own place back, so that it cannot make room for guesses at something else.
 *
 * @returns the hash that it fits
 * @throws FORBIDDEN CURRENT_PASSWORD_WRONG, RATE_LIMITED LOCKED_OUT, FORBIDDEN NO_LOCAL_PASSWORD
 */
export async function checkOwnPassword(
  sql: Sql,
  accountId: string,
  password: string,
  now: Instant,
  field: string,
): Promise<string> {
  const [row] = await sql.all<{ passwordHash: string | null }>(
    'SELECT password_hash AS passwordHash FROM account WHERE id = ?',
    [accountId],
  );
  if (row?.passwordHash == null) return refuse('FORBIDDEN', 'NO_LOCAL_PASSWORD');
  const key = accountKey(accountId);
  const guess = await takePlace(sql, key, now);
  if (!(await passwordFits(password, row.passwordHash))) {
    await tellRefused(sql, now, accountId, 'CURRENT_PASSWORD_WRONG', guess);
    // Not UNAUTHENTICATED: the session stands, and a client would take it for ended.
    refuse('FORBIDDEN', 'CURRENT_PASSWORD_WRONG', {}, field);
  }
  await givePlaceBack(sql, key);
  return row.passwordHash;
}
