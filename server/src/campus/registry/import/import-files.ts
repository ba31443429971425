import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../../platform/config/config.js';

const NONCE = 12;
const TAG = 16;

/**
 * Lists that wait for their import, on this machine's disk. They hold ID numbers and accounts, so they are sealed with a key
 * derived from the field key; each lives as long as its import is under way.
 */
export class ImportFiles {
  readonly #folder: string;
  readonly #key: Buffer;

  constructor(config: Pick<Config, 'dataDir' | 'fieldKey'>) {
    this.#folder = join(config.dataDir, 'imports');
    const secret = Buffer.from(config.fieldKey, 'base64');
    this.#key = Buffer.from(hkdfSync('sha256', secret, '', 'xuegong registry imports v1', 32));
  }

  /** Keeps the bytes; returns the random name to find them by. */
  async keep(bytes: Buffer): Promise<string> {
    const name = randomBytes(32).toString('base64url');
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce);
    cipher.setAAD(Buffer.from(name));
    const sealed = Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    await writeFile(this.#path(name), sealed, { mode: 0o600, flag: 'wx' });
    return name;
  }

  /** @throws when the file is gone or was tampered with */
  async read(name: string): Promise<Buffer> {
    const sealed = await readFile(this.#path(name));
    const decipher = createDecipheriv('aes-256-gcm', this.#key, sealed.subarray(0, NONCE), { authTagLength: TAG });
    decipher.setAAD(Buffer.from(name));
    decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
    return Buffer.concat([decipher.update(sealed.subarray(NONCE, sealed.length - TAG)), decipher.final()]);
  }

  /** Nothing happens when it is gone already. */
  async remove(name: string): Promise<void> {
    if (name !== '') await rm(this.#path(name), { force: true });
  }

  /** Names of files that have lain for so long. */
  async olderThan(ms: number): Promise<readonly string[]> {
    const names = await readdir(this.#folder).catch(() => []);
    const old: string[] = [];
    for (const name of names) {
      const found = /^[\w-]{43}$/.test(name) ? await stat(this.#path(name)).catch(() => null) : null;
      if (found !== null && Date.now() - found.mtimeMs > ms) old.push(name);
    }
    return old;
  }

  #path(name: string): string {
    if (!/^[\w-]{43}$/.test(name)) throw new Error('not the name of an import file');
    return join(this.#folder, name);
  }
}
