import { createCipheriv } from 'node:crypto';
import { encrypt, getSignature } from '@wecom/crypto';
import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../../kernel/clock.js';
import { openCallback } from './callback-crypto.js';

const SECRETS = {
  token: 'QDG6eK',
  aesKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
  corpId: 'wx5823bf96d3bd56c7',
};
const AT = 1_409_659_589;

/** As WeCom would seal it, unless told otherwise. */
function sealed(encrypted: string, timestamp = String(AT), token = SECRETS.token) {
  const nonce = '263014780';
  return { signature: getSignature(token, timestamp, nonce, encrypted), timestamp, nonce };
}

const open = (encrypted: string, seal = sealed(encrypted), now = AT * SECOND) =>
  openCallback(SECRETS, seal, encrypted, now);

/** Encrypts bytes that are laid out wrongly. */
function rawEncrypted(plain: Buffer): string {
  const key = Buffer.from(`${SECRETS.aesKey}=`, 'base64');
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  return Buffer.concat([cipher.update(plain), cipher.final()]).toString('base64');
}

describe('a callback', () => {
  it.each([
    {
      secrets: {
        token: 'kjr2TKI8umCBfVF3wAHk8JiPwma5VBme',
        aesKey: '4Ma3YBrSBbX2aez8MJpXGBne5LSDwgGqHbhM9WPYIws',
        corpId: 'ww6a112864f8022910',
      },
      seal: {
        signature: '1ba3cb09c0d2c2b3ed6900d37f91a6efae6cb011',
        timestamp: '1583940690',
        nonce: 'VHh7ymSeb0jc4lSb',
      },
      echo: '6KmUQuPVu7UhjyVqRdbo5SfcRqaHvbUlKSHFvBV2ZuR6TIlKsygcfeSd1GDplg1C5KSKr6UPHCaC/nIX3ZNt9w==',
      message: '94966531020182955848408',
    },
    {
      secrets: SECRETS,
      seal: { signature: '5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3', timestamp: '1409659589', nonce: '263014780' },
      echo: 'P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ==',
      message: '1616140317555161061',
    },
  ])('opens as the published vectors say: $message', ({ secrets, seal, echo, message }) => {
    expect(openCallback(secrets, seal, echo, Number(seal.timestamp) * SECOND)).toBe(message);
  });

  it('carries long and Chinese messages whole', () => {
    const message = '<xml>确认预约'.repeat(500);
    expect(open(encrypt(SECRETS.aesKey, message, SECRETS.corpId))).toBe(message);
  });

  it('is refused when signed with another token, or changed by one character', () => {
    const encrypted = encrypt(SECRETS.aesKey, 'hello', SECRETS.corpId);
    expect(open(encrypted, sealed(encrypted, String(AT), 'another'))).toBeNull();
    const changed = (encrypted.startsWith('A') ? 'B' : 'A') + encrypted.slice(1);
    expect(open(changed, sealed(encrypted))).toBeNull();
    expect(open(encrypted, { ...sealed(encrypted), nonce: '263014781' })).toBeNull();
    expect(open(encrypted, { ...sealed(encrypted), signature: '' })).toBeNull();
  });

  it('is refused when it names another corp, also one that begins alike', () => {
    for (const corp of ['wx5823bf96d3bd56c8', `${SECRETS.corpId}0`, SECRETS.corpId.slice(0, -1), '']) {
      expect(open(encrypt(SECRETS.aesKey, 'hello', corp))).toBeNull();
    }
  });

  it('is refused five minutes and more away from our time, on either side', () => {
    const encrypted = encrypt(SECRETS.aesKey, 'hello', SECRETS.corpId);
    const at = (ms: number) => open(encrypted, sealed(encrypted), AT * SECOND + ms);
    expect([at(-5 * MINUTE), at(0), at(5 * MINUTE)]).toEqual(['hello', 'hello', 'hello']);
    expect([at(-5 * MINUTE - 1), at(5 * MINUTE + 1)]).toEqual([null, null]);
    expect(open(encrypted, sealed(encrypted, 'soon'))).toBeNull();
  });

  it('is refused when its bytes are laid out wrongly', () => {
    const head = Buffer.concat([Buffer.alloc(16, 1), Buffer.from([0, 0, 0, 5])]);
    const body = Buffer.concat([head, Buffer.from(`hello${SECRETS.corpId}`)]);
    const pad = 32 - (body.length % 32);
    const good = Buffer.concat([body, Buffer.alloc(pad, pad)]);
    expect(open(rawEncrypted(good))).toBe('hello');

    const uneven = Buffer.from(good);
    uneven[uneven.length - 2] = pad - 1;
    expect(open(rawEncrypted(uneven))).toBeNull();
    const long = Buffer.from(good);
    long.writeUInt32BE(0xffff_fff0, 16);
    expect(open(rawEncrypted(long))).toBeNull();
    const none = Buffer.from(good);
    none[none.length - 1] = 0;
    expect(open(rawEncrypted(none))).toBeNull();
    expect(open(rawEncrypted(Buffer.alloc(16, 16)))).toBeNull();
    expect(open('')).toBeNull();
    expect(open('%%%')).toBeNull();
  });
});
