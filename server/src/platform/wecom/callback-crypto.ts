import { createDecipheriv, timingSafeEqual } from 'node:crypto';
import { getSignature } from '@wecom/crypto';
import { MINUTE, SECOND, type Instant } from '../../kernel/clock.js';

export interface CallbackSecrets {
  readonly token: string;
  /** 43 characters */
  readonly aesKey: string;
  readonly corpId: string;
}

/** What a callback's address says beside its body. */
export interface CallbackSeal {
  readonly signature: string;
  /** seconds */
  readonly timestamp: string;
  readonly nonce: string;
}

/** Older, or from further ahead, and it is somebody's recording. */
const WINDOW = 5 * MINUTE;
const BLOCK = 32;
const RANDOM = 16;
const HEAD = RANDOM + 4;

/**
 * The message inside a callback, or null where the seal is not WeCom's, its time is not ours, it is meant for another corp, or
 * it is malformed: the caller says nothing about which.
 */
export function openCallback(
  secrets: CallbackSecrets,
  seal: CallbackSeal,
  encrypted: string,
  now: Instant,
): string | null {
  if (!isSigned(secrets, seal, encrypted) || !isFresh(seal.timestamp, now)) return null;
  const plain = decrypted(secrets.aesKey, encrypted);
  if (plain === null || plain.length < HEAD) return null;
  const end = HEAD + plain.readUInt32BE(RANDOM);
  if (end > plain.length) return null;
  return same(plain.subarray(end), Buffer.from(secrets.corpId)) ? plain.subarray(HEAD, end).toString('utf8') : null;
}

function isSigned(secrets: CallbackSecrets, { signature, timestamp, nonce }: CallbackSeal, encrypted: string): boolean {
  return same(Buffer.from(getSignature(secrets.token, timestamp, nonce, encrypted)), Buffer.from(signature));
}

function isFresh(timestamp: string, now: Instant): boolean {
  return /^\d{1,12}$/.test(timestamp) && Math.abs(now - Number(timestamp) * SECOND) <= WINDOW;
}

/** The package would hand on whatever came out; here a wrong key, length or padding is told apart. */
function decrypted(aesKey: string, encrypted: string): Buffer | null {
  const bytes = Buffer.from(encrypted, 'base64');
  const key = Buffer.from(`${aesKey}=`, 'base64');
  if (bytes.length === 0 || bytes.length % 16 !== 0 || key.length !== 32) return null;
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const padded = Buffer.concat([decipher.update(bytes), decipher.final()]);
  const padding = padded.at(-1) ?? 0;
  if (padded.length % BLOCK !== 0 || padding < 1 || padding > BLOCK) return null;
  if (!padded.subarray(-padding).every((byte) => byte === padding)) return null;
  return padded.subarray(0, -padding);
}

function same(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}
