import { describe, expect, it } from 'vitest';
import { showsWords } from './marks';

describe('a marked difference', () => {
  it('shows words that came or went', () => {
    expect(showsWords('<p>报名截止周<del>五</del><ins>四</ins></p>')).toBe(true);
    expect(showsWords('<p><del>五</del></p>')).toBe(true);
  });

  it('shows none where only a picture or a link changed, whatever the words say', () => {
    expect(showsWords('<p>甲<img src="/files/F" alt="ins" /></p>')).toBe(false);
    expect(showsWords('<p>&lt;ins&gt; <a href="https://x.example/?del=1">inside</a></p>')).toBe(false);
  });
});
