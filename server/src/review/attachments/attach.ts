import { newId } from '../../kernel/ids.js';
import { Refusal, refuse } from '../../kernel/refusal.js';
import type { Unit } from '../../platform/commands/run-command.js';
import { inList } from '../../platform/db/in-list.js';
import { claimFile } from '../../platform/files/claim-file.js';
import { changesOf, type KeptAttachment } from './attachment-changes.js';
import { misfits, type AttachmentRule, type KnownFile, type WishedFile } from './attachment-rules.js';

export interface AttachFiles {
  readonly submissionId: string;
  /** whose uploads the new files must be; files that the submission has had already are anyone's */
  readonly accountId: string;
  /** of the submission, as this command leaves it: 0 for a draft, 1 with the submission, one more with each supplement */
  readonly revision: number;
  /** the whole set as it shall be from now on, in order; ids are the rows' own (see `wishedFiles`) */
  readonly files: readonly WishedFile[];
  readonly rules: readonly AttachmentRule[];
}

interface FileRow extends KnownFile {
  readonly ownerAccountId: string;
  readonly attachedTo: string | null;
}

/**
 * Makes the submission's attachments what is wished, inside the command's transaction, which must hold the submission's lock.
 * What is left out stays on record as removed in this revision. For a draft, give rules that require nothing.
 *
 * Refuses INVALID_INPUT with all that does not fit, field `attachments`: ATTACHMENT_UNKNOWN (no such file, another's, or
 * another submission's), ATTACHMENT_ITEM (the form has no such item), ATTACHMENT_KIND, ATTACHMENT_TOO_MANY,
 * ATTACHMENT_REQUIRED, ATTACHMENT_TWICE.
 */
export async function attachFiles(unit: Unit, wish: AttachFiles): Promise<void> {
  const files = await usableFiles(unit, wish);
  const unmet = misfits(wish.files, files, wish.rules);
  if (unmet.length > 0) throw new Refusal('INVALID_INPUT', unmet);
  await claim(unit, wish, files);
  await write(unit, wish, changesOf(wish.revision, wish.files, await keptBy(unit, wish.submissionId)));
}

/** Those of the files that may be attached here. */
async function usableFiles(unit: Unit, wish: AttachFiles): Promise<ReadonlyMap<string, FileRow>> {
  const allowed = wish.rules.reduce((sum, rule) => sum + rule.max, 0);
  // More than fit in any case need not be read; the rules tell which item has too many.
  const ids = wish.files.slice(0, allowed + 1).map((file) => file.fileId);
  if (ids.length === 0) return new Map();
  const list = inList(ids);
  const rows = await unit.tx.all<FileRow>(
    'SELECT id, mime, owner_account_id AS ownerAccountId, attached_to AS attachedTo FROM stored_file' +
      ` WHERE id IN ${list.sql}`,
    list.params,
  );
  const usable = rows.filter(({ ownerAccountId, attachedTo }) =>
    attachedTo === null ? ownerAccountId === wish.accountId : attachedTo === wish.submissionId,
  );
  return new Map(usable.map((row) => [row.id, row]));
}

/** In the order of their ids, so that two commands never wait for each other. */
async function claim(unit: Unit, wish: AttachFiles, files: ReadonlyMap<string, FileRow>): Promise<void> {
  const fresh = [...files.values()].filter((file) => file.attachedTo === null);
  for (const { id } of fresh.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const claimed = await claimFile(
      unit.tx,
      { id, ownerAccountId: wish.accountId, attachedTo: wish.submissionId },
      unit.now,
    );
    if (!claimed) {
      const item = wish.files.find((file) => file.fileId === id)?.item ?? '';
      refuse('INVALID_INPUT', 'ATTACHMENT_UNKNOWN', { item, max: 0 }, 'attachments');
    }
  }
}

function keptBy(unit: Unit, submissionId: string): Promise<KeptAttachment[]> {
  return unit.tx.all<KeptAttachment>(
    'SELECT id, file_id AS fileId, item, position, revision, removed_in_revision AS removedInRevision' +
      ' FROM attachment WHERE submission_id = ?',
    [submissionId],
  );
}

async function write({ tx, now }: Unit, wish: AttachFiles, changes: ReturnType<typeof changesOf>): Promise<void> {
  for (const { id, removedInRevision, item, position } of changes.changed) {
    await tx.run('UPDATE attachment SET removed_in_revision = ?, item = ?, position = ? WHERE id = ?', [
      removedInRevision,
      item,
      position,
      id,
    ]);
  }
  if (changes.added.length === 0) return;
  await tx.run(
    'INSERT INTO attachment (id, submission_id, file_id, item, position, revision, created_at) VALUES ' +
      changes.added.map(() => '(?, ?, ?, ?, ?, ?, ?)').join(', '),
    changes.added.flatMap(({ fileId, item, position }) => [
      newId(),
      wish.submissionId,
      fileId,
      item,
      position,
      wish.revision,
      now,
    ]),
  );
}
