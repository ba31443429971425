import { createReadStream } from 'node:fs';
import { chmod, mkdir, open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { ConfigError } from '../config/config-error.js';
import type { S3Config } from './files-config.js';
import { FileStore, type Adopt } from './file-store.js';

/** The store that the configuration names; on the local disk it is `<data folder>/files`. */
export async function openFileStore(dataDir: string, s3: S3Config | null): Promise<FileStore> {
  const root = join(dataDir, 'files');
  // On the same file system as the store itself, so that keeping a file is a rename.
  const incoming = join(root, '.incoming');
  if (s3 === null) {
    const disk = new Disk(new FSDriver({ location: root, visibility: 'private' }));
    return new FileStore(disk, adoptInto(root), incoming);
  }
  const disk = new Disk(await s3Driver(s3));
  return new FileStore(disk, uploadTo(disk), incoming);
}

/** A rename of synced bytes: after a crash there is the whole file or none. */
function adoptInto(root: string): Adopt {
  return async (key, path) => {
    const target = join(root, key);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await sync(path);
    await chmod(path, 0o600);
    await rename(path, target);
    await sync(dirname(target));
  };
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** S3 shows an object when it is whole. */
function uploadTo(disk: Disk): Adopt {
  return async (key, path, contentLength) => {
    const contentType = 'application/octet-stream';
    await disk.putStream(key, createReadStream(path), { contentLength, contentType });
  };
}

/** The driver wants some forty packages more, which only those install who use S3. */
async function s3Driver(s3: S3Config) {
  const { S3Driver } = await import('flydrive/drivers/s3').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new ConfigError([
      'FILES_DRIVER: s3 needs two packages that do not come along: in server/, npm install --no-save' +
        ' @aws-sdk/client-s3 @aws-sdk/s3-request-presigner',
    ]);
  });
  return new S3Driver({
    bucket: s3.bucket,
    region: s3.region,
    visibility: 'private',
    // The bucket's own policy keeps it private; many stores know no lists of grants.
    supportsACL: false,
    forcePathStyle: s3.pathStyle,
    ...(s3.endpoint === null ? {} : { endpoint: s3.endpoint }),
    ...(s3.credentials === null ? {} : { credentials: { ...s3.credentials } }),
  });
}
