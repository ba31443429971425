import { MINUTE, SECOND, type Instant } from '../../kernel/clock.js';
import { startOfHourAfter, startOfMinuteAfter } from './windows.js';
import { withRetries } from '../../platform/db/with-retries.js';
import type { Database, Sql } from '../../platform/db/sql.js';
import type { Channel } from '../delivery.entity.js';

/** While a channel is in trouble, one message tries it so often. */
export const PROBE_EVERY = 10 * MINUTE;
/** A block that comes again so soon after its pause was no block of a minute. */
const SAME_TROUBLE = 10 * MINUTE;

export interface ChannelRow {
  readonly pausedUntil: number | null;
  readonly errorCode: string | null;
  readonly alertedAt: number | null;
}

/** Sees to it that each channel has its row, which claims lock. */
export async function ensureChannel(database: Database, channel: Channel, now: Instant): Promise<void> {
  const known = await database.all('SELECT channel FROM channel_state WHERE channel = ?', [channel]);
  if (known.length > 0) return;
  await withRetries(() =>
    database.run(
      'INSERT INTO channel_state (channel, updated_at) SELECT ?, ? FROM (SELECT 1 AS one) AS base' +
        ' WHERE NOT EXISTS (SELECT 1 FROM channel_state WHERE channel = ?)',
      [channel, now, channel],
    ),
  );
}

/** The channel's row, held until the end of the transaction: claims of one channel happen one after the other. */
export async function lockChannel(tx: Sql, channel: Channel): Promise<ChannelRow> {
  const [row] = await tx.all<ChannelRow>(
    'SELECT paused_until AS pausedUntil, error_code AS errorCode, alerted_at AS alertedAt FROM channel_state' +
      ` WHERE channel = ?${tx.dialect === 'mysql' ? ' FOR UPDATE' : ''}`,
    [channel],
  );
  return row ?? { pausedUntil: null, errorCode: null, alertedAt: null };
}

/**
 * Until when "too often" lasts: the rest of the minute; if that was said a moment ago already, the rest of the hour. `before` is
 * how the channel stood when the calls that were now refused began.
 */
export function rateWindowEnd(before: ChannelRow, code: string, now: Instant): Instant {
  const { errorCode, pausedUntil } = before;
  const again = code === '45009' && errorCode === code && pausedUntil !== null && now - pausedUntil < SAME_TROUBLE;
  return again ? startOfHourAfter(now) + 5 * SECOND : startOfMinuteAfter(now) + 2 * SECOND;
}

export async function pauseChannel(
  tx: Sql,
  channel: Channel,
  until: Instant,
  errorCode: string,
  now: Instant,
): Promise<void> {
  await tx.run('UPDATE channel_state SET paused_until = ?, error_code = ?, updated_at = ? WHERE channel = ?', [
    until,
    errorCode,
    now,
    channel,
  ]);
}

/** The channel works: what was wrong is over. */
export async function clearChannel(tx: Sql, channel: Channel, now: Instant): Promise<void> {
  await tx.run(
    'UPDATE channel_state SET paused_until = NULL, error_code = NULL, alerted_at = NULL, updated_at = ?' +
      ' WHERE channel = ? AND error_code IS NOT NULL',
    [now, channel],
  );
}
