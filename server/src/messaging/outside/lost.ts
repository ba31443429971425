import { HOUR, MINUTE, type Instant } from '../../kernel/clock.js';
import type { Sql } from '../../platform/db/sql.js';
import type { Channel } from '../delivery.entity.js';

/** A pusher that has held a delivery for longer is dead or cut off. */
const LOST_AFTER = 2 * MINUTE;
/** WeCom's duplicate check reaches 4 hours; a little less, for clocks that differ. */
const SAFE_TO_REPEAT = 4 * HOUR - 10 * MINUTE;

/**
 * Takes over what a dead pusher held: what had no payload yet was not sent for certain and waits again; the rest may have been
 * sent or not.
 */
export async function takeOverLost(tx: Sql, channel: Channel, now: Instant): Promise<void> {
  const lost = "channel = ? AND state = 'SENDING' AND sending_since < ?";
  await tx.run(`UPDATE delivery SET state = 'PENDING', worker = NULL WHERE ${lost} AND payload IS NULL`, [
    channel,
    now - LOST_AFTER,
  ]);
  await tx.run(
    `UPDATE delivery SET state = 'UNKNOWN', error_code = 'WORKER_LOST', worker = NULL, due_at = ? WHERE ${lost}`,
    [now, channel, now - LOST_AFTER],
  );
}

/**
 * Claims one batch of unknown fate for its one repeat: the same bytes to the same people, while WeCom would notice. Returns
 * whether there was one.
 */
export async function claimRepeat(tx: Sql, channel: Channel, claim: string, now: Instant): Promise<boolean> {
  if (channel !== 'WECOM') return false;
  const open =
    "channel = ? AND state = 'UNKNOWN' AND resent_at IS NULL AND batch IS NOT NULL AND due_at <= ? AND tried_at > ?";
  const [first] = await tx.all<{ batch: string }>(
    `SELECT batch FROM delivery WHERE ${open} ORDER BY due_at, id LIMIT 1`,
    [channel, now, now - SAFE_TO_REPEAT],
  );
  if (first === undefined) return false;
  await tx.run(
    "UPDATE delivery SET state = 'SENDING', worker = ?, sending_since = ?, resent_at = ?, attempts = attempts + 1" +
      " WHERE batch = ? AND state = 'UNKNOWN' AND resent_at IS NULL",
    [claim, now, now, first.batch],
  );
  return true;
}
