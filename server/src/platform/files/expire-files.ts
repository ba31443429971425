import { DAY, HOUR, type Clock } from '../../kernel/clock.js';
import { readDatabaseTime } from '../db/database-time.js';
import { inList } from '../db/in-list.js';
import type { Database } from '../db/sql.js';
import { ownerKeyOf, SHARDS, type FileStore } from './file-store.js';
import { removeStored } from './uploads.js';

/** How long an upload waits for something to hold it. */
const UNATTACHED_MS = DAY;
/** Older than any upload under way. */
const INCOMING_MS = HOUR;
const BATCH = 200;

interface House {
  readonly database: Database;
  readonly clock: Clock;
  readonly files: { readonly store: FileStore };
}

/** Removes uploads that nothing held for a day, and what a crash left on its way in. Returns how many uploads. */
export async function expireFiles({ database, clock, files }: House, signal?: AbortSignal): Promise<number> {
  const now = clock.at(await readDatabaseTime(database));
  await files.store.clearIncoming(now - INCOMING_MS);
  let removed = 0;
  for (;;) {
    const due = await database.all<{ id: string; storageKey: string }>(
      'SELECT id, storage_key AS storageKey FROM stored_file WHERE attached_at IS NULL AND created_at < ?' +
        ` ORDER BY created_at, id LIMIT ${BATCH}`,
      [now - UNATTACHED_MS],
    );
    for (const file of due) {
      if (signal?.aborted === true) return removed;
      // Asked again in the statement itself: an application may have taken it in between.
      const { affectedRows } = await database.run('DELETE FROM stored_file WHERE id = ? AND attached_at IS NULL', [
        file.id,
      ]);
      if (affectedRows === 0) continue;
      await removeStored(files.store, file);
      removed += 1;
    }
    if (due.length < BATCH) return removed;
  }
}

/**
 * Removes bytes that no row knows and that are older than a day: left by a crash between the bytes and their row, or between
 * a row's end and its bytes'. Beside a table without any row nothing is removed: that looks like the wrong database. Returns how many.
 */
export async function removeOrphans({ database, clock, files }: House, signal?: AbortSignal): Promise<number> {
  const [any] = await database.all('SELECT 1 AS one FROM stored_file LIMIT 1');
  if (any === undefined) return 0;
  const before = clock.at(await readDatabaseTime(database)) - UNATTACHED_MS;
  let removed = 0;
  for (const shard of SHARDS) {
    for await (const page of files.store.keysIn(shard)) {
      for (let from = 0; from < page.length; from += BATCH) {
        if (signal?.aborted === true) return removed;
        const keys = page.slice(from, from + BATCH);
        for (const key of await unknown(database, keys)) {
          if ((await files.store.writtenAt(key)) >= before) continue;
          await files.store.remove(key);
          removed += 1;
        }
      }
    }
  }
  return removed;
}

async function unknown(database: Database, keys: readonly string[]): Promise<readonly string[]> {
  const list = inList(keys.map(ownerKeyOf));
  const rows = await database.all<{ storageKey: string }>(
    `SELECT storage_key AS storageKey FROM stored_file WHERE storage_key IN ${list.sql}`,
    list.params,
  );
  const known = new Set(rows.map((row) => row.storageKey));
  return keys.filter((key) => !known.has(ownerKeyOf(key)));
}
