import { DAY } from '../../kernel/clock.js';
import { readDatabaseTime } from '../../platform/db/database-time.js';
import type { Sql } from '../../platform/db/sql.js';
import { withRetries } from '../../platform/db/with-retries.js';
import type { Services } from '../../platform/services.js';
import { AuditHash, type ChainHead } from './audit-hash.js';
import { lockHead, moveHead } from './chain-audit.js';

const BATCH = 1_000;

/**
 * Removes entries that are older than they are kept, from the front alone; where the chain begins now moves on in the same
 * transaction, so that it still verifies. Returns how many went.
 */
export async function trimAudit({ database, clock, config }: Services): Promise<number> {
  const hash = new AuditHash(config.fieldKey);
  const before = clock.at(await readDatabaseTime(database)) - config.identity.auditDays * DAY;
  let trimmed = 0;
  for (;;) {
    const gone = await withRetries(() => database.transaction((tx) => trimBatch(tx, hash, before)));
    trimmed += gone;
    if (gone < BATCH) return trimmed;
  }
}

async function trimBatch(tx: Sql, hash: AuditHash, before: number): Promise<number> {
  const head = await lockHead(tx, hash);
  // Times may cross a little, so what goes is what stands before the first entry that is young enough.
  const front = await tx.all<{ seq: number; at: number; hash: string }>(
    `SELECT seq, at, hash FROM audit_entry WHERE seq >= ? ORDER BY seq LIMIT ${BATCH}`,
    [head.keptFrom],
  );
  const young = front.findIndex(({ at }) => Number(at) >= before);
  const old = young === -1 ? front : front.slice(0, young);
  const last = old.at(-1);
  if (last === undefined) return 0;
  await tx.run('DELETE FROM audit_entry WHERE seq >= ? AND seq <= ?', [head.keptFrom, last.seq]);
  const after: ChainHead = { ...head, keptFrom: Number(last.seq) + 1, keptFromHash: last.hash };
  await moveHead(tx, hash, head, after);
  return old.length;
}
