import { randomBytes } from 'node:crypto';
import { HOUR, type Instant } from '../../kernel/clock.js';
import { keyedHash } from '../../platform/crypto/keyed-hash.js';
import type { Sql } from '../../platform/db/sql.js';

/** How long a password that somebody else has set opens the door. */
export const TEMPORARY_FOR = 72 * HOUR;

const LETTERS = 'abcdefghjkmnpqrstuvwxyz';
const DIGITS = '23456789';

/**
 * A password for somebody else, of 18 characters that can be read out on the telephone (60 bits). It comes out of the request's
 * id, so that a repeat of the request, its answer lost, tells the same one, though only its hash is kept.
 */
export function temporaryPassword(fieldKey: string, accountId: string, requestId: string | null | undefined): string {
  const seed = requestId ?? randomBytes(16).toString('hex');
  const bytes = Buffer.from(keyedHash(fieldKey, 'temporary password', `${accountId}:${seed}`), 'base64url');
  const at = (i: number, from: string) => from[(bytes[i] ?? 0) % from.length] ?? '';
  const group = (i: number) => at(i, LETTERS) + at(i + 1, LETTERS) + at(i + 2, DIGITS) + at(i + 3, LETTERS);
  return `${at(0, LETTERS).toUpperCase()}${at(1, LETTERS)}${at(2, DIGITS)}-${group(3)}-${group(7)}-${group(11)}`;
}

/** Sets a password that must be changed at the next sign-in, and opens the door for 72 hours. */
export async function setTemporaryPassword(
  sql: Sql,
  accountId: string,
  passwordHash: string,
  now: Instant,
): Promise<void> {
  await sql.run(
    'UPDATE account SET password_hash = ?, must_change_password = ?, password_changed_at = ? WHERE id = ?',
    [passwordHash, true, now, accountId],
  );
}

export function temporaryPasswordOver(mustChange: boolean, changedAt: Instant | null, now: Instant): boolean {
  return mustChange && changedAt !== null && now > changedAt + TEMPORARY_FOR;
}
