import { newId } from '../../kernel/ids.js';
import { refuse } from '../../kernel/refusal.js';
import type { Unit } from '../../platform/commands/run-command.js';
import { inList } from '../../platform/db/in-list.js';
import { insertRows } from '../../platform/db/insert-rows.js';
import { claimFile } from '../../platform/files/claim-file.js';
import { kindOf } from '../../platform/files/kinds.js';

export const MOST_ATTACHMENTS = 20;
export const MOST_PICTURES = 50;

export interface FilesOfNotice {
  readonly noticeId: string;
  /** who brings files in: what is new must be his or her own upload that nothing else holds */
  readonly accountId: string;
  /** ids of attachments, in their order */
  readonly attachments: readonly string[];
  /** ids of pictures that the text shows, and of files that its links lead to */
  readonly pictures: readonly string[];
  readonly linked: readonly string[];
}

interface FileRow {
  readonly id: string;
  readonly mime: string;
  readonly ownerAccountId: string;
  readonly attachedTo: string | null;
}

/**
 * Gives the notice just these files, in the command's transaction: new ones are claimed, what is left out is let go (and
 * removed by the sweep). A file that a link leads to is an attachment too.
 *
 * Refuses INVALID_INPUT: NOTICE_FILES_MANY and NOTICE_FILE_UNKNOWN (none, another's, or another thing's), field
 * `attachments`; NOTICE_PICTURES_MANY and NOTICE_PICTURE_KIND, field `body`.
 */
export async function holdFiles(unit: Unit, wish: FilesOfNotice): Promise<void> {
  const attachments = [...new Set([...wish.attachments, ...wish.linked])];
  const pictures = [...new Set(wish.pictures)];
  if (attachments.length > MOST_ATTACHMENTS) {
    refuse('INVALID_INPUT', 'NOTICE_FILES_MANY', { max: MOST_ATTACHMENTS }, 'attachments');
  }
  if (pictures.length > MOST_PICTURES) refuse('INVALID_INPUT', 'NOTICE_PICTURES_MANY', { max: MOST_PICTURES }, 'body');
  const wanted = [...new Set([...attachments, ...pictures])];
  const files = await usable(unit, wish, wanted);
  if (pictures.some((id) => kindOf(files.get(id)?.mime ?? '') !== 'IMAGE')) {
    refuse('INVALID_INPUT', 'NOTICE_PICTURE_KIND', {}, 'body');
  }
  await claim(unit, wish, [...files.values()]);
  await letGo(unit, wish.noticeId, new Set(wanted));
  await unit.tx.run('DELETE FROM notice_file WHERE notice_id = ?', [wish.noticeId]);
  const rows = (ids: readonly string[], kind: string) =>
    ids.map((id, position) => ({ id: newId(), notice_id: wish.noticeId, file_id: id, kind, position }));
  await insertRows(unit.tx, 'notice_file', [...rows(attachments, 'ATTACHMENT'), ...rows(pictures, 'PICTURE')]);
}

/** The files by id: those of the notice already, and free ones of who brings them in. */
async function usable(
  unit: Unit,
  { noticeId, accountId }: FilesOfNotice,
  ids: readonly string[],
): Promise<ReadonlyMap<string, FileRow>> {
  if (ids.length === 0) return new Map();
  const list = inList(ids);
  const rows = await unit.tx.all<FileRow>(
    'SELECT id, mime, owner_account_id AS ownerAccountId, attached_to AS attachedTo FROM stored_file' +
      ` WHERE id IN ${list.sql}`,
    list.params,
  );
  const fit = rows.filter((row) =>
    row.attachedTo === null ? row.ownerAccountId === accountId : row.attachedTo === noticeId,
  );
  if (fit.length < ids.length) refuseUnknown();
  return new Map(fit.map((row) => [row.id, row]));
}

/** In the order of their ids, so that two commands never wait for each other. */
async function claim(unit: Unit, { noticeId, accountId }: FilesOfNotice, files: readonly FileRow[]): Promise<void> {
  const fresh = files.filter((file) => file.attachedTo === null).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id } of fresh) {
    const file = { id, ownerAccountId: accountId, attachedTo: noticeId };
    if (!(await claimFile(unit.tx, file, unit.now))) refuseUnknown();
  }
}

async function letGo(unit: Unit, noticeId: string, kept: ReadonlySet<string>): Promise<void> {
  const held = await unit.tx.all<{ fileId: string }>(
    'SELECT DISTINCT file_id AS fileId FROM notice_file WHERE notice_id = ? ORDER BY file_id',
    [noticeId],
  );
  for (const { fileId } of held.filter((file) => !kept.has(file.fileId))) {
    await unit.tx.run(
      'UPDATE stored_file SET attached_at = NULL, attached_to = NULL WHERE id = ? AND attached_to = ?',
      [fileId, noticeId],
    );
  }
}

function refuseUnknown(): never {
  return refuse('INVALID_INPUT', 'NOTICE_FILE_UNKNOWN', {}, 'attachments');
}
