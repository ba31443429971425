import type { Actor } from '../../campus/actor.js';
import { readActor, sessionRulesOf } from '../../campus/read-actor.js';
import { readDatabaseTime } from '../../platform/db/database-time.js';
import type { Sql } from '../../platform/db/sql.js';
import type { Services } from '../../platform/services.js';
import { beginSession, endSession } from '../../platform/sessions/sessions.js';
import type { MessageAudience } from '../message-kind.js';

/** Nobody acts by a card for longer than it takes. */
const LIFETIME_MS = 60_000;

/**
 * The account behind a WeCom name: the one linked with it, else the only one of that number. An account that is linked with another
 * name is nobody else's, whatever its number.
 */
export async function accountOfWeCom(sql: Sql, userId: string): Promise<string | null> {
  const name = userId.toLowerCase();
  const [linked] = await sql.all<{ accountId: string }>(
    "SELECT account_id AS accountId FROM identity_link WHERE provider = 'WECOM' AND subject = ?",
    [name],
  );
  if (linked !== undefined) return linked.accountId;
  const named = await sql.all<{ id: string }>(
    'SELECT id FROM account WHERE LOWER(username) = ? AND NOT EXISTS' +
      " (SELECT 1 FROM identity_link WHERE identity_link.account_id = account.id AND provider = 'WECOM') LIMIT 2",
    [name],
  );
  return named.length === 1 ? (named[0]?.id ?? null) : null;
}

/**
 * Lets somebody act who has just shown by WeCom who he or she is: by a sign-in of the click's own, so that exactly what holds
 * for any sign-in holds here, with the roles of this moment, and ends with it. null for nobody that may sign in on this side.
 */
export async function asClicker<T>(
  services: Services,
  accountId: string,
  audience: MessageAudience,
  work: (actor: Actor) => Promise<T>,
): Promise<T | null> {
  const { database, clock, config } = services;
  const now = clock.at(await readDatabaseTime(database));
  const { token, id } = await beginSession(database, {
    accountId,
    audience,
    transport: 'BEARER',
    now,
    lifetimeMs: LIFETIME_MS,
    way: 'WECOM',
    device: 'WeCom card',
  });
  try {
    const { actor } = await readActor(database, clock, token, sessionRulesOf(config));
    // Who must first give a second factor, say, does so on a page and not by a card.
    const free = (actor?.mustDo ?? []).length === 0;
    const fits = actor !== null && free && (audience === 'STAFF' ? actor.staffId !== null : actor.studentId !== null);
    return fits ? await work(actor) : null;
  } finally {
    await endSession(database, id, now, 'SIGNED_OUT');
  }
}
