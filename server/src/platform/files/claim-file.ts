import type { Instant } from '../../kernel/clock.js';
import type { Sql } from '../db/sql.js';

/**
 * Ties a file to the one thing that holds it from now on, in that thing's transaction. False where there is no such file of
 * the account, or where something else holds it. The statement reads what is committed now and not the transaction's
 * snapshot, so that of two who reach for one file one gets it, and none gets what the sweep has just removed.
 */
export async function claimFile(
  tx: Sql,
  file: { readonly id: string; readonly ownerAccountId: string; readonly attachedTo: string },
  now: Instant,
): Promise<boolean> {
  const { affectedRows } = await tx.run(
    'UPDATE stored_file SET attached_at = ?, attached_to = ? WHERE id = ? AND owner_account_id = ?' +
      ' AND (attached_at IS NULL OR attached_to = ?)',
    [now, file.attachedTo, file.id, file.ownerAccountId, file.attachedTo],
  );
  return affectedRows === 1;
}
