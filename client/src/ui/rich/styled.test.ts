import { expect, it } from 'vitest';
import { styled } from './styled';

it('writes the looks into the tags, behind those they have', () => {
  expect(styled('<p>一</p><td style="border:1px solid #8a93a3" colspan="2">二</td><em>三</em>')).toBe(
    '<p style="margin:0 0 12px">一</p><td style="border:1px solid #8a93a3;min-width:4em" colspan="2">二</td><em>三</em>',
  );
  expect(styled('<ol start="3"><li>四</li></ol>')).toBe(
    '<ol style="margin:0 0 12px;padding-left:24px" start="3"><li>四</li></ol>',
  );
});
