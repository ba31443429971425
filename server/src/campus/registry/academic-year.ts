import type { Instant } from '../../kernel/clock.js';
import { dayOf, type Day } from '../../kernel/shanghai.js';

/** `2026-2027` */
export type AcademicYear = string;

/** The academic year of a day in Asia/Shanghai; it begins on the first of September. */
export function academicYearOf(day: Day): AcademicYear {
  const year = Number(day.slice(0, 4)) - (day.slice(5, 7) < '09' ? 1 : 0);
  return `${year}-${year + 1}`;
}

export function academicYearAt(at: Instant): AcademicYear {
  return academicYearOf(dayOf(at));
}

/** The year so many years before (or after, if negative). */
export function yearsBefore(year: AcademicYear, years: number): AcademicYear {
  const first = Number(year.slice(0, 4)) - years;
  return `${first}-${first + 1}`;
}

export function isAcademicYear(text: string): boolean {
  const match = /^(\d{4})-(\d{4})$/.exec(text);
  return match !== null && Number(match[2]) === Number(match[1]) + 1;
}

/** `2025-2026-1`: the first or second term of an academic year; the third is the short one in summer. */
export function isTerm(text: string): boolean {
  return /^\d{4}-\d{4}-[123]$/.test(text) && isAcademicYear(text.slice(0, 9));
}
