import type { Sql } from '../../../platform/db/sql.js';
import type { TextParams } from '../../../kernel/refusal.js';
import type { FieldChange } from './draft.js';
import type { Problem } from './problem.js';
import type { RegistryImport } from './registry-import.entity.js';

/** A row of the list with what is wrong with it. */
export interface FaultyRow extends Problem {
  readonly row: number;
}

export interface ChangedRow {
  readonly row: number;
  readonly action: 'ADD' | 'CHANGE';
  /** student number */
  readonly number: string;
  readonly name: string;
  readonly fields: readonly FieldChange[];
}

export interface Failure {
  readonly code: string;
  readonly params?: TextParams;
  readonly columns?: readonly string[];
}

export type ImportRow = Omit<RegistryImport, 'problems' | 'changes' | 'failure'> & {
  readonly __typename: 'RegistryImport';
  readonly problems: readonly FaultyRow[];
  readonly changes: readonly ChangedRow[];
  readonly failure: Failure | null;
};

type StoredRow = Omit<RegistryImport, never> & { readonly __typename: 'RegistryImport' };

const COLUMNS =
  "'RegistryImport' AS __typename, id, kind, state, version, file_name AS fileName, storage_key AS storageKey," +
  ' account_id AS accountId, created_at AS createdAt, finished_at AS finishedAt, rows_read AS rowsRead, to_add AS toAdd,' +
  ' to_change AS toChange, unchanged, faulty, position, rows_applied AS rowsApplied, written, left_out AS leftOut,' +
  ' attempts, problems, changes, failure';

export async function readImport(sql: Sql, id: string): Promise<ImportRow | null> {
  const [row] = await sql.all<StoredRow>(`SELECT ${COLUMNS} FROM registry_import WHERE id = ?`, [id]);
  return row === undefined ? null : opened(row);
}

/** Imports that have work to do, oldest first. */
export async function importsUnderWay(sql: Sql): Promise<ImportRow[]> {
  const rows = await sql.all<StoredRow>(
    `SELECT ${COLUMNS} FROM registry_import WHERE state IN ('READING', 'APPLYING') ORDER BY created_at, id`,
  );
  return rows.map(opened);
}

function opened(row: StoredRow): ImportRow {
  return {
    ...row,
    problems: JSON.parse(row.problems) as FaultyRow[],
    changes: JSON.parse(row.changes) as ChangedRow[],
    failure: row.failure === null ? null : (JSON.parse(row.failure) as Failure),
  };
}
