import { readsNoticeFile } from '../bulletin/notices/notice-file-reader.js';
import { applicationById } from '../review/applications/application.reads.js';
import { readsFeedbackFile } from '../workflows/feedback/feedback.reads.js';
import { readerOfAttachments, type FileReader } from '../review/attachments/file-reader.js';

/** Who may read files beside their owners: those who may see the application, the notice or the feedback that a file came with. */
export const fileReaders: readonly FileReader[] = [
  readerOfAttachments(async (context, submissionId) => (await applicationById(context).load(submissionId)) !== null),
  readsNoticeFile,
  readsFeedbackFile,
];
