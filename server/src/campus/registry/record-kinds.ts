import { canonicalHash } from '../../kernel/canonical.js';

/** What the registry keeps beside the students themselves. */
export const RECORD_KINDS = ['AWARD', 'LOAN', 'HONOUR', 'HARDSHIP', 'GRADE', 'SKILL_CERTIFICATE', 'VOLUNTEER'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export const HARDSHIP_LEVELS = ['SEVERE', 'MODERATE', 'MILD'] as const;
export type HardshipLevel = (typeof HARDSHIP_LEVELS)[number];

/** The parts of a record that tell it from the student's others. */
export interface RecordIdentity {
  readonly studentId: string;
  readonly kind: RecordKind;
  readonly period: string;
  readonly code: string;
  readonly title: string;
  readonly number: string;
}

/**
 * Which record this is, so that a later import changes it and adds no second one: an award is one a year and project, a
 * recognition one a year, a grade one a term and course, a certificate its number, a volunteer one in all.
 */
export function naturalKeyOf(record: RecordIdentity): string {
  return canonicalHash([record.studentId, record.kind, ...partsOf(record)]);
}

function partsOf({ kind, period, code, title, number }: RecordIdentity): readonly string[] {
  switch (kind) {
    case 'AWARD':
    case 'LOAN':
    case 'HONOUR':
      return [period, code];
    case 'HARDSHIP':
      return [period];
    case 'GRADE':
      return [period, number === '' ? title : number];
    case 'SKILL_CERTIFICATE':
      return [code, number];
    case 'VOLUNTEER':
      return [];
  }
}
