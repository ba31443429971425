import { expect, it } from 'vitest';
import { jsSignature } from './js-signature.js';

const TICKET = 'sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg';
const sign = (url: string) => jsSignature(TICKET, 'Wm3WZYTPz0wzccnW', 1_414_587_457, url);

it('signs a page as the published vector says, whatever follows #', () => {
  const page = 'http://mp.weixin.qq.com?params=value';
  expect(sign(page)).toBe('0f9de62fce790f9a083d5c99e95740ceb90c27ed');
  expect(sign(`${page}#/pages/home?a=1#b`)).toBe(sign(page));
  expect(sign(`${page}&b=2`)).not.toBe(sign(page));
});
