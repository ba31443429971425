import { applicationById } from '../review/applications/application.reads.js';
import { readerOfAttachments, type FileReader } from '../review/attachments/file-reader.js';

/** Who may read files beside their owners: those who may see the application that a file came with. */
export const fileReaders: readonly FileReader[] = [
  readerOfAttachments(async (context, submissionId) => (await applicationById(context).load(submissionId)) !== null),
];
