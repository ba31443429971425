import type { WishedFile } from './attachment-rules.js';

/** An attachment on record, as far as the next set depends on it. */
export interface KeptAttachment {
  readonly id: string;
  readonly fileId: string;
  readonly item: string;
  readonly position: number;
  readonly revision: number;
  readonly removedInRevision: number | null;
}

export interface AttachmentChanges {
  /** rows as they shall stand */
  readonly changed: readonly KeptAttachment[];
  readonly added: readonly (WishedFile & { readonly position: number })[];
}

/** What makes the record say that from this revision on the submission has just these files. */
export function changesOf(
  revision: number,
  files: readonly WishedFile[],
  record: readonly KeptAttachment[],
): AttachmentChanges {
  const stands = new Map<string, KeptAttachment>();
  const added: (WishedFile & { position: number })[] = [];
  files.forEach(({ fileId, item }, position) => {
    const row = rowFor(revision, fileId, item, record);
    if (row === undefined) added.push({ fileId, item, position });
    else stands.set(row.id, { ...row, item, position, removedInRevision: null });
  });
  const changed = record
    .map((row) => stands.get(row.id) ?? { ...row, removedInRevision: row.removedInRevision ?? revision })
    .filter((row, index) => differs(row, record[index]));
  return { changed, added };
}

/** The row that can go on standing for the file: one that says the same of earlier revisions as before. */
function rowFor(
  revision: number,
  fileId: string,
  item: string,
  record: readonly KeptAttachment[],
): KeptAttachment | undefined {
  const free = record.filter(
    (row) => row.fileId === fileId && (row.removedInRevision === null || row.removedInRevision === revision),
  );
  return free.find((row) => row.item === item) ?? free.find((row) => row.revision === revision);
}

function differs(row: KeptAttachment, before: KeptAttachment | undefined): boolean {
  return (
    row.item !== before?.item || row.position !== before.position || row.removedInRevision !== before.removedInRevision
  );
}

/** The set as it was in a revision, in its present order. */
export function attachedIn<T extends Pick<KeptAttachment, 'revision' | 'removedInRevision'>>(
  revision: number,
  history: readonly T[],
): readonly T[] {
  return history.filter(
    (row) => row.revision <= revision && (row.removedInRevision === null || row.removedInRevision > revision),
  );
}
