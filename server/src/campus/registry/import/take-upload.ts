import { newId } from '../../../kernel/ids.js';
import { refuse } from '../../../kernel/refusal.js';
import { readSheet } from '../../../platform/sheets/read-sheet.js';
import { SheetError } from '../../../platform/sheets/sheet.js';
import { insertRows } from '../../../platform/db/insert-rows.js';
import { actorOf } from '../../command-of.js';
import type { RequestContext } from '../../request-context.js';
import type { RegistryKind } from '../registry-kind.type.js';
import { ImportFiles } from './import-files.js';

export const MOST_MEGABYTES = 20;
const NAME_LENGTH = 120;

/** Keeps an uploaded list and opens its import; what is told at a glance to be none is refused. Returns the import's id. */
export async function takeUpload(
  context: RequestContext,
  upload: { readonly kind: RegistryKind; readonly name: string; readonly bytes: Buffer },
): Promise<string> {
  glance(upload.bytes);
  const { database, config } = context.services;
  const files = new ImportFiles(config);
  const storageKey = await files.keep(upload.bytes);
  const id = newId();
  try {
    await insertRows(database, 'registry_import', [
      {
        id,
        kind: upload.kind,
        state: 'UPLOADED',
        version: 1,
        file_name: cleanName(upload.name),
        storage_key: storageKey,
        account_id: actorOf(context).accountId,
        created_at: context.now,
        rows_read: 0,
        to_add: 0,
        to_change: 0,
        unchanged: 0,
        faulty: 0,
        position: 0,
        rows_applied: 0,
        written: 0,
        left_out: 0,
        attempts: 0,
        problems: '[]',
        changes: '[]',
      },
    ]);
  } catch (error) {
    await files.remove(storageKey);
    throw error;
  }
  return id;
}

function glance(bytes: Buffer): void {
  try {
    readSheet(bytes);
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    refuse('INVALID_INPUT', error.fault === 'SHEET_EMPTY' ? 'IMPORT_EMPTY' : 'IMPORT_OLD_EXCEL', {}, 'file');
  }
}

/** Without folders and control characters, as people named it. */
function cleanName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const clean = last.replace(/\p{C}/gu, '').trim();
  return [...clean].slice(0, NAME_LENGTH).join('');
}
