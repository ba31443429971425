import type { Instant } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { newToken, tokenHash } from '../crypto/tokens.js';
import type { Sql } from '../db/sql.js';

/** How a session is opened. TICKET: a mini-program's way back from the portal. */
export const SIGN_IN_WAYS = [
  'PASSWORD',
  'WECOM',
  'CAS',
  'WECOM_MINI_PROGRAM',
  'WECHAT_MINI_PROGRAM',
  'TICKET',
] as const;
export type SignInWay = (typeof SIGN_IN_WAYS)[number];

/** Why a session ended before its time. */
export type EndReason =
  'SIGNED_OUT' | 'ENDED_ELSEWHERE' | 'CAS_LOGGED_OUT' | 'PASSWORD_CHANGED' | 'SECOND_FACTOR' | 'RENEWED' | 'LEFT';

export interface NewSession {
  readonly accountId: string;
  readonly audience: 'STUDENT' | 'STAFF';
  readonly transport: 'COOKIE' | 'BEARER';
  readonly now: Instant;
  readonly lifetimeMs: number;
  /** PASSWORD if left out */
  readonly way?: SignInWay;
  /** what kind of device, in a word or two; at most 60 characters */
  readonly device?: string;
  /** hash of the CAS ticket that opened it */
  readonly ticketHash?: string | null;
  /** whether the second factor was given on the way */
  readonly factorGiven?: boolean;
}

/** Opens a session and returns its token and id; the token is told once and stored only as a hash. */
export async function beginSession(sql: Sql, session: NewSession): Promise<{ token: string; id: string }> {
  const token = newToken();
  const id = newId();
  await sql.run(
    'INSERT INTO session (id, token_hash, account_id, audience, transport, way, device, ticket_hash, factor_given_at,' +
      ' created_at, last_seen_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    [
      id,
      tokenHash(token),
      session.accountId,
      session.audience,
      session.transport,
      session.way ?? 'PASSWORD',
      session.device ?? '',
      session.ticketHash ?? null,
      session.factorGiven === true ? session.now : null,
      session.now,
      session.now,
      session.now + session.lifetimeMs,
    ],
  );
  return { token, id };
}

/** Whether it ran until now. */
export async function endSession(sql: Sql, sessionId: string, now: Instant, reason: EndReason): Promise<boolean> {
  const { affectedRows } = await sql.run(
    'UPDATE session SET ended_at = ?, end_reason = ? WHERE id = ? AND ended_at IS NULL',
    [now, reason, sessionId],
  );
  return affectedRows === 1;
}

/** Ends all of an account's sessions but one (or none); answers how many. */
export async function endSessionsOf(
  sql: Sql,
  accountId: string,
  now: Instant,
  reason: EndReason,
  exceptId: string | null = null,
): Promise<number> {
  const { affectedRows } = await sql.run(
    'UPDATE session SET ended_at = ?, end_reason = ? WHERE account_id = ? AND id <> ? AND ended_at IS NULL',
    [now, reason, accountId, exceptId ?? ''],
  );
  return affectedRows;
}
