import type { FileReader } from '../review/attachments/file-reader.js';

/** Who may read files beside their owners. */
export const fileReaders: readonly FileReader[] = [];
