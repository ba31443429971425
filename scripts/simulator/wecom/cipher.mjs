/** The envelope of callbacks: AES-256-CBC, PKCS#7 to 32 bytes, a sorted SHA-1 as signature. */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** @param {...string} parts */
export const signatureOf = (...parts) => createHash('sha1').update(parts.sort().join('')).digest('hex');

/** @param {string} aesKey the 43 characters */
function keyOf(aesKey) {
  const key = Buffer.from(`${aesKey}=`, 'base64');
  return { key, iv: key.subarray(0, 16) };
}

/** @param {string} aesKey @param {string} message @param {string} receiveId @returns {string} base64 */
export function encrypt(aesKey, message, receiveId) {
  const { key, iv } = keyOf(aesKey);
  const body = Buffer.from(message, 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const plain = Buffer.concat([randomBytes(16), length, body, Buffer.from(receiveId, 'utf8')]);
  const padding = 32 - (plain.length % 32);
  const cipher = createCipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
  return Buffer.concat([cipher.update(plain), cipher.update(Buffer.alloc(padding, padding)), cipher.final()]).toString(
    'base64',
  );
}

/** @param {string} aesKey @param {string} encrypted base64 */
export function decrypt(aesKey, encrypted) {
  const { key, iv } = keyOf(aesKey);
  const decipher = createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
  const plain = Buffer.concat([decipher.update(encrypted, 'base64'), decipher.final()]);
  const end = plain.length - (plain[plain.length - 1] ?? 0);
  const length = plain.readUInt32BE(16);
  return { message: plain.toString('utf8', 20, 20 + length), receiveId: plain.toString('utf8', 20 + length, end) };
}
