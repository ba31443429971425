import type { RequestContext } from '../../campus/request-context.js';
import { inList } from '../../platform/db/in-list.js';
import { defineListLoader } from '../../platform/graph/loader.js';

/** An attachment with what its file tells. */
export interface AttachmentRow {
  readonly __typename: 'Attachment';
  readonly id: string;
  readonly submissionId: string;
  readonly fileId: string;
  readonly item: string;
  readonly position: number;
  readonly revision: number;
  readonly removedInRevision: number | null;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly uploadedAt: number;
}

async function readAttachments(
  context: RequestContext,
  submissionIds: readonly string[],
  which: string,
): Promise<readonly AttachmentRow[]> {
  const list = inList(submissionIds);
  return context.services.database.all<AttachmentRow>(
    "SELECT 'Attachment' AS __typename, attachment.id, attachment.submission_id AS submissionId," +
      ' attachment.file_id AS fileId, attachment.item, attachment.position, attachment.revision,' +
      ' attachment.removed_in_revision AS removedInRevision, file.name, file.mime, file.size, file.width, file.height,' +
      ' file.created_at AS uploadedAt FROM attachment JOIN stored_file file ON file.id = attachment.file_id' +
      ` WHERE attachment.submission_id IN ${list.sql} AND ${which}` +
      ' ORDER BY attachment.submission_id, attachment.revision, attachment.position, attachment.id',
    list.params,
  );
}

/** What a submission has now, in the applicant's order; reached only through submissions that the person may see. */
export const attachmentsOf = defineListLoader<AttachmentRow, RequestContext>(
  async (context, ids) =>
    [...(await readAttachments(context, ids, 'attachment.removed_in_revision IS NULL'))].sort(
      (a, b) => a.position - b.position,
    ),
  (row) => row.submissionId,
);

/**
 * Everything that any revision of a submission had, by revision; `attachedIn` tells what belonged to which. What came and went
 * within one revision, or before the first submission, was never handed in and is left out.
 */
export const attachmentHistoryOf = defineListLoader<AttachmentRow, RequestContext>(
  (context, ids) =>
    readAttachments(
      context,
      ids,
      '(attachment.removed_in_revision IS NULL OR' +
        ' (attachment.removed_in_revision > attachment.revision AND attachment.removed_in_revision > 1))',
    ),
  (row) => row.submissionId,
);
