import type { Sql } from '../../platform/db/sql.js';
import { withRetries } from '../../platform/db/with-retries.js';
import type { Services } from '../../platform/services.js';
import { AuditHash, CHAINED_COLUMNS, GENESIS, type ChainedColumns, type ChainHead } from './audit-hash.js';

const BATCH = 200;
export const CHAIN_SWEEP = 'audit.chain';

/**
 * Gives the entries that have none their place in the chain, in the order of their time. Entries are committed without a
 * place, so that two who act at once do not wait for each other. Only one process lengthens the chain at a time: whoever
 * finds the head moved gives up. Returns how many were chained.
 */
export async function chainAudit(
  services: Pick<Services, 'database' | 'config'>,
  signal?: AbortSignal,
): Promise<number> {
  const hash = new AuditHash(services.config.fieldKey);
  let chained = 0;
  for (;;) {
    if (signal?.aborted === true) return chained;
    const done = await withRetries(() => services.database.transaction((tx) => chainBatch(tx, hash)));
    chained += done;
    if (done < BATCH) return chained;
  }
}

async function chainBatch(tx: Sql, hash: AuditHash): Promise<number> {
  const before = await lockHead(tx, hash);
  const rows = await tx.all<ChainedColumns>(
    `SELECT ${CHAINED_COLUMNS} FROM audit_entry WHERE seq IS NULL ORDER BY at, id LIMIT ${BATCH}`,
  );
  if (rows.length === 0) return 0;
  let { seq, hash: previous } = before;
  for (const row of rows) {
    seq += 1;
    previous = hash.entry(seq, row, previous);
    const { affectedRows } = await tx.run('UPDATE audit_entry SET seq = ?, hash = ? WHERE id = ? AND seq IS NULL', [
      seq,
      previous,
      row.id,
    ]);
    if (affectedRows !== 1) throw new Error('an audit entry got its place twice');
  }
  await moveHead(tx, hash, before, { ...before, seq, hash: previous });
  return rows.length;
}

/** The head, held until the transaction ends; made by the first who asks. */
export async function lockHead(tx: Sql, hash: AuditHash): Promise<ChainHead> {
  const read = () =>
    tx.all<ChainHead>(
      'SELECT seq, hash, kept_from AS keptFrom, kept_from_hash AS keptFromHash FROM audit_chain WHERE id = 1' +
        (tx.dialect === 'mysql' ? ' FOR UPDATE' : ''),
    );
  const [head] = await read();
  if (head !== undefined) {
    return { ...head, seq: Number(head.seq), keptFrom: Number(head.keptFrom) };
  }
  const first: ChainHead = { seq: 0, hash: GENESIS, keptFrom: 1, keptFromHash: GENESIS };
  await tx.run('INSERT INTO audit_chain (id, seq, hash, kept_from, kept_from_hash, mac) VALUES (1, ?, ?, ?, ?, ?)', [
    first.seq,
    first.hash,
    first.keptFrom,
    first.keptFromHash,
    hash.head(first),
  ]);
  return first;
}

/** Compare and set: two who read the same head do not both move it. */
export async function moveHead(tx: Sql, hash: AuditHash, before: ChainHead, after: ChainHead): Promise<void> {
  const { affectedRows } = await tx.run(
    'UPDATE audit_chain SET seq = ?, hash = ?, kept_from = ?, kept_from_hash = ?, mac = ?' +
      ' WHERE id = 1 AND seq = ? AND hash = ? AND kept_from = ?',
    [
      after.seq,
      after.hash,
      after.keptFrom,
      after.keptFromHash,
      hash.head(after),
      before.seq,
      before.hash,
      before.keptFrom,
    ],
  );
  if (affectedRows !== 1) throw new Error('the audit chain was moved by another at the same time');
}
