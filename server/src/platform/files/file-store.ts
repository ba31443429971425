import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Disk } from 'flydrive';
import type { Instant } from '../../kernel/clock.js';

/** Takes a finished file into the store, whole or not at all. */
export type Adopt = (key: string, path: string, bytes: number) => Promise<void>;

/** Where the bytes of files lie. Keys are ours, never anything that a person named. */
export class FileStore {
  readonly #disk: Disk;
  readonly #adopt: Adopt;
  readonly #incoming: string;

  /** @param incoming folder for files on their way in; made if need be */
  constructor(disk: Disk, adopt: Adopt, incoming: string) {
    this.#disk = disk;
    this.#adopt = adopt;
    this.#incoming = incoming;
    mkdirSync(incoming, { recursive: true, mode: 0o700 });
  }

  /** A path that nothing has yet, for bytes on their way in. Who asks removes it in the end. */
  newPath(): string {
    return join(this.#incoming, randomBytes(16).toString('hex'));
  }

  /** Keeps the file at the path under the key; what a crash leaves is no half of it. */
  keep(key: string, path: string, bytes: number): Promise<void> {
    return this.#adopt(key, path, bytes);
  }

  /** @throws where there is no such key, before the first byte */
  async read(key: string): Promise<Readable> {
    const stream = await this.#disk.getStream(key);
    await new Promise<void>((resolve, reject) => {
      stream.once('readable', resolve).once('end', resolve).once('error', reject);
    });
    return stream;
  }

  /** Removes the key, if it is there. */
  remove(key: string): Promise<void> {
    return this.#disk.delete(key);
  }

  /** when the key was last written, by the store's own clock */
  async writtenAt(key: string): Promise<Instant> {
    return (await this.#disk.getMetaData(key)).lastModified.getTime();
  }

  /** The keys of one shard (see `newKey`), some at a time. */
  async *keysIn(shard: string): AsyncGenerator<readonly string[]> {
    let paginationToken: string | undefined;
    do {
      const page = await this.#disk.listAll(shard, { recursive: true, paginationToken });
      ({ paginationToken } = page);
      yield [...page.objects].flatMap((entry) => (entry.isFile ? [entry.key] : []));
    } while (paginationToken !== undefined);
  }

  /** Removes what a crash left on its way in. Returns how many. */
  async clearIncoming(before: Instant): Promise<number> {
    let cleared = 0;
    for (const name of await readdir(this.#incoming)) {
      const path = join(this.#incoming, name);
      const written = await stat(path).then(
        (found) => found.mtimeMs,
        () => Infinity,
      );
      if (written >= before) continue;
      await rm(path, { force: true });
      cleared += 1;
    }
    return cleared;
  }
}

/** All shards, in order. */
export const SHARDS: readonly string[] = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'));

/** A new key: 192 random bits under one of 256 shards. */
export function newKey(): string {
  const random = randomBytes(24).toString('hex');
  return `${random.slice(0, 2)}/${random}`;
}

/** Where the small picture of a key lies. */
export function thumbnailKeyOf(key: string): string {
  return `${key}.thumb`;
}

/** The key that a stored name belongs to. */
export function ownerKeyOf(stored: string): string {
  return stored.replace(/\.thumb$/, '');
}
