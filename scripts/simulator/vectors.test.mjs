/** Numbers that others published: an error of the simulator's envelope cannot hide behind the same error in the product. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decrypt, encrypt, signatureOf } from './wecom/cipher.mjs';
import { SECRETS } from './world.mjs';

const vectors = [
  {
    token: 'kjr2TKI8umCBfVF3wAHk8JiPwma5VBme',
    aesKey: '4Ma3YBrSBbX2aez8MJpXGBne5LSDwgGqHbhM9WPYIws',
    timestamp: '1583940690',
    nonce: 'VHh7ymSeb0jc4lSb',
    echostr: '6KmUQuPVu7UhjyVqRdbo5SfcRqaHvbUlKSHFvBV2ZuR6TIlKsygcfeSd1GDplg1C5KSKr6UPHCaC/nIX3ZNt9w==',
    signature: '1ba3cb09c0d2c2b3ed6900d37f91a6efae6cb011',
    message: '94966531020182955848408',
    receiveId: 'ww6a112864f8022910',
  },
  {
    token: 'QDG6eK',
    aesKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
    timestamp: '1409659589',
    nonce: '263014780',
    echostr: 'P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ==',
    signature: '5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3',
    message: '1616140317555161061',
    receiveId: 'wx5823bf96d3bd56c7',
  },
];

describe.each(vectors)(
  'callback of $receiveId',
  ({ token, aesKey, timestamp, nonce, echostr, signature, message, receiveId }) => {
    it('is signed as published', () => expect(signatureOf(token, timestamp, nonce, echostr)).toBe(signature));
    it('is read as published', () => expect(decrypt(aesKey, echostr)).toEqual({ message, receiveId }));
  },
);

describe('the envelope', () => {
  it.each([0, 1, 11, 12, 13, 31, 32, 33, 5000])('holds a message of %i bytes, padded to 32', (length) => {
    const message = 'é'.repeat(length >> 1) + 'x'.repeat(length & 1);
    const sealed = encrypt(SECRETS.aesKey, message, 'wwcorp');
    expect(Buffer.from(sealed, 'base64').length % 32).toBe(0);
    expect(decrypt(SECRETS.aesKey, sealed)).toEqual({ message, receiveId: 'wwcorp' });
  });

  it('never looks the same twice', () =>
    expect(encrypt(SECRETS.aesKey, 'a', 'ww')).not.toBe(encrypt(SECRETS.aesKey, 'a', 'ww')));
});

it('the signature of the JS-SDK is a plain sha1 over the four values', () => {
  const ticket = 'sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg';
  const text = `jsapi_ticket=${ticket}&noncestr=Wm3WZYTPz0wzccnW&timestamp=1414587457&url=http://mp.weixin.qq.com?params=value`;
  expect(createHash('sha1').update(text).digest('hex')).toBe('0f9de62fce790f9a083d5c99e95740ceb90c27ed');
});
