import { randomBytes } from 'node:crypto';
import { MINUTE, type Instant } from '../../kernel/clock.js';
import { newToken, tokenHash } from '../../platform/crypto/tokens.js';
import type { Sql } from '../../platform/db/sql.js';
import type { Audience } from '../actor.js';
import type { SignInFlow } from './sign-in-state.entity.js';

/** How long one may take at the other site. */
export const STATE_FOR = 10 * MINUTE;
/** How long the way back into a mini-program is open. */
export const TICKET_FOR = 2 * MINUTE;

export interface Departure {
  readonly flow: Exclude<SignInFlow, 'TICKET'>;
  readonly audience: Audience;
  /** what the browser's cookie holds */
  readonly browser: string;
  readonly returnTo: string;
  readonly now: Instant;
}

/** Notes a sign-in that goes out through another site. The state that travels: 128 random bits as 32 hexadecimal digits. */
export async function beginState(sql: Sql, departure: Departure): Promise<string> {
  const state = randomBytes(16).toString('hex');
  await sql.run(
    'INSERT INTO sign_in_state (state_hash, flow, audience, browser_hash, return_to, expires_at) VALUES (?, ?, ?, ?, ?, ?)',
    [
      tokenHash(state),
      departure.flow,
      departure.audience,
      tokenHash(departure.browser),
      departure.returnTo,
      departure.now + STATE_FOR,
    ],
  );
  return state;
}

export interface ComeBack {
  readonly flow: SignInFlow;
  readonly audience: Audience;
  readonly returnTo: string;
  /** whether it opened now, for this browser and for the first time */
  readonly opened: boolean;
  /** whether it is at least this browser's own, perhaps used a moment ago: a page loaded again */
  readonly own: boolean;
}

/** Uses up a state. Null for one that was never ours; of many at once with the same one, one is opened. */
export async function useState(
  sql: Sql,
  state: string,
  browser: string,
  flows: readonly SignInFlow[],
  now: Instant,
): Promise<ComeBack | null> {
  const hash = tokenHash(state);
  const used = await sql.run(
    'UPDATE sign_in_state SET used_at = ? WHERE state_hash = ? AND browser_hash = ? AND used_at IS NULL AND expires_at > ?' +
      ` AND flow IN (${flows.map(() => '?').join(', ')})`,
    [now, hash, tokenHash(browser), now, ...flows],
  );
  const [row] = await sql.all<{ flow: SignInFlow; audience: Audience; returnTo: string; browserHash: string }>(
    'SELECT flow, audience, return_to AS returnTo, browser_hash AS browserHash FROM sign_in_state WHERE state_hash = ?',
    [hash],
  );
  if (row === undefined || !flows.includes(row.flow)) return null;
  const { browserHash, ...rest } = row;
  return { ...rest, opened: used.affectedRows === 1, own: browserHash === tokenHash(browser) };
}

/** A ticket for the mini-program of somebody who has just come through the portal. */
export async function beginTicket(
  sql: Sql,
  accountId: string,
  casTicketHash: string | null,
  now: Instant,
): Promise<string> {
  const ticket = newToken();
  await sql.run(
    'INSERT INTO sign_in_state (state_hash, flow, audience, browser_hash, account_id, cas_ticket_hash, return_to, expires_at)' +
      " VALUES (?, 'TICKET', 'STUDENT', '', ?, ?, '/', ?)",
    [tokenHash(ticket), accountId, casTicketHash, now + TICKET_FOR],
  );
  return ticket;
}

/** Whose ticket it is; null for one that is used, too old or no ticket. */
export async function useTicket(
  sql: Sql,
  ticket: string,
  now: Instant,
): Promise<{ accountId: string; casTicketHash: string | null } | null> {
  const hash = tokenHash(ticket);
  const used = await sql.run(
    "UPDATE sign_in_state SET used_at = ? WHERE state_hash = ? AND flow = 'TICKET' AND used_at IS NULL AND expires_at > ?",
    [now, hash, now],
  );
  if (used.affectedRows !== 1) return null;
  const [row] = await sql.all<{ accountId: string; casTicketHash: string | null }>(
    'SELECT account_id AS accountId, cas_ticket_hash AS casTicketHash FROM sign_in_state WHERE state_hash = ?',
    [hash],
  );
  return row ?? null;
}
