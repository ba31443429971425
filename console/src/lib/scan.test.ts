import { describe, expect, it } from 'vitest';
import { readScan } from './scan';

describe('a scan', () => {
  it('is a student’s number, however the scanner sent it', () => {
    expect(readScan('230900001\r\n')).toEqual({ text: '230900001', kind: 'number' });
    expect(readScan('２３０９０００ ０１')).toEqual({ text: '230900001', kind: 'number' });
  });

  it('is a serial number', () => {
    expect(readScan(' xz2026-01187 ')).toEqual({ text: 'XZ2026-01187', kind: 'serial' });
  });

  it('is words otherwise, blanks between them kept', () => {
    expect(readScan(' lin xiaoyu ')).toEqual({ text: 'lin xiaoyu', kind: 'words' });
    expect(readScan('12345')).toEqual({ text: '12345', kind: 'words' });
  });
});
