import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedLines } from './instructions-changes.js';

const lines = fc.array(fc.constantFrom('甲', '乙', '丙', '丁', ''), { maxLength: 8 });

describe('the marked lines of two versions', () => {
  it('give back the new text without what was removed, the old one without what was added', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const marked = markedLines(before, after);
        const without = (mark: string) => marked.filter((line) => line.mark !== mark).map((line) => line.text);
        expect(without('REMOVED')).toEqual(after);
        expect(without('ADDED')).toEqual(before);
      }),
    );
  });

  it('mark nothing that stayed', () => {
    fc.assert(
      fc.property(lines, (text) => {
        expect(markedLines(text, text).every(({ mark }) => mark === 'SAME')).toBe(true);
      }),
    );
    expect(markedLines(['甲', '乙', '丙'], ['甲', '丁', '丙'])).toEqual([
      { text: '甲', mark: 'SAME' },
      { text: '乙', mark: 'REMOVED' },
      { text: '丁', mark: 'ADDED' },
      { text: '丙', mark: 'SAME' },
    ]);
  });
});
