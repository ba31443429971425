import { describe, expect, it } from 'vitest';
import { linesOf, movedLine, pastedInto, textsOf, withLineAfter, withoutLine } from './lines';

const texts = (lines: readonly { text: string }[]) => lines.map(({ text }) => text);
const lines = linesOf(['甲', '乙', '丙']);

describe('lines being written', () => {
  it('begin with one to write in, and are sent without blanks and without empty ones', () => {
    expect(linesOf([])).toEqual([{ key: 0, text: '' }]);
    expect(textsOf(linesOf([' 甲  乙\n丙 ', '  ', '丁']))).toEqual(['甲 乙 丙', '丁']);
  });

  it('come below the one written in, under a key of their own', () => {
    const { lines: after, added } = withLineAfter(lines, 0);
    expect(texts(after)).toEqual(['甲', '', '乙', '丙']);
    expect(after[1]!.key).toBe(added);
    expect(new Set(after.map(({ key }) => key)).size).toBe(4);
    expect(texts(withLineAfter(lines, null).lines)).toEqual(['甲', '乙', '丙', '']);
  });

  it('go, and the cursor with them to the one before; the last is emptied', () => {
    expect(withoutLine(lines, 1)).toEqual({ lines: [lines[0], lines[2]], beside: 0 });
    expect(withoutLine(lines, 0).beside).toBe(1);
    expect(withoutLine([lines[0]!], 0)).toEqual({ lines: [{ key: 0, text: '' }], beside: 0 });
  });

  it('are moved, never over the ends', () => {
    expect(texts(movedLine(lines, 2, -1))).toEqual(['甲', '丙', '乙']);
    expect(movedLine(lines, 0, -1)).toEqual(lines);
    expect(movedLine(lines, 2, 1)).toEqual(lines);
    expect(movedLine(lines, 9, 1)).toEqual(lines);
  });

  it('are made of what is pasted, joined with what stood around the cursor, without its own numbers', () => {
    const pasted = '1. 带学生证\r\n\r\n2、填表\n（3）签字\n- 2.5 小时内交回';
    const { lines: after, last } = pastedInto(lines, 1, { before: '请', after: '。' }, pasted);
    expect(texts(after)).toEqual(['甲', '请带学生证', '填表', '签字', '2.5 小时内交回。', '丙']);
    expect(after.find(({ key }) => key === last)?.text).toBe('2.5 小时内交回。');
    expect(new Set(after.map(({ key }) => key)).size).toBe(6);
    expect(texts(pastedInto(lines, 1, { before: '', after: '' }, ' \n ').lines)).toEqual(['甲', '乙', '丙']);
  });

  it('keep numbers that are words: years, telephones, amounts', () => {
    const { lines: after } = pastedInto(linesOf(['']), 0, { before: '', after: '' }, '2026年起执行\n12.5 元\n67792361');
    expect(texts(after)).toEqual(['2026年起执行', '12.5 元', '67792361']);
  });
});
