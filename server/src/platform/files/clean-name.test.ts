import { describe, expect, it } from 'vitest';
import { cleanName } from './clean-name.js';

describe('the name of an upload', () => {
  it('keeps what a person wrote, with the ending of what the file has become', () => {
    expect(cleanName('成绩单 2026.heic', 'image/jpeg')).toBe('成绩单 2026.jpg');
    expect(cleanName('在读证明.PDF', 'application/pdf')).toBe('在读证明.pdf');
    expect(cleanName('截图.2026年', 'image/png')).toBe('截图.2026年.png');
    expect(cleanName('𠮷田の写真.png', 'image/png')).toBe('𠮷田の写真.png');
  });

  it('loses folders, controls, marks that turn the reading direction and what no disk takes', () => {
    expect(cleanName('C:\\Users\\lin\\a.jpg', 'image/jpeg')).toBe('a.jpg');
    expect(cleanName('../../etc/passwd', 'image/jpeg')).toBe('passwd.jpg');
    expect(cleanName('a\u0000b\r\nc\u202Egpj.exe', 'image/jpeg')).toBe('abcgpj.jpg');
    expect(cleanName('a<b>:"c"|?*.jpg', 'image/jpeg')).toBe('a_b___c____.jpg');
    expect(cleanName('a\ud800b.jpg', 'image/jpeg')).toBe('ab.jpg');
  });

  it('is never empty, a dot file, or longer than its column', () => {
    for (const name of ['', '.', '..', '.jpg', ' ', '...', '/']) expect(cleanName(name, 'image/jpeg')).toBe('file.jpg');
    expect(cleanName('.htaccess', 'image/png')).toBe('htaccess.png');
    const long = cleanName(`${'𠮷'.repeat(300)}.jpg`, 'application/pdf');
    expect([[...long].length, long.endsWith('𠮷.pdf')]).toEqual([120, true]);
  });
});
