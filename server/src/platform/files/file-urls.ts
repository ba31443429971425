import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { MINUTE, type Instant } from '../../kernel/clock.js';
import { toGlobalId } from '../../kernel/global-id.js';

/** How long an address lets anyone in who has it. */
const LIFETIME_MS = 5 * MINUTE;

/** Type name in the opaque ids of files. */
export const FILE_TYPE = 'StoredFile';

/**
 * Addresses of files that need no session: a mini-program's picture cannot send one. Whoever may see a file in the graph gets
 * such an address with it, good for up to five minutes.
 */
export class FileUrls {
  readonly #key: Buffer;

  /** @param fieldKey base64 of the field key; the key that signs is derived from it and of no other use */
  constructor(fieldKey: string) {
    const derived = hkdfSync('sha256', Buffer.from(fieldKey, 'base64'), '', 'xuegong file addresses v1', 32);
    this.#key = Buffer.from(derived);
  }

  /** `/files/<id>?expires=…&signature=…`; the same text for a minute, so that caches of pictures are of use. */
  urlOf(fileId: string, now: Instant): string {
    const expires = now - (now % MINUTE) + LIFETIME_MS;
    return `${pathOf(fileId)}?expires=${expires}&signature=${this.#sign(fileId, String(expires))}`;
  }

  /** The same for the small picture. */
  thumbnailUrlOf(fileId: string, now: Instant): string {
    return `${this.urlOf(fileId, now)}&thumb=1`;
  }

  /** Whether the two texts of an address let one in to the file now. */
  admits(fileId: string, expires: string, signature: string, now: Instant): boolean {
    if (!/^\d{1,16}$/.test(expires) || Number(expires) <= now) return false;
    const given = Buffer.from(signature, 'latin1');
    const right = Buffer.from(this.#sign(fileId, expires), 'latin1');
    return given.length === right.length && timingSafeEqual(given, right);
  }

  #sign(fileId: string, expires: string): string {
    return createHmac('sha256', this.#key).update(`${fileId}\n${expires}`).digest('base64url');
  }
}

/** Where a file is fetched with a session. */
export function pathOf(fileId: string): string {
  return `/files/${toGlobalId(FILE_TYPE, fileId)}`;
}
