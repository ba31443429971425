import { describe, expect, it } from 'vitest';
import { addressed, blocksOf, linksOf, picturesOf } from './blocks';

const TEXT =
  '<p>一<strong>二</strong></p>散<em>文</em><table style="a>b"><tbody><tr><td><p>格</p></td></tr></tbody></table><hr />' +
  '<div><p>内<img style="x" src="/files/a?s=1&amp;e=2" alt="图" /></p></div><br />尾';

describe('formatted text in blocks', () => {
  it('is cut at the outermost blocks only, and loses nothing', () => {
    const blocks = blocksOf(TEXT);
    expect(blocks.map(({ html }) => html)).toEqual([
      '<p>一<strong>二</strong></p>',
      '散<em>文</em>',
      '<table style="a>b"><tbody><tr><td><p>格</p></td></tr></tbody></table>',
      '<hr />',
      '<div><p>内<img style="x" src="/files/a?s=1&amp;e=2" alt="图" /></p></div>',
      '<br />尾',
    ]);
    expect(blocks.map(({ html }) => html).join('')).toBe(TEXT);
    expect(blocks.map(({ table }) => table)).toEqual([false, false, true, false, false, false]);
  });

  it('knows the pictures of each block by their plain addresses', () => {
    expect(blocksOf(TEXT)[4]?.pictures).toEqual(['/files/a?s=1&e=2']);
    expect(picturesOf('<p>无</p>')).toEqual([]);
  });

  it('lists each link once, with its words alone', () => {
    const html =
      '<p><a href="https://x.example/?a=1&amp;b=2" rel="r">甲<em>乙</em></a> <a href="tel:1">电</a><a href="tel:1">再</a></p>';
    expect(linksOf(html)).toEqual([
      { href: 'https://x.example/?a=1&b=2', text: '甲乙' },
      { href: 'tel:1', text: '电' },
    ]);
  });

  it('makes paths of ours whole addresses and leaves others alone', () => {
    expect(addressed('<img src="/files/a"><a href="https://x.example/">x</a>', (path) => `https://o${path}`)).toBe(
      '<img src="https://o/files/a"><a href="https://x.example/">x</a>',
    );
  });

  it('of nothing is nothing', () => expect(blocksOf('')).toEqual([]));
});
