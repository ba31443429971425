import { DAY, HOUR } from '../../../kernel/clock.js';
import { readDatabaseTime } from '../../../platform/db/database-time.js';
import { inList } from '../../../platform/db/in-list.js';
import { SheetError } from '../../../platform/sheets/sheet.js';
import type { Services } from '../../../platform/services.js';
import { DictionaryCache, type Dictionaries } from '../../dictionaries.js';
import { applyImport } from './apply-import.js';
import type { Draft, ListKind } from './draft.js';
import { ImportFiles } from './import-files.js';
import { importsUnderWay, type Failure, type ImportRow } from './import.reads.js';
import type { ImportRun } from './import-run.js';
import { MissingColumns } from './list-rows.js';
import { Words } from './parse-words.js';
import { previewImport } from './preview-import.js';
import { RecordList } from './record-list.js';
import { StaffList } from './staff-list.js';
import { StudentList } from './student-list.js';

export const IMPORT_SWEEP = 'registry.import';
const MOST_ATTEMPTS = 3;
/** How long an uploaded list waits for its confirmation before it is discarded. */
const WAITS = 48 * HOUR;

/** Does what is to be done for imports: previews, confirmed ones, and away with those that nobody confirmed. */
export async function runImports(services: Services, signal: AbortSignal): Promise<void> {
  const files = new ImportFiles(services.config);
  for (const row of await importsUnderWay(services.database)) {
    if (signal.aborted) return;
    await runOne(services, files, row, signal);
  }
  await discardForgotten(services, files);
}

async function runOne(services: Services, files: ImportFiles, row: ImportRow, signal: AbortSignal): Promise<void> {
  const { database } = services;
  // A defect of ours must not make it begin again for ever.
  if (row.attempts >= MOST_ATTEMPTS) return fail(services, files, row, { code: 'IMPORT_BROKE_OFF' });
  await database.run('UPDATE registry_import SET attempts = attempts + 1 WHERE id = ? AND version = ?', [
    row.id,
    row.version,
  ]);
  try {
    const run: ImportRun = { services, row, signal, bytes: await files.read(row.storageKey) };
    const finished = await stepOf(run, row, await new DictionaryCache(database).read());
    if (finished && row.state === 'APPLYING') await removeFile(services, files, row);
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    await fail(services, files, row, failure);
  }
}

function stepOf(run: ImportRun, row: ImportRow, dictionaries: Dictionaries): Promise<boolean> {
  if (row.kind === 'STAFF') return step(run, new StaffList(dictionaries, row.accountId));
  const words = new Words(dictionaries);
  if (row.kind === 'STUDENTS') return step(run, new StudentList(words, run.services.cipher));
  return step(run, new RecordList(row.kind, words));
}

function step<D extends Draft>(run: ImportRun, list: ListKind<D>): Promise<boolean> {
  return run.row.state === 'READING' ? previewImport(run, list) : applyImport(run, list);
}

function failureOf(error: unknown): Failure | null {
  if (error instanceof SheetError) return { code: error.fault };
  if (error instanceof MissingColumns) return { code: 'COLUMNS_MISSING', columns: error.columns };
  return null;
}

async function fail(services: Services, files: ImportFiles, row: ImportRow, failure: Failure): Promise<void> {
  const { database, clock } = services;
  const now = clock.at(await readDatabaseTime(database));
  await database.run(
    "UPDATE registry_import SET state = 'FAILED', version = version + 1, failure = ?, finished_at = ? WHERE id = ? AND version = ?",
    [JSON.stringify(failure), now, row.id, row.version],
  );
  await removeFile(services, files, row);
}

async function removeFile({ database }: Services, files: ImportFiles, row: ImportRow): Promise<void> {
  await files.remove(row.storageKey);
  await database.run("UPDATE registry_import SET storage_key = '' WHERE id = ?", [row.id]);
}

/** Lists hold what should not lie about; also the file of one that was discarded is gone after the next round. */
async function discardForgotten(services: Services, files: ImportFiles): Promise<void> {
  const { database, clock } = services;
  const now = clock.at(await readDatabaseTime(database));
  await database.run(
    "UPDATE registry_import SET state = 'DISCARDED', version = version + 1, finished_at = ?" +
      " WHERE state IN ('UPLOADED', 'READY') AND created_at < ?",
    [now, now - WAITS],
  );
  const over = await database.all<{ id: string; storageKey: string }>(
    "SELECT id, storage_key AS storageKey FROM registry_import WHERE state IN ('DONE', 'FAILED', 'DISCARDED') AND storage_key <> ''",
  );
  for (const { id, storageKey } of over) {
    await files.remove(storageKey);
    await database.run("UPDATE registry_import SET storage_key = '' WHERE id = ?", [id]);
  }
  await removeStray(services, files);
}

/** A crash between the file and its row leaves a file that no row names. */
async function removeStray({ database }: Services, files: ImportFiles): Promise<void> {
  const old = await files.olderThan(DAY);
  if (old.length === 0) return;
  const list = inList(old);
  const rows = await database.all<{ storageKey: string }>(
    `SELECT storage_key AS storageKey FROM registry_import WHERE storage_key IN ${list.sql}`,
    list.params,
  );
  const known = new Set(rows.map(({ storageKey }) => storageKey));
  for (const name of old) if (!known.has(name)) await files.remove(name);
}
