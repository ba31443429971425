import type { Instant } from '../../kernel/clock.js';
import { inList } from '../../platform/db/in-list.js';
import type { Sql, SqlValue } from '../../platform/db/sql.js';
import type { Outgoing } from './outgoing.js';

/** Sets columns of these deliveries, unless somebody has decided about them meanwhile. */
export async function setDeliveries(
  tx: Sql,
  rows: readonly Outgoing[],
  set: string,
  params: readonly SqlValue[],
  from: readonly string[] = ['SENDING', 'UNKNOWN'],
): Promise<void> {
  if (rows.length === 0) return;
  const list = inList(rows.map((row) => row.id));
  const states = inList(from);
  await tx.run(`UPDATE delivery SET ${set}, worker = NULL WHERE id IN ${list.sql} AND state IN ${states.sql}`, [
    ...params,
    ...list.params,
    ...states.params,
  ]);
}

/** One consent of the person is used up; all of them where he or she has refused. */
export async function spendConsents(
  tx: Sql,
  row: Outgoing,
  templateKey: string,
  how: 'ONE' | 'ALL',
  now: Instant,
): Promise<void> {
  const open = await tx.all<{ id: string }>(
    'SELECT id FROM subscription_consent WHERE account_id = ? AND template_key = ? AND spent_at IS NULL' +
      ` ORDER BY given_at, id${how === 'ONE' ? ' LIMIT 1' : ''}`,
    [row.accountId, templateKey],
  );
  if (open.length === 0) return;
  const list = inList(open.map(({ id }) => id));
  await tx.run(`UPDATE subscription_consent SET spent_at = ? WHERE id IN ${list.sql} AND spent_at IS NULL`, [
    now,
    ...list.params,
  ]);
}
