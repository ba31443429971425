import type { Config } from '../config/config.js';
import type { Database } from '../db/sql.js';
import type { FileStore } from './file-store.js';
import { FileUrls } from './file-urls.js';
import { openFileStore } from './open-file-store.js';
import { Uploads } from './uploads.js';

/** What the process has of files. */
export interface FileServices {
  readonly urls: FileUrls;
  readonly store: FileStore;
  readonly uploads: Uploads;
}

/** @throws ConfigError where the store that is configured cannot be had */
export async function openFileServices(config: Config, database: Database): Promise<FileServices> {
  const store = await openFileStore(config.dataDir, config.files.s3);
  return { urls: new FileUrls(config.fieldKey), store, uploads: new Uploads(database, store, config.files) };
}
