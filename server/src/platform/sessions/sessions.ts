import type { Instant } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { newToken, tokenHash } from '../crypto/tokens.js';
import type { Sql } from '../db/sql.js';

export interface NewSession {
  readonly accountId: string;
  readonly audience: 'STUDENT' | 'STAFF';
  readonly transport: 'COOKIE' | 'BEARER';
  readonly now: Instant;
  readonly lifetimeMs: number;
}

/** Opens a session and returns its token and id; the token is told once and stored only as a hash. */
export async function beginSession(sql: Sql, session: NewSession): Promise<{ token: string; id: string }> {
  const token = newToken();
  const id = newId();
  await sql.run(
    'INSERT INTO session (id, token_hash, account_id, audience, transport, created_at, last_seen_at, expires_at)' +
      ' VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    [
      id,
      tokenHash(token),
      session.accountId,
      session.audience,
      session.transport,
      session.now,
      session.now,
      session.now + session.lifetimeMs,
    ],
  );
  return { token, id };
}

export async function endSession(sql: Sql, sessionId: string, now: Instant): Promise<void> {
  await sql.run('UPDATE session SET ended_at = ? WHERE id = ? AND ended_at IS NULL', [now, sessionId]);
}
