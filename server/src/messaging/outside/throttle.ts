import { DAY, HOUR, MINUTE, type Instant } from '../../kernel/clock.js';
import { dayOf, startOfDay } from '../../kernel/shanghai.js';
import type { Sql } from '../../platform/db/sql.js';
import { inList } from '../../platform/db/in-list.js';
import { inChunks } from './in-chunks.js';

/** WeCom drops, without a word, what goes beyond 30 a minute or 1,000 an hour to one member. */
const A_MINUTE = 25;
const AN_HOUR = 900;
/** So many times its accounts may an app send a day. */
const A_DAY_PER_ACCOUNT = 200;

/** Counts what goes to WeCom; answers until when a message must wait, or null where it may go and is counted. */
export interface Throttle {
  take(accountId: string): Instant | null;
}

interface Counted {
  readonly accountId: string;
  readonly inMinute: number;
  readonly inHour: number;
}

/** Reads what has gone, or may have gone, to these people of late. */
export async function openThrottle(tx: Sql, accountIds: readonly string[], now: Instant): Promise<Throttle> {
  const counted = await inChunks(accountIds, (ids) => readCounts(tx, ids, now));
  const counts = new Map(
    counted.map((row) => [row.accountId, { minute: Number(row.inMinute), hour: Number(row.inHour) }]),
  );
  let left = await leftToday(tx, accountIds.length, now);
  return {
    take(accountId) {
      const count = counts.get(accountId) ?? { minute: 0, hour: 0 };
      if (left <= 0) return startOfDay(dayOf(now)) + DAY + MINUTE;
      if (count.hour >= AN_HOUR) return now + 10 * MINUTE;
      if (count.minute >= A_MINUTE) return now + MINUTE;
      counts.set(accountId, { minute: count.minute + 1, hour: count.hour + 1 });
      left -= 1;
      return null;
    },
  };
}

function readCounts(tx: Sql, ids: readonly string[], now: Instant): Promise<Counted[]> {
  const list = inList(ids);
  return tx.all<Counted>(
    'SELECT account_id AS accountId, SUM(CASE WHEN sending_since > ? THEN 1 ELSE 0 END) AS inMinute,' +
      ` COUNT(*) AS inHour FROM delivery WHERE account_id IN ${list.sql} AND channel = 'WECOM' AND sending_since > ?` +
      " AND state IN ('SENDING', 'SENT', 'UNKNOWN', 'RECALLED') GROUP BY account_id",
    [now - MINUTE, ...list.params, now - HOUR],
  );
}

/** How many more may go today. Few are sent on most days, so the accounts are counted only when it comes near. */
async function leftToday(tx: Sql, wanted: number, now: Instant): Promise<number> {
  const [sent] = await tx.all<{ n: number }>(
    "SELECT COUNT(*) AS n FROM delivery WHERE channel = 'WECOM' AND sent_at >= ?",
    [startOfDay(dayOf(now))],
  );
  const today = Number(sent?.n ?? 0);
  if (today + wanted < A_DAY_PER_ACCOUNT) return wanted;
  const [accounts] = await tx.all<{ n: number }>('SELECT COUNT(*) AS n FROM account WHERE disabled_at IS NULL');
  return Number(accounts?.n ?? 0) * A_DAY_PER_ACCOUNT - today;
}
