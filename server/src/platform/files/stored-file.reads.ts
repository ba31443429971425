import type { Instant } from '../../kernel/clock.js';
import { databaseTime } from '../db/database-time.js';
import type { Sql } from '../db/sql.js';

/** A file as its download needs it, and the database's time of the reading. */
export interface StoredFileRow {
  readonly at: Instant;
  readonly id: string;
  readonly ownerAccountId: string;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
  readonly sha256: string;
  readonly storageKey: string;
  readonly attachedTo: string | null;
}

/** The file, whoever asks. */
export async function unsafeStoredFile(sql: Sql, id: string): Promise<StoredFileRow | null> {
  const rows = await sql.all<StoredFileRow>(
    `SELECT ${databaseTime(sql.dialect)} AS at, id, owner_account_id AS ownerAccountId, name, mime, size, sha256,` +
      ' storage_key AS storageKey, attached_to AS attachedTo FROM stored_file WHERE id = ?',
    [id],
  );
  return rows[0] ?? null;
}
