import { DAY } from '../kernel/clock.js';
import { readDatabaseTime } from '../platform/db/database-time.js';
import type { Services } from '../platform/services.js';

/** How long a command's outcome answers its repeats. */
const REQUESTS = 7 * DAY;
/** How long an ended or expired session is kept for the record. */
const SESSIONS = 180 * DAY;
/** How long what was only for signing in is kept: states, tickets and counts of guesses live for minutes. */
const DOORS = DAY;
/** How long a delivered or cancelled outbox row is kept. */
const OUTBOX = 30 * DAY;

/** How long what went outside the house, or came back from there, is kept for the record. */
const OUTSIDE = 180 * DAY;

/** Removes what has outlived its use. */
export async function retention({ database, clock }: Services): Promise<void> {
  const now = clock.at(await readDatabaseTime(database));
  await database.run('DELETE FROM command_request WHERE created_at < ?', [now - REQUESTS]);
  await database.run('DELETE FROM session WHERE expires_at < ?', [now - SESSIONS]);
  await database.run('DELETE FROM sign_in_state WHERE expires_at < ?', [now - DOORS]);
  await database.run('DELETE FROM sign_in_guard WHERE last_guess_at < ?', [now - DOORS]);
  await database.run("DELETE FROM outbox WHERE status IN ('SENT', 'CANCELLED') AND done_at < ?", [now - OUTBOX]);
  await database.run("DELETE FROM delivery WHERE state NOT IN ('PENDING', 'SENDING') AND created_at < ?", [
    now - OUTSIDE,
  ]);
  // What a click said is not needed once it is done; that it was, the audit keeps.
  await database.run("DELETE FROM callback_event WHERE state <> 'RECEIVED' AND received_at < ?", [now - OUTBOX]);
  // Tokens got with a secret that has been replaced since.
  await database.run('DELETE FROM external_token WHERE expires_at < ? AND fetching_until < ?', [
    now - REQUESTS,
    now - REQUESTS,
  ]);
  await database.run('DELETE FROM subscription_consent WHERE spent_at < ?', [now - OUTBOX]);
}
