import { newId } from '../../kernel/ids.js';
import { refuse } from '../../kernel/refusal.js';
import type { Unit } from '../../platform/commands/run-command.js';
import type { Sealer } from '../../platform/crypto/field-cipher.js';
import { inList } from '../../platform/db/in-list.js';
import { insertRows } from '../../platform/db/insert-rows.js';
import { claimFile } from '../../platform/files/claim-file.js';
import { kindOf } from '../../platform/files/kinds.js';

export const MOST_PICTURES = 6;

export interface EntryToWrite {
  readonly feedbackId: string;
  readonly accountId: string;
  /** in whose name staff write; null for the student */
  readonly office: string | null;
  readonly text: string;
  /** rows' ids of stored files: own uploads that nothing holds */
  readonly pictures: readonly string[];
}

/** Writes one entry of a thread, sealed. Refuses INVALID_INPUT FEEDBACK_PICTURES and FEEDBACK_PICTURE_UNKNOWN, field `pictures`. */
export async function writeEntry(unit: Unit, cipher: Sealer, entry: EntryToWrite): Promise<void> {
  const pictures = [...new Set(entry.pictures)];
  if (pictures.length > MOST_PICTURES) refuse('INVALID_INPUT', 'FEEDBACK_PICTURES', { max: MOST_PICTURES }, 'pictures');
  await claim(unit, entry, pictures);
  const id = newId();
  await insertRows(unit.tx, 'feedback_entry', [
    {
      id,
      feedback_id: entry.feedbackId,
      account_id: entry.accountId,
      by_staff: entry.office !== null,
      office_code: entry.office,
      text: cipher.seal(entry.text, id),
      at: unit.now,
    },
  ]);
  await insertRows(
    unit.tx,
    'feedback_file',
    pictures.map((fileId, position) => ({ id: newId(), entry_id: id, file_id: fileId, position })),
  );
}

async function claim(unit: Unit, entry: EntryToWrite, pictures: readonly string[]): Promise<void> {
  if (pictures.length === 0) return;
  const list = inList(pictures);
  const rows = await unit.tx.all<{ id: string; mime: string }>(
    `SELECT id, mime FROM stored_file WHERE id IN ${list.sql} AND attached_to IS NULL AND owner_account_id = ?`,
    [...list.params, entry.accountId],
  );
  const images = rows.filter(({ mime }) => kindOf(mime) === 'IMAGE');
  if (images.length < pictures.length) refuseUnknown();
  for (const id of [...pictures].sort()) {
    const file = { id, ownerAccountId: entry.accountId, attachedTo: entry.feedbackId };
    if (!(await claimFile(unit.tx, file, unit.now))) refuseUnknown();
  }
}

function refuseUnknown(): never {
  return refuse('INVALID_INPUT', 'FEEDBACK_PICTURE_UNKNOWN', {}, 'pictures');
}
