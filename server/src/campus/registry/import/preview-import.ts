import { setImmediate as breathe } from 'node:timers/promises';
import type { Draft, ListKind } from './draft.js';
import type { ChangedRow, FaultyRow } from './import.reads.js';
import { judgeBatch } from './judge-batch.js';
import { inBatches, listRows } from './list-rows.js';
import { BATCH, type ImportRun } from './import-run.js';

export const CHANGES_TOLD = 20;
export const PROBLEMS_TOLD = 100;

/**
 * Reads the whole list and says what it would do; the registry is not written. A run that was cut off begins anew. Answers
 * false when it was stopped, by the end of the process or because the import was discarded meanwhile.
 */
export async function previewImport<D extends Draft>(
  { services, row, bytes, signal }: ImportRun,
  list: ListKind<D>,
): Promise<boolean> {
  const { database } = services;
  const sum = { rowsRead: 0, toAdd: 0, toChange: 0, unchanged: 0, faulty: 0 };
  const problems: FaultyRow[] = [];
  const changes: ChangedRow[] = [];
  for await (const rows of inBatches(listRows(bytes, row.kind, list), BATCH)) {
    if (signal.aborted) return false;
    const judged = await judgeBatch(database, list, rows, CHANGES_TOLD - changes.length);
    sum.rowsRead += rows.length;
    sum.toAdd += judged.toAdd;
    sum.toChange += judged.toChange;
    sum.unchanged += judged.unchanged;
    sum.faulty += judged.faulty;
    problems.push(...judged.faults.slice(0, PROBLEMS_TOLD - problems.length));
    changes.push(...judged.changed);
    if (!(await tell(false))) return false;
    // An embedded database answers at once: without a break nobody else would have a turn.
    await breathe();
  }
  return tell(true);

  /** Whether the import still is what this run began with. */
  async function tell(ready: boolean): Promise<boolean> {
    const { affectedRows } = await database.run(
      'UPDATE registry_import SET rows_read = ?, to_add = ?, to_change = ?, unchanged = ?, faulty = ?, problems = ?,' +
        ` changes = ?${ready ? ", attempts = 0, state = 'READY', version = version + 1" : ''}` +
        " WHERE id = ? AND version = ? AND state = 'READING'",
      [
        sum.rowsRead,
        sum.toAdd,
        sum.toChange,
        sum.unchanged,
        sum.faulty,
        JSON.stringify(problems),
        JSON.stringify(changes),
        row.id,
        row.version,
      ],
    );
    return affectedRows === 1;
  }
}
