import type { Unit } from '../../platform/commands/run-command.js';
import { claimFile } from '../../platform/files/claim-file.js';
import type { NoticeContent } from '../notices/notice-content.js';

/** A version of the source that waits beside a local edit. Its files are the notice's already, yet not shown with it. */
export interface NewerSource {
  readonly title: string;
  /** cleaned, files as `xg-file:<id>` */
  readonly body: string;
  readonly hash: string;
  readonly files: readonly string[];
}

export function newerSourceOf(json: string | null): NewerSource | null {
  return json === null ? null : (JSON.parse(json) as NewerSource);
}

/** Puts a newer version beside the edited notice, in place of one that waited; the notice itself does not change. */
export async function keepNewer(
  unit: Unit,
  notice: { readonly id: string; readonly newerSource: string | null },
  content: NoticeContent,
  hash: string,
  owner: string,
): Promise<void> {
  const files = [...new Set([...content.pictures, ...content.linked])].sort();
  for (const id of files) {
    await claimFile(unit.tx, { id, ownerAccountId: owner, attachedTo: notice.id }, unit.now);
  }
  const newer: NewerSource = { title: content.title, body: content.html, hash, files };
  await unit.tx.run('UPDATE notice SET newer_source = ?, updated_at = ? WHERE id = ?', [
    JSON.stringify(newer),
    unit.now,
    notice.id,
  ]);
  await letGoOfNewer(unit, notice.id, newerSourceOf(notice.newerSource));
}

/** The site is again as it was taken over: what waited is not what it says any more. */
export async function forgetNewer(
  unit: Unit,
  notice: { readonly id: string; readonly newerSource: string | null },
): Promise<void> {
  if (notice.newerSource === null) return;
  await unit.tx.run('UPDATE notice SET newer_source = NULL, updated_at = ? WHERE id = ?', [unit.now, notice.id]);
  await letGoOfNewer(unit, notice.id, newerSourceOf(notice.newerSource));
}

/** Lets go of a waiting version's files, as far as the notice does not show them itself. */
export async function letGoOfNewer({ tx }: Unit, noticeId: string, newer: NewerSource | null): Promise<void> {
  for (const id of newer?.files ?? []) {
    await tx.run(
      'UPDATE stored_file SET attached_at = NULL, attached_to = NULL WHERE id = ? AND attached_to = ? AND NOT EXISTS' +
        ' (SELECT 1 FROM notice_file held WHERE held.notice_id = ? AND held.file_id = stored_file.id)',
      [id, noticeId, noticeId],
    );
  }
}
