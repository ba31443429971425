import { createHmac, hkdfSync } from 'node:crypto';

/**
 * A hash that only this house can make (HMAC-SHA-256, base64url): for what may be guessed, where a plain hash would let anyone who
 * reads the table try. Each purpose has a key of its own out of the field key.
 */
export function keyedHash(fieldKey: string, purpose: string, text: string): string {
  return createHmac('sha256', keyOf(fieldKey, purpose)).update(text).digest('base64url');
}

function keyOf(fieldKey: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', Buffer.from(fieldKey, 'base64'), '', purpose, 32));
}
