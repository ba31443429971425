import { describe, expect, it } from 'vitest';
import { FieldCipher } from './field-cipher.js';

const cipher = new FieldCipher(Buffer.alloc(32, 1).toString('base64'));
const ROW = '0199a0b2-6f6e-7c3a-9d7e-2f6f3e1c5a4b';
const TEXT = '最近睡不好，想聊聊 😔';

const bytesOf = (sealed: string) => Buffer.from(sealed.slice(3), 'base64url');
const sealedOf = (bytes: Buffer) => `v1.${bytes.toString('base64url')}`;

describe('the field cipher', () => {
  it.each([TEXT, '', 'x', '字'.repeat(500)])('opens what it sealed: %j', (text) => {
    expect(cipher.open(cipher.seal(text, ROW), ROW)).toBe(text);
  });

  it('shows nothing of the text, and seals it differently each time', () => {
    const one = cipher.seal(TEXT, ROW);
    expect(one).not.toBe(cipher.seal(TEXT, ROW));
    expect(bytesOf(one).includes(Buffer.from(TEXT).subarray(0, 6))).toBe(false);
    expect(
      bytesOf(one)
        .subarray(0, 12)
        .equals(bytesOf(cipher.seal(TEXT, ROW)).subarray(0, 12)),
    ).toBe(false);
  });

  it('does not open in another row', () => {
    expect(() => cipher.open(cipher.seal(TEXT, ROW), ROW.replace(/.$/, 'c'))).toThrow();
    expect(() => cipher.open(cipher.seal(TEXT, ROW), '')).toThrow();
  });

  it('does not open with another key', () => {
    const other = new FieldCipher(Buffer.alloc(32, 2).toString('base64'));
    expect(() => other.open(cipher.seal(TEXT, ROW), ROW)).toThrow();
  });

  it('does not open when any one bit of nonce, tag or body was changed', () => {
    const bytes = bytesOf(cipher.seal('abc', ROW));
    expect(bytes).toHaveLength(12 + 16 + 3);
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const tampered = Buffer.from(bytes);
      tampered.writeUInt8(tampered.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(() => cipher.open(sealedOf(tampered), ROW), `bit ${bit}`).toThrow();
    }
  });

  it.each(['', 'abc'])('does not open when it was cut anywhere, were the tag still partly there (%j)', (text) => {
    const bytes = bytesOf(cipher.seal(text, ROW));
    for (let length = 0; length < bytes.length; length++) {
      expect(() => cipher.open(sealedOf(bytes.subarray(0, length)), ROW), `${length} bytes`).toThrow();
    }
  });

  it.each(['', 'v1', TEXT, 'v2.AAAA', `${cipher.seal('x', ROW)}.more`])('takes %j for no sealed field', (text) => {
    expect(() => cipher.open(text, ROW)).toThrow('not a sealed field');
  });

  it('wants a key of 32 bytes', () => {
    expect(() => new FieldCipher(Buffer.alloc(16).toString('base64'))).toThrow('32 bytes');
  });
});
