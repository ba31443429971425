import { applicationById } from '../review/applications/application.reads.js';
import { readerOfAttachments, type FileReader } from '../review/attachments/file-reader.js';

/** Who may read files beside their owners. */
export const fileReaders: readonly FileReader[] = [
  readerOfAttachments(async (context, id) => (await applicationById(context).load(id)) !== null),
];
