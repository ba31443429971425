import type { RequestContext } from '../../campus/request-context.js';
import { newId } from '../../kernel/ids.js';
import type { Unit } from '../../platform/commands/run-command.js';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { inList } from '../../platform/db/in-list.js';
import type { Sql, SqlValue } from '../../platform/db/sql.js';
import { defineListLoader } from '../../platform/graph/loader.js';
import type { ApplicationWorkflow } from '../applications/application-workflow.js';
import type { FormValues } from './form-field.js';

/** What is to be supplemented: a field and why. */
export interface ReturnedField {
  readonly field: string;
  readonly reason: string;
}

interface FormRow {
  readonly id: string;
  readonly submissionId: string;
  readonly revision: number;
  readonly content: string;
  readonly returnedItems: string | null;
}

/** One revision as it was handed in, opened. */
export interface FormRevision {
  readonly revision: number;
  readonly values: FormValues;
  readonly returned: readonly ReturnedField[];
}

const COLUMNS = 'id, submission_id AS submissionId, revision, content, returned_items AS returnedItems';

/** Keeps a revision; the draft (0) is overwritten, and goes when the first revision is handed in. */
export async function writeRevision(
  unit: Unit,
  cipher: FieldCipher,
  submissionId: string,
  revision: number,
  values: FormValues,
): Promise<void> {
  // Looked for first, and deleted by its key: a DELETE that finds nothing locks the gap on MariaDB, and two new applications
  // would keep each other from going in.
  const [draft] = await unit.tx.all<{ id: string }>(
    'SELECT id FROM submission_form WHERE submission_id = ? AND revision = 0',
    [submissionId],
  );
  if (draft !== undefined) await unit.tx.run('DELETE FROM submission_form WHERE id = ?', [draft.id]);
  const id = newId();
  await unit.tx.run('INSERT INTO submission_form (id, submission_id, revision, content, at) VALUES (?, ?, ?, ?, ?)', [
    id,
    submissionId,
    revision,
    cipher.seal(JSON.stringify(values), id),
    unit.now,
  ]);
}

/** Marks in the revision now in force what the student is to supplement. */
export async function writeReturned(
  unit: Unit,
  cipher: FieldCipher,
  submissionId: string,
  revision: number,
  items: readonly ReturnedField[],
): Promise<void> {
  const [row] = await unit.tx.all<{ id: string }>(
    'SELECT id FROM submission_form WHERE submission_id = ? AND revision = ?',
    [submissionId, revision],
  );
  if (row === undefined) throw new Error(`application ${submissionId} has no revision ${revision}`);
  await unit.tx.run('UPDATE submission_form SET returned_items = ? WHERE id = ?', [
    cipher.seal(JSON.stringify(items), row.id),
    row.id,
  ]);
}

function opened(cipher: FieldCipher, row: FormRow): FormRevision & { readonly submissionId: string } {
  return {
    submissionId: row.submissionId,
    revision: row.revision,
    values: JSON.parse(cipher.open(row.content, row.id)) as FormValues,
    returned: row.returnedItems === null ? [] : (JSON.parse(cipher.open(row.returnedItems, row.id)) as ReturnedField[]),
  };
}

/** All revisions of applications, the newest first; reached only through applications that the person may see. */
export const formsOf = defineListLoader<FormRevision & { readonly submissionId: string }, RequestContext>(
  async (context, ids) => {
    const list = inList(ids);
    const rows = await context.services.database.all<FormRow>(
      `SELECT ${COLUMNS} FROM submission_form WHERE submission_id IN ${list.sql} ORDER BY revision DESC`,
      list.params,
    );
    return rows.map((row) => opened(context.services.cipher, row));
  },
  (row) => row.submissionId,
);

/** The revision in force, inside a transaction. */
export async function readFormIn(sql: Sql, cipher: FieldCipher, submissionId: string): Promise<FormRevision | null> {
  const [row] = await sql.all<FormRow>(
    `SELECT ${COLUMNS} FROM submission_form WHERE submission_id = ? ORDER BY revision DESC LIMIT 1`,
    [submissionId],
  );
  return row === undefined ? null : opened(cipher, row);
}

/** Writes the workflow's own row of details: inserted once, then kept up with the form. */
export async function writeDetails(
  unit: Unit,
  cipher: FieldCipher,
  workflow: ApplicationWorkflow,
  submissionId: string,
  values: FormValues,
): Promise<void> {
  const columns = workflow.detailColumns.map(({ column }) => column);
  const params = workflow.detailColumns.map(({ field, sealed }): SqlValue => {
    const value = values[field] ?? null;
    return value !== null && sealed === true ? cipher.seal(String(value), submissionId) : value;
  });
  // Looked for first, for the same reason as a draft's form.
  const known = await unit.tx.all<object>(
    `SELECT submission_id FROM ${workflow.detailsTable} WHERE submission_id = ?`,
    [submissionId],
  );
  if (known.length > 0) {
    await unit.tx.run(
      `UPDATE ${workflow.detailsTable} SET written_at = ?, ${columns.map((column) => `${column} = ?`).join(', ')}` +
        ' WHERE submission_id = ?',
      [unit.now, ...params, submissionId],
    );
    return;
  }
  await unit.tx.run(
    `INSERT INTO ${workflow.detailsTable} (submission_id, written_at, ${columns.join(', ')}) VALUES (?, ?${', ?'.repeat(columns.length)})`,
    [submissionId, unit.now, ...params],
  );
}
