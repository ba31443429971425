import type { FileUrls } from './file-urls.js';

/** What the process has of files. */
export interface FileServices {
  readonly urls: FileUrls;
}
