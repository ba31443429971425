import { createHash, randomBytes } from 'node:crypto';

/** Crockford's base32: no I, L, O or U, so that a code can be read aloud and typed. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 26;

/** A new code: 130 random bits in 26 characters. Nobody finds one by trying. */
export function newVerificationCode(): string {
  // 32 divides 256, so each character is as likely as any other.
  return Array.from(randomBytes(LENGTH), (byte) => ALPHABET[byte % 32]).join('');
}

/** What a code is found by. With 130 random bits a plain hash is enough. */
export function codeHash(code: string): string {
  return createHash('sha256').update(`verify:${code}`).digest('base64url');
}

/**
 * A code as someone typed it: hyphens, blanks and case don't matter, O is 0, I and L are 1. What could be no code is answered
 * by a text that is nobody's, so that it is looked up all the same.
 */
export function typedCode(text: string): string {
  const plain = text.slice(0, 80).toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return plain.length === LENGTH && [...plain].every((char) => ALPHABET.includes(char)) ? plain : '';
}

/** As it stands on the page: groups that an eye can follow. */
export function groupedCode(code: string): string {
  return code.match(/.{1,5}/g)?.join('-') ?? code;
}
