import { yearsBefore, type AcademicYear } from '../../../campus/registry/academic-year.js';
import { naturalKeyOf, type HardshipLevel, type RecordKind } from '../../../campus/registry/record-kinds.js';
import { newId } from '../../../kernel/ids.js';
import type { SqlValue } from '../../../platform/db/sql.js';
import type { Random } from '../random.js';

/** A record of the demo before it knows its student. */
export interface DemoRecord {
  readonly kind: RecordKind;
  readonly period?: string;
  readonly code?: string;
  readonly title?: string;
  readonly level?: HardshipLevel;
  readonly amountFen?: number;
  readonly score?: number;
  readonly minutes?: number;
  readonly number?: string;
  readonly issuedOn?: string;
}

const COURSES = [
  ['MATH1001', '高等数学'],
  ['ENGL1002', '大学英语'],
  ['PHYS1003', '大学物理'],
  ['COMP1004', '程序设计基础'],
] as const;
const PASS = 600;

/** The records of the demo people, as the manual of the demo tells; null for whom it says nothing of. */
export function recordsOfPerson(number: string, year: AcademicYear): readonly DemoRecord[] | null {
  const last = yearsBefore(year, 1);
  if (number === '230900001') {
    return [
      { kind: 'HARDSHIP', period: year, level: 'SEVERE' },
      { kind: 'HARDSHIP', period: last, level: 'SEVERE' },
      { kind: 'AWARD', period: last, code: 'NATIONAL_GRANT', amountFen: 440_000 },
      { kind: 'LOAN', period: last, code: 'ORIGIN_LOAN', amountFen: 1_200_000, number: 'SYD20250831007' },
      { kind: 'HONOUR', period: last, code: 'MERIT_STUDENT', issuedOn: `${last.slice(0, 4)}-11-20` },
      {
        kind: 'SKILL_CERTIFICATE',
        code: 'CET4',
        title: '大学英语四级',
        number: 'CET4-20241207-0311',
        issuedOn: '2025-02-27',
      },
      { kind: 'VOLUNTEER', minutes: 46 * 60, number: 'DHYG20230117' },
      ...grades(last, [915, 882, 793, 905]),
    ];
  }
  if (number === '230900002') return [{ kind: 'VOLUNTEER', minutes: 0 }, ...grades(last, [741, 585, 820, 934])];
  if (number === '2250001') {
    return [
      { kind: 'HARDSHIP', period: year, level: 'MODERATE' },
      { kind: 'AWARD', period: last, code: 'ACADEMIC_SCHOLARSHIP', amountFen: 800_000 },
      ...grades(last, [860, 902]),
    ];
  }
  return null;
}

/** What others may have on record: about one in five is in hardship, and who is has grants and loans more often. */
export function randomRecords(random: Random, year: AcademicYear): readonly DemoRecord[] {
  const last = yearsBefore(year, 1);
  const records: DemoRecord[] = [
    ...grades(
      last,
      COURSES.map(() => 520 + random.below(480)),
    ),
  ];
  const level = levelOf(random.next());
  if (level !== null) records.push({ kind: 'HARDSHIP', period: year, level });
  if (level !== null && random.next() < 0.7) {
    records.push({
      kind: 'AWARD',
      period: last,
      code: 'NATIONAL_GRANT',
      amountFen: level === 'SEVERE' ? 440_000 : 330_000,
    });
  }
  if (random.next() < (level === null ? 0.04 : 0.5)) {
    const code = random.pick(['ORIGIN_LOAN', 'ORIGIN_LOAN', 'CAMPUS_LOAN']);
    records.push({ kind: 'LOAN', period: last, code, amountFen: 100_000 * (8 + random.below(9)) });
  }
  if (random.next() < 0.12)
    records.push({ kind: 'AWARD', period: last, code: 'UNIVERSITY_SCHOLARSHIP', amountFen: 100_000 });
  if (random.next() < 0.08) records.push({ kind: 'HONOUR', period: last, code: 'MERIT_STUDENT' });
  if (random.next() < 0.4) {
    const number = `CET4-20251213-${String(random.below(10_000)).padStart(4, '0')}`;
    records.push({ kind: 'SKILL_CERTIFICATE', code: 'CET4', title: '大学英语四级', number, issuedOn: '2026-02-26' });
  }
  if (random.next() < 0.3) {
    records.push({
      kind: 'VOLUNTEER',
      minutes: 30 * random.below(160),
      number: `DHYG2024${String(random.below(10_000)).padStart(4, '0')}`,
    });
  }
  return records;
}

function levelOf(x: number): HardshipLevel | null {
  if (x < 0.05) return 'SEVERE';
  if (x < 0.12) return 'MODERATE';
  return x < 0.2 ? 'MILD' : null;
}

function grades(year: AcademicYear, scores: readonly number[]): DemoRecord[] {
  return scores.map((score, i) => {
    const [number, title] = COURSES[i % COURSES.length] ?? COURSES[0];
    return { kind: 'GRADE', period: `${year}-${1 + (i % 2)}`, title, number, score };
  });
}

/** The record as a row of `student_record`. */
export function recordRow(studentId: string, record: DemoRecord, now: number): Readonly<Record<string, SqlValue>> {
  const { kind, period = '', code = '', title = '', level = '', number = '', score = null } = record;
  return {
    id: newId(),
    student_id: studentId,
    kind,
    period,
    code,
    title,
    level,
    amount_fen: record.amountFen ?? null,
    score,
    passed: score === null ? null : Number(score >= PASS),
    minutes: record.minutes ?? null,
    number,
    issued_on: record.issuedOn ?? null,
    natural_key: naturalKeyOf({ studentId, kind, period, code, title, number }),
    created_at: now,
    updated_at: now,
  };
}
