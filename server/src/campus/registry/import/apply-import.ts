import { setImmediate as breathe } from 'node:timers/promises';
import { readDatabaseTime } from '../../../platform/db/database-time.js';
import { insertRows } from '../../../platform/db/insert-rows.js';
import type { Unit } from '../../../platform/commands/run-command.js';
import { withRetries } from '../../../platform/db/with-retries.js';
import { writeAudit } from '../../audit/write-audit.js';
import type { Draft, ListKind } from './draft.js';
import { judgeBatch } from './judge-batch.js';
import { inBatches, listRows, type ListRow } from './list-rows.js';
import { BATCH, type ImportRun } from './import-run.js';

/**
 * Writes a confirmed list in transactions of one batch each. Each moves the import's position with it, so that a run that
 * was cut off goes on where it stood, and a second one at work on the same import finds it moved and stops. Answers false
 * when it was stopped.
 */
export async function applyImport<D extends Draft>(run: ImportRun, list: ListKind<D>): Promise<boolean> {
  const periods = new Set<string>();
  let position = run.row.position;
  for await (const batch of inBatches(listRows(run.bytes, run.row.kind, list), BATCH)) {
    if (run.signal.aborted) return false;
    for (const { draft } of batch) if (draft !== null) periods.add(draft.period);
    // Rows that an earlier run dealt with are read again only to know repetitions and periods.
    const rows = batch.filter(({ number }) => number > position);
    const last = rows.at(-1)?.number;
    if (last === undefined) continue;
    const moved = await withRetries(() => writeBatch(run, list, rows, position, last));
    if (!moved) return false;
    position = last;
    await breathe();
  }
  return withRetries(() => finish(run, [...periods]));
}

function writeBatch<D extends Draft>(
  { services, row }: ImportRun,
  list: ListKind<D>,
  rows: readonly ListRow<D>[],
  from: number,
  to: number,
): Promise<boolean> {
  return services.database.transaction(async (tx) => {
    // First, so that its lock lets one run at a time compare and write.
    const { affectedRows } = await tx.run(
      "UPDATE registry_import SET position = ?, attempts = 0 WHERE id = ? AND position = ? AND state = 'APPLYING'",
      [to, row.id, from],
    );
    if (affectedRows !== 1) return false;
    const unit: Unit = { tx, now: services.clock.at(await readDatabaseTime(tx)) };
    const judged = await judgeBatch(tx, list, rows, 0);
    await list.write(unit, judged.plans);
    await tx.run(
      'UPDATE registry_import SET rows_applied = rows_applied + ?, written = written + ?, left_out = left_out + ? WHERE id = ?',
      [rows.length, judged.plans.length, judged.faulty, row.id],
    );
    return true;
  });
}

/** Only now does the registry know of these periods: before, a missing record would have been taken for none. */
function finish({ services, row }: ImportRun, periods: readonly string[]): Promise<boolean> {
  return services.database.transaction(async (tx) => {
    const unit: Unit = { tx, now: services.clock.at(await readDatabaseTime(tx)) };
    const { affectedRows } = await tx.run(
      "UPDATE registry_import SET state = 'DONE', version = version + 1, finished_at = ? WHERE id = ? AND state = 'APPLYING'",
      [unit.now, row.id],
    );
    if (affectedRows !== 1) return false;
    if (row.kind !== 'STUDENTS' && row.kind !== 'STAFF') await cover(unit, row.kind, periods);
    const [sum] = await tx.all<{ written: number; leftOut: number }>(
      'SELECT written, left_out AS leftOut FROM registry_import WHERE id = ?',
      [row.id],
    );
    await writeAudit(unit, {
      accountId: row.accountId,
      action: 'IMPORT_DONE',
      subjectType: 'RegistryImport',
      subjectId: row.id,
      detail: { kind: row.kind, ...sum },
    });
    return true;
  });
}

async function cover(unit: Unit, kind: string, periods: readonly string[]): Promise<void> {
  const known = await unit.tx.all<{ period: string }>('SELECT period FROM registry_coverage WHERE kind = ?', [kind]);
  const added = periods.filter((period) => !known.some((row) => row.period === period));
  await insertRows(
    unit.tx,
    'registry_coverage',
    added.map((period) => ({ kind, period, imported_at: unit.now })),
  );
}
