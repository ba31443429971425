import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Instant } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { Refusal, refuse } from '../../kernel/refusal.js';
import type { Database } from '../db/sql.js';
import { checkPdf } from './check-pdf.js';
import { cleanName } from './clean-name.js';
import { newKey, thumbnailKeyOf, type FileStore } from './file-store.js';
import type { FilesConfig } from './files-config.js';
import { PLAIN_KINDS, type FileKind } from './kinds.js';
import { Lanes } from './lanes.js';
import { Pictures } from './pictures.js';
import { receive, type LimitedStream } from './receive.js';
import { recognise } from './recognise.js';
import { checkQuota, insertWithinQuota, type NewFile } from './upload-quota.js';

/** What one account, and all together, may have under way in this process; a client sends at most ten at once. */
const AT_ONCE = { each: 10, all: 100 } as const;

export interface Upload {
  readonly accountId: string;
  readonly now: Instant;
  /** what this account may upload; left out: what everybody may */
  readonly takes?: readonly FileKind[];
  /** ends when the sender has gone */
  readonly signal: AbortSignal;
  /** opens the body; asked for when there is room for it */
  readonly open: () => Promise<{ readonly name: string; readonly stream: LimitedStream }>;
}

interface Kept {
  readonly mime: string;
  readonly size: number;
  readonly width: number | null;
  readonly height: number | null;
  /** the file to keep, and its small picture */
  readonly path: string;
  readonly thumbnail: { readonly path: string; readonly size: number } | null;
}

/** Takes uploads in: received to disk, recognised by content, made our own, stored, and only then written down. */
export class Uploads {
  readonly #lanes = new Lanes(AT_ONCE.each, AT_ONCE.all);
  readonly #pictures: Pictures;

  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
    private readonly limits: FilesConfig,
  ) {
    this.#pictures = new Pictures(limits.imagePixels);
  }

  /** most bytes that any file may have as it is sent */
  get mostBytes(): number {
    return Math.max(this.limits.imageBytes, this.limits.pdfBytes);
  }

  /**
   * Keeps one upload. Refuses RATE_LIMITED (UPLOADS_UNATTACHED, UPLOADS_AT_ONCE) and INVALID_INPUT, field `file`: what
   * `receive`, `recognise`, `checkPdf` and `Pictures` refuse. A refusal leaves nothing behind; a crash leaves what the sweeps take.
   */
  take(upload: Upload): Promise<NewFile> {
    return this.#lanes.run(upload.accountId, async () => {
      await checkQuota(this.database, upload.accountId);
      const paths = [this.store.newPath(), this.store.newPath(), this.store.newPath()] as const;
      try {
        return await this.#take(upload, paths);
      } finally {
        await Promise.all(paths.map((path) => rm(path, { force: true })));
      }
    });
  }

  async #take(upload: Upload, paths: readonly [string, string, string]): Promise<NewFile> {
    const { name, stream } = await upload.open();
    const bytes = await receive(stream, paths[0], megabytes(this.mostBytes), upload.signal);
    const kept = await this.#make(paths, bytes, upload);
    const sha256 = await hashOf(kept.path);
    const storageKey = newKey();
    if (kept.thumbnail !== null) {
      await this.store.keep(thumbnailKeyOf(storageKey), kept.thumbnail.path, kept.thumbnail.size);
    }
    await this.store.keep(storageKey, kept.path, kept.size);
    const { mime, size, width, height } = kept;
    const file: NewFile = {
      id: newId(),
      ownerAccountId: upload.accountId,
      name: cleanName(name, mime),
      mime,
      size,
      width,
      height,
      sha256,
      storageKey,
      createdAt: upload.now,
    };
    await this.#writeDown(file);
    return file;
  }

  async #make(paths: readonly [string, string, string], bytes: number, { signal, takes }: Upload): Promise<Kept> {
    const [sent, made, small] = paths;
    const known = await recognise(sent, bytes, takes ?? PLAIN_KINDS);
    const most = known.kind === 'IMAGE' ? this.limits.imageBytes : this.limits.pdfBytes;
    if (bytes > most) refuse('INVALID_INPUT', 'FILE_TOO_LARGE', { max: megabytes(most) }, 'file');
    if (known.kind !== 'IMAGE') {
      if (known.kind === 'PDF') await checkPdf(sent, bytes);
      return { mime: known.mime, size: bytes, width: null, height: null, path: sent, thumbnail: null };
    }
    const picture = await this.#pictures.make(sent, made, small, signal).catch((error: unknown) => {
      if (signal.aborted) refuse('INVALID_INPUT', 'UPLOAD_INCOMPLETE', {}, 'file');
      throw error;
    });
    return { ...picture, path: made, thumbnail: { path: small, size: picture.thumbnailSize } };
  }

  async #writeDown(file: NewFile): Promise<void> {
    try {
      await insertWithinQuota(this.database, file);
    } catch (error) {
      // Only a refusal says for sure that there is no row; after anything else the sweep finds out.
      if (error instanceof Refusal) await removeStored(this.store, file);
      throw error;
    }
  }
}

/** Removes a file's bytes and its small picture's. */
export async function removeStored(store: FileStore, file: { readonly storageKey: string }): Promise<void> {
  await store.remove(file.storageKey);
  await store.remove(thumbnailKeyOf(file.storageKey));
}

/** For words: 10, or 0.5. */
function megabytes(bytes: number): number {
  return Math.round((bytes / 1_024 / 1_024) * 100) / 100;
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
