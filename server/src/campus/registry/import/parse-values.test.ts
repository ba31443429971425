import { describe, expect, it } from 'vitest';
import { bankAccount, idNumber, phone } from './parse-private.js';
import {
  academicYear,
  day,
  fen,
  mark,
  minutes,
  personName,
  short,
  studentNumber,
  term,
  yearOfEntry,
} from './parse-values.js';
import { RowProblem } from './problem.js';

/** The value, or the code of what is wrong. */
function told<T>(parse: (text: string) => T, text: string): T | string {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof RowProblem) return error.code;
    throw error;
  }
}

describe('a cell of a list', () => {
  it.each([
    ['2025-2026', '2025-2026'],
    ['2025-2026学年', '2025-2026'],
    ['2025—2026学年度', '2025-2026'],
    ['2025/2026', '2025-2026'],
    ['2025至2026', '2025-2026'],
    ['2025 - 26', '2025-2026'],
    ['1999-00', 'NOT_AN_ACADEMIC_YEAR'],
    ['2025-2027', 'NOT_AN_ACADEMIC_YEAR'],
    ['2025', 'NOT_AN_ACADEMIC_YEAR'],
    ['20252026', 'NOT_AN_ACADEMIC_YEAR'],
  ])('%s as an academic year is %s', (text, value) => expect(told(academicYear, text)).toBe(value));

  it.each([
    ['2025-2026-1', '2025-2026-1'],
    ['2025-2026-2学期', '2025-2026-2'],
    ['2025-2026学年第一学期', '2025-2026-1'],
    ['2025-2026学年(下)', '2025-2026-2'],
    ['2025-2026春季学期', '2025-2026-2'],
    ['2025-2026学年第三学期', '2025-2026-3'],
    ['2025-2026-4', 'NOT_A_TERM'],
    ['2025-2027-1', 'NOT_AN_ACADEMIC_YEAR'],
    ['2025-2026', 'NOT_A_TERM'],
  ])('%s as a term is %s', (text, value) => expect(told(term, text)).toBe(value));

  it.each([
    ['2025-11-20', '2025-11-20'],
    ['2025/1/5', '2025-01-05'],
    ['2025.1.05', '2025-01-05'],
    ['2025年1月5日', '2025-01-05'],
    ['20250105', '2025-01-05'],
    ['2025-11-20 00:00:00', '2025-11-20'],
    ['45981', '2025-11-20'],
    ['60', 'NOT_A_DAY'],
    ['2025-02-29', 'NOT_A_DAY'],
    ['2024-02-29', '2024-02-29'],
    ['去年', 'NOT_A_DAY'],
  ])('%s as a day is %s', (text, value) => expect(told(day, text)).toBe(value));

  it.each([
    ['4400', 440_000],
    ['4,400.50', 440_050],
    ['¥0.01', 1],
    ['12000元', 1_200_000],
    ['3300.00', 330_000],
    ['0.1', 10],
    ['-5', 'NOT_AN_AMOUNT'],
    ['1.005', 'NOT_AN_AMOUNT'],
    ['壹万', 'NOT_AN_AMOUNT'],
    ['1e5', 'NOT_AN_AMOUNT'],
  ])('%s as an amount is %s', (text, value) => expect(told(fen, text)).toBe(value));

  it.each([
    ['60', { score: 600, word: '', passed: true }],
    ['59.9', { score: 599, word: '', passed: false }],
    ['100', { score: 1_000, word: '', passed: true }],
    ['0', { score: 0, word: '', passed: false }],
    ['优', { score: null, word: 'EXCELLENT', passed: true }],
    ['不及格', { score: null, word: 'FAIL', passed: false }],
    ['100.1', 'NOT_A_MARK'],
    ['59.95', 'NOT_A_MARK'],
    ['缺考', 'NOT_A_MARK'],
  ])('%s as a mark is %o', (text, value) => expect(told(mark, text)).toEqual(value));

  it('reads numbers of students, years, hours and names as lists write them', () => {
    expect(['230900001', '2250001.0', '12345', '123456789012'].map((text) => told(studentNumber, text))).toEqual([
      '230900001',
      '2250001',
      '12345',
      '123456789012',
    ]);
    expect(told(studentNumber, '1234')).toBe('NOT_A_NUMBER_OF_STUDENTS');
    expect(told(studentNumber, '1234567890123')).toBe('NOT_A_NUMBER_OF_STUDENTS');
    expect(['2023级', '2023', '1989', '23级'].map((text) => told(yearOfEntry, text))).toEqual([
      2023,
      2023,
      'NOT_A_YEAR',
      'NOT_A_YEAR',
    ]);
    expect(['12', '0.5小时', '10.25', '-1', '1.255'].map((text) => told(minutes, text))).toEqual([
      720,
      30,
      615,
      'NOT_HOURS',
      'NOT_HOURS',
    ]);
    expect(['林 晓雨', '阿卜杜•买买提', 'John  Smith', 'J. Smith'].map((text) => told(personName, text))).toEqual([
      '林晓雨',
      '阿卜杜·买买提',
      'John Smith',
      'J. Smith',
    ]);
    expect([...short('字'.repeat(30))]).toHaveLength(20);
  });

  it('takes sensitive numbers only when they can be right, and quotes none of them', () => {
    expect(
      ['31010120000101019x', '310101200001010190', 'E12345678', '12345678', 'H1234567890'].map((text) =>
        told(idNumber, text),
      ),
    ).toEqual(['31010120000101019X', 'ID_NUMBER_CHECK', 'E12345678', '12345678', 'H1234567890']);
    expect(
      ['138 1234 5678', '+8613812345678', '8613812345678', '021-67792361', '123', '13812345678a'].map((text) =>
        told(phone, text),
      ),
    ).toEqual(['13812345678', '13812345678', '13812345678', '02167792361', 'PHONE_FORM', 'PHONE_FORM']);
    expect(
      ['6217 0012 3456 7890 123', '6217001234567890000', '6217000000000000004', '123'].map((text) =>
        told(bankAccount, text),
      ),
    ).toEqual(['6217001234567890123', 'DIGITS_LOST', '6217000000000000004', 'BANK_ACCOUNT_FORM']);
    for (const [parse, text] of [
      [idNumber, '310101200001010190'],
      [phone, '123'],
      [bankAccount, '123'],
    ] as const) {
      try {
        parse(text);
      } catch (error) {
        expect(JSON.stringify([error, (error as Error).message])).not.toContain(text);
      }
    }
  });
});
