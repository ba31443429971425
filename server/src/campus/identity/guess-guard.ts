import { createHash } from 'node:crypto';
import { MINUTE, type Instant } from '../../kernel/clock.js';
import { refuse } from '../../kernel/refusal.js';
import { isRetriable } from '../../platform/db/errors.js';
import type { Sql } from '../../platform/db/sql.js';

/** After so long without a guess the count begins anew. */
export const GUESS_PAUSE = 15 * MINUTE;
/** Guesses at one account in any 15 minutes, whatever way they come. */
export const GUESSES_PER_ACCOUNT = 5;
/** Guesses from one address, at whatever accounts. Those that were right are given back, so a full dormitory may sign in. */
export const GUESSES_PER_ADDRESS = 30;

/** What guesses are counted by. */
export interface GuessKey {
  readonly hash: string;
  readonly most: number;
}

const keyOf = (text: string, most: number): GuessKey => ({
  hash: createHash('sha256').update(text).digest('base64url'),
  most,
});

/** An account that is there: one count for every spelling of its name, and for its second factor. */
export const accountKey = (accountId: string): GuessKey => keyOf(`account:${accountId}`, GUESSES_PER_ACCOUNT);

/** A name that stands for nobody: counted just the same, so that the count tells nothing. */
export const nameKey = (name: string): GuessKey => keyOf(`name:${name.toLowerCase()}`, GUESSES_PER_ACCOUNT);

/** Of IPv6 the network: a household has more addresses than we have rows. */
export function addressKey(address: string): GuessKey {
  const plain = address.replace(/^::ffff:/, '');
  const network = plain.includes(':') ? networkOf(plain) : plain;
  return keyOf(`address:${network}`, GUESSES_PER_ADDRESS);
}

function networkOf(address: string): string {
  const [head = '', tail] = address.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? [] : new Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  return [...left, ...zeros, ...right].slice(0, 4).join(':').toLowerCase();
}

const ATTEMPTS = 5;

/**
 * Takes a place for one guess, before anything is looked at; outside any transaction, so that it stays taken when the guess is
 * refused. Of any number at once no more pass than there are places: each passes by one statement that counts.
 *
 * @returns which guess this is, from 1
 * @throws RATE_LIMITED LOCKED_OUT {minutes} when no place is left
 */
export async function takePlace(sql: Sql, key: GuessKey, now: Instant): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    const taken = await tryPlace(sql, key, now);
    if (taken) return await countOf(sql, key);
    const until = await lockedUntil(sql, key, now);
    if (until !== null) refuse('RATE_LIMITED', 'LOCKED_OUT', { minutes: minutesTo(until, now) });
    // The row went between the two looks, a right guess having cleared it, or it was another's first one.
    if (attempt === ATTEMPTS) refuse('RATE_LIMITED', 'LOCKED_OUT', { minutes: 1 });
  }
}

async function tryPlace(sql: Sql, key: GuessKey, now: Instant): Promise<boolean> {
  const counted = await sql.run(
    'UPDATE sign_in_guard SET guesses = CASE WHEN last_guess_at <= ? THEN 1 ELSE guesses + 1 END, last_guess_at = ?' +
      ' WHERE key_hash = ? AND (guesses < ? OR last_guess_at <= ?)',
    [now - GUESS_PAUSE, now, key.hash, key.most, now - GUESS_PAUSE],
  );
  if (counted.affectedRows === 1) return true;
  const [row] = await sql.all<{ one: number }>('SELECT 1 AS one FROM sign_in_guard WHERE key_hash = ?', [key.hash]);
  if (row !== undefined) return false;
  try {
    await sql.run('INSERT INTO sign_in_guard (key_hash, guesses, last_guess_at) VALUES (?, 1, ?)', [key.hash, now]);
    return true;
  } catch (error) {
    if (isRetriable(error)) return false;
    throw error;
  }
}

async function countOf(sql: Sql, key: GuessKey): Promise<number> {
  const [row] = await sql.all<{ guesses: number }>('SELECT guesses FROM sign_in_guard WHERE key_hash = ?', [key.hash]);
  return row?.guesses ?? 1;
}

/** Until when no place is left; null when there is one. */
async function lockedUntil(sql: Sql, key: GuessKey, now: Instant): Promise<Instant | null> {
  const [row] = await sql.all<{ guesses: number; lastGuessAt: number }>(
    'SELECT guesses, last_guess_at AS lastGuessAt FROM sign_in_guard WHERE key_hash = ?',
    [key.hash],
  );
  if (row === undefined || row.guesses < key.most) return null;
  const until = row.lastGuessAt + GUESS_PAUSE;
  return until > now ? until : null;
}

const minutesTo = (until: Instant, now: Instant) => Math.max(1, Math.ceil((until - now) / MINUTE));

/** The person is who he or she says: earlier slips are forgotten. */
export async function forgetGuesses(sql: Sql, key: GuessKey): Promise<void> {
  await sql.run('DELETE FROM sign_in_guard WHERE key_hash = ?', [key.hash]);
}

/** Gives one place back, of a guess that was right or was never looked at. */
export async function givePlaceBack(sql: Sql, key: GuessKey): Promise<void> {
  await sql.run('UPDATE sign_in_guard SET guesses = guesses - 1 WHERE key_hash = ? AND guesses > 0', [key.hash]);
}
