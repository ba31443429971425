import { isDay, type Day } from '../../../kernel/shanghai.js';
import { excelDay } from '../../../platform/sheets/excel-day.js';
import { isAcademicYear, isTerm } from '../academic-year.js';
import { wrong } from './problem.js';

// Each takes a cell's cleaned text, never empty, and answers the value or throws what is wrong with it.

/** Student numbers are digits; Excel may have made `230900001.0` of one. */
export function studentNumber(text: string): string {
  const digits = text.replace(/\.0+$/, '');
  return /^\d{5,12}$/.test(digits) ? digits : wrong('NOT_A_NUMBER_OF_STUDENTS', { value: short(text) });
}

export function personName(text: string): string {
  const name = text
    .replace(/(?<=\p{Script=Han})[.．・•‧∙](?=\p{Script=Han})/gu, '·')
    .replace(/\s+/g, /\p{Script=Han}/u.test(text) ? '' : ' ');
  return [...name].length <= 60 ? name : wrong('TOO_LONG', { max: 60 });
}

export const textUpTo = (max: number) => (text: string) =>
  [...text].length <= max ? text : wrong('TOO_LONG', { max });

export function yearOfEntry(text: string): number {
  const year = Number(/^(\d{4})(?:级|\.0+)?$/.exec(text)?.[1]);
  return year >= 1990 && year <= 2100 ? year : wrong('NOT_A_YEAR', { value: short(text) });
}

/** `2025-2026`, also with other dashes, a slash, 学年 behind it, or the second year in two digits. */
export function academicYear(text: string): string {
  const match = /^(\d{4})[-—–~～/至到]+(\d{4}|\d{2})(?:学年度?)?$/.exec(text.replace(/\s/g, ''));
  const [first = '', second = ''] = match?.slice(1) ?? [];
  const year = `${first}-${second.length === 2 ? first.slice(0, 2) + second : second}`;
  return isAcademicYear(year) ? year : wrong('NOT_AN_ACADEMIC_YEAR', { value: short(text) });
}

const TERM_WORDS: Readonly<Record<string, string>> = {
  一: '1',
  二: '2',
  三: '3',
  上: '1',
  下: '2',
  秋: '1',
  春: '2',
  夏: '3',
};

/** `2025-2026-1`, also `2025-2026学年第一学期`. */
export function term(text: string): string {
  const match = /^(\d{4}[-—–~～/至到]+\d{2,4}(?:学年度?)?)[-—–第(（]*([1-3一二三上下秋春夏])[)）季]*(?:学期)?$/.exec(
    text.replace(/\s/g, ''),
  );
  if (match === null) return wrong('NOT_A_TERM', { value: short(text) });
  const [, year = '', part = ''] = match;
  const made = `${academicYear(year)}-${TERM_WORDS[part] ?? part}`;
  return isTerm(made) ? made : wrong('NOT_A_TERM', { value: short(text) });
}

/** `2025-11-20`, `2025/11/20`, `2025.11.20`, `2025年11月20日`, `20251120`, or Excel's count of days. */
export function day(text: string): Day {
  const match =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s].*)?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const [year = '', month = '', date = ''] = match?.slice(1) ?? [];
  const made = match === null ? excelDay(Number(text)) : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return made !== null && isDay(made) ? made : wrong('NOT_A_DAY', { value: short(text) });
}

/** Yuan with at most two decimals, as fen. Thousands commas, ¥ and 元 are taken as what they are. */
export function fen(text: string): number {
  const plain = text.replace(/[¥￥,，\s]|元$/g, '');
  if (!/^\d{1,7}(\.\d{1,2}0*)?$/.test(plain)) return wrong('NOT_AN_AMOUNT', { value: short(text) });
  const [yuan = '0', cents = ''] = plain.split('.');
  return Number(yuan) * 100 + Number(cents.slice(0, 2).padEnd(2, '0'));
}

/** Hours with at most two decimals, as minutes. */
export function minutes(text: string): number {
  const plain = text.replace(/(小时|学时|h|hours?)$/i, '').trim();
  return /^\d{1,5}(\.\d{1,2})?$/.test(plain)
    ? Math.round(Number(plain) * 60)
    : wrong('NOT_HOURS', { value: short(text) });
}

export interface Mark {
  /** tenths of a point; null for a mark in a word */
  readonly score: number | null;
  /** EXCELLENT … FAIL; '' for a score */
  readonly word: string;
  readonly passed: boolean;
}

const MARKS: Readonly<Record<string, string>> = {
  优: 'EXCELLENT',
  优秀: 'EXCELLENT',
  良: 'GOOD',
  良好: 'GOOD',
  中: 'FAIR',
  中等: 'FAIR',
  及格: 'PASS',
  合格: 'PASS',
  通过: 'PASS',
  不及格: 'FAIL',
  不合格: 'FAIL',
  不通过: 'FAIL',
  未通过: 'FAIL',
};

/** 0 to 100 with at most one decimal, or one of the usual words. */
export function mark(text: string): Mark {
  const word = MARKS[text];
  if (word !== undefined) return { score: null, word, passed: word !== 'FAIL' };
  const score = /^\d{1,3}(\.\d)?0*$/.test(text) ? Math.round(Number(text) * 10) : -1;
  if (score < 0 || score > 1_000) return wrong('NOT_A_MARK', { value: short(text) });
  return { score, word: '', passed: score >= 600 };
}

/** What a problem quotes of a cell. */
export function short(text: string): string {
  const letters = [...text];
  return letters.length <= 20 ? text : `${letters.slice(0, 19).join('')}…`;
}
