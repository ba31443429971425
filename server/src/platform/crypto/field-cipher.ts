import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const VERSION = 'v1';
/** Without it a tag cut down to four bytes would still be taken. */
const GCM = { authTagLength: 16 } as const;

/** Encrypts single fields at rest: AES-256-GCM, a fresh nonce each time, bound to the row it belongs to. */
export class FieldCipher {
  readonly #key: Buffer;

  constructor(base64Key: string) {
    this.#key = Buffer.from(base64Key, 'base64');
    if (this.#key.length !== 32) throw new Error('the field key must be 32 bytes');
  }

  /** `boundTo` (the row's id, say) must be given again to read it: a cipher text moved to another row does not open. */
  seal(plain: string, boundTo: string): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce);
    cipher.setAAD(Buffer.from(boundTo));
    const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return `${VERSION}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
  }

  open(sealed: string, boundTo: string): string {
    const [version, data, ...more] = sealed.split('.');
    if (version !== VERSION || data === undefined || more.length > 0) throw new Error('not a sealed field');
    const bytes = Buffer.from(data, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', this.#key, bytes.subarray(0, 12), GCM);
    decipher.setAAD(Buffer.from(boundTo));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  }
}

/** For those who seal only. */
export type Sealer = Pick<FieldCipher, 'seal'>;
