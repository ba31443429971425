import type { Instant } from '../../kernel/clock.js';
import type { Sql } from '../../platform/db/sql.js';
import { writeAudit } from '../audit/write-audit.js';
import { GUESSES_PER_ACCOUNT } from './guess-guard.js';

export type WhyRefused = 'WRONG_CREDENTIALS' | 'SECOND_FACTOR_WRONG' | 'CURRENT_PASSWORD_WRONG';

/**
 * Tells the audit log of a wrong guess. Only guesses that had a place are told, so somebody who keeps trying at a locked door
 * does not fill the log. The name that was typed is not kept: it may be a password in the wrong field.
 */
export async function tellRefused(
  sql: Sql,
  now: Instant,
  accountId: string | null,
  why: WhyRefused,
  guess: number,
): Promise<void> {
  await writeAudit(
    { tx: sql, now },
    {
      accountId: null,
      action: 'SIGN_IN_REFUSED',
      subjectType: 'Account',
      subjectId: accountId ?? 'unknown',
      detail: { why, guess, ...(guess >= GUESSES_PER_ACCOUNT ? { lockedOut: true } : {}) },
    },
  );
}
