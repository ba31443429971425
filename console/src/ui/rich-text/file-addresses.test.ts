import { describe, expect, it } from 'vitest';
import { forEditing, forSaving, isOurs } from './file-addresses';

const signed = '<p><img src="/files/U3Q6YQ==?expires=1&amp;signature=x_-" alt="a"></p>';

describe('files in formatted text', () => {
  it('are edited by addresses that do not pass', () => {
    expect(forEditing(signed)).toBe('<p><img src="/files/U3Q6YQ==" alt="a"></p>');
    expect(forEditing('<a href="/files/U3Q6YQ?expires=1">x</a>')).toBe('<a href="/files/U3Q6YQ">x</a>');
  });

  it('are saved by their ids, whichever address they have', () => {
    const saved = '<p><img src="xg-file:U3Q6YQ==" alt="a"></p>';
    expect(forSaving(signed)).toBe(saved);
    expect(forSaving(forEditing(signed))).toBe(saved);
  });

  it('leave other addresses alone', () => {
    const other = '<a href="https://www.dhu.edu.cn/files/a?b=1">x</a>';
    expect(forSaving(forEditing(other))).toBe(other);
  });

  it('are told from pictures of others', () => {
    expect(isOurs('/files/U3Q6YQ==')).toBe(true);
    for (const src of [
      'https://a.example/files/x',
      'data:image/png;base64,AA',
      '//a/files/x',
      '/files/../x',
      'file:///C:/x',
    ])
      expect(isOurs(src)).toBe(false);
  });
});
