import type { RequestContext } from '../../campus/request-context.js';

/** A file as far as it matters to who may read it. */
export interface FileToRead {
  readonly id: string;
  readonly ownerAccountId: string;
  /** the thing that holds it; null while nothing does */
  readonly attachedTo: string | null;
}

/** Whether the person asking may read the file. One reader's yes is enough; its owner is never asked about. */
export type FileReader = (context: RequestContext, file: FileToRead) => Promise<boolean>;

/** Whether the person asking may see the submission. */
export type VisibleSubmission = (context: RequestContext, submissionId: string) => Promise<boolean>;

/**
 * Lets those read a file who may see the submission that it came with. What an applicant put into a draft and took out again
 * was never handed in, and stays his or her own.
 */
export function readerOfAttachments(visible: VisibleSubmission): FileReader {
  return async (context, file) => {
    if (file.attachedTo === null || context.actor === null) return false;
    const rows = await context.services.database.all(
      'SELECT 1 AS one FROM attachment WHERE submission_id = ? AND file_id = ?' +
        ' AND (removed_in_revision IS NULL OR (removed_in_revision > revision AND removed_in_revision > 1)) LIMIT 1',
      [file.attachedTo, file.id],
    );
    return rows.length > 0 && visible(context, file.attachedTo);
  };
}
