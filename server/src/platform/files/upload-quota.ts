import { refuse } from '../../kernel/refusal.js';
import type { Sql, SqlValue } from '../db/sql.js';
import { withRetries } from '../db/with-retries.js';

/** What an account may have uploaded and not attached to anything; a day later it is gone anyway. */
export const MOST_UNATTACHED = 60;
export const MOST_UNATTACHED_BYTES = 200 * 1_024 * 1_024;

const UNATTACHED = 'FROM stored_file WHERE owner_account_id = ? AND attached_at IS NULL';

/** A row of `stored_file` that is attached to nothing yet. */
export interface NewFile {
  readonly id: string;
  readonly ownerAccountId: string;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly sha256: string;
  readonly storageKey: string;
  readonly createdAt: number;
}

/** Refuses RATE_LIMITED UPLOADS_UNATTACHED before the bytes come that would be too much. */
export async function checkQuota(sql: Sql, accountId: string): Promise<void> {
  const [held] = await sql.all<{ files: number; bytes: number }>(
    `SELECT COUNT(*) AS files, COALESCE(SUM(size), 0) AS bytes ${UNATTACHED}`,
    [accountId],
  );
  if (Number(held?.files) >= MOST_UNATTACHED || Number(held?.bytes) >= MOST_UNATTACHED_BYTES) refuseQuota();
}

/** Writes the row, or refuses RATE_LIMITED UPLOADS_UNATTACHED: many uploads at once are counted one after the other. */
export async function insertWithinQuota(sql: Sql, file: NewFile): Promise<void> {
  const values: SqlValue[] = [
    file.id,
    file.ownerAccountId,
    file.name,
    file.mime,
    file.size,
    file.width,
    file.height,
    file.sha256,
    file.storageKey,
    file.createdAt,
  ];
  const { affectedRows } = await withRetries(() =>
    sql.run(
      'INSERT INTO stored_file' +
        ' (id, owner_account_id, name, mime, size, width, height, sha256, storage_key, created_at)' +
        ` SELECT ${values.map(() => '?').join(', ')} FROM (SELECT COUNT(*) AS files, COALESCE(SUM(size), 0) AS bytes` +
        ` ${UNATTACHED}) held WHERE held.files < ? AND held.bytes + ? <= ?`,
      [...values, file.ownerAccountId, MOST_UNATTACHED, file.size, MOST_UNATTACHED_BYTES],
    ),
  );
  if (affectedRows === 0) refuseQuota();
}

function refuseQuota(): never {
  return refuse('RATE_LIMITED', 'UPLOADS_UNATTACHED', { max: MOST_UNATTACHED }, 'file');
}
