import type { Day } from '../../../kernel/shanghai.js';
import { naturalKeyOf, type HardshipLevel, type RecordKind } from '../record-kinds.js';
import { contentOf, type Draft } from './draft.js';
import { academicYear, day, fen, mark, minutes, personName, studentNumber, term, textUpTo } from './parse-values.js';
import type { Words } from './parse-words.js';
import type { RowReader } from './row-reader.js';

/** What a record says beside whose and which it is; undefined is what the row does not say. */
export interface RecordValues {
  readonly level?: HardshipLevel | undefined;
  readonly amountFen?: number | undefined;
  readonly score?: number | null | undefined;
  readonly passed?: boolean | undefined;
  readonly minutes?: number | undefined;
  readonly issuedOn?: Day | undefined;
}

/** A row of a list of records. */
export interface RecordDraft extends Draft {
  readonly kind: RecordKind;
  readonly code: string;
  readonly title: string | undefined;
  /** number of the certificate, contract, course or card */
  readonly recordNumber: string | undefined;
  readonly values: RecordValues;
}

type Part = Pick<RecordDraft, 'period' | 'code'> &
  Partial<Pick<RecordDraft, 'title' | 'recordNumber'>> & { readonly values?: RecordValues };

export function readRecordDraft(kind: RecordKind, reader: RowReader, words: Words): RecordDraft | null {
  const number = reader.need('number', studentNumber);
  const name = reader.read('name', personName);
  const part = PARTS[kind](reader, words);
  if (number === undefined || reader.problems.length > 0) return null;
  const { period, code, title, recordNumber, values = {} } = part;
  // Within a file the student's number stands for the student.
  const key = naturalKeyOf({ studentId: number, kind, period, code, title: title ?? '', number: recordNumber ?? '' });
  const content = contentOf([name, code, title, recordNumber, values]);
  return { kind, number, name, period, code, title, recordNumber, values, key, content };
}

const year = (reader: RowReader) => reader.need('year', academicYear) ?? '';
const project = (reader: RowReader, words: Words) => reader.need('project', words.code('FUNDING_PROJECT')) ?? '';

const PARTS: Readonly<Record<RecordKind, (reader: RowReader, words: Words) => Part>> = {
  AWARD: (reader, words) => ({
    period: year(reader),
    code: project(reader, words),
    values: { amountFen: reader.read('amount', fen) },
  }),
  LOAN: (reader, words) => ({
    period: year(reader),
    code: project(reader, words),
    recordNumber: reader.read('contract', textUpTo(60)),
    values: { amountFen: reader.read('amount', fen) },
  }),
  HONOUR: (reader, words) => ({
    period: year(reader),
    code: reader.need('honour', words.code('HONOUR')) ?? '',
    values: { issuedOn: reader.read('issuedOn', day) },
  }),
  HARDSHIP: (reader, words) => ({
    period: year(reader),
    code: '',
    values: { level: reader.need('level', words.level) },
  }),
  GRADE: (reader) => {
    const given = reader.need('mark', mark);
    return {
      period: reader.need('term', term) ?? '',
      code: given?.word ?? '',
      title: reader.need('course', textUpTo(120)),
      recordNumber: reader.read('courseNumber', textUpTo(60)),
      values: { score: given?.score ?? null, passed: given?.passed },
    };
  },
  SKILL_CERTIFICATE: (reader, words) => ({
    period: '',
    code: reader.need('certificate', words.code('SKILL_CERTIFICATE')) ?? '',
    recordNumber: reader.need('certificateNumber', textUpTo(60)),
    values: { issuedOn: reader.read('issuedOn', day) },
  }),
  VOLUNTEER: (reader) => ({
    period: '',
    code: '',
    recordNumber: reader.read('card', textUpTo(60)),
    values: { minutes: reader.need('hours', minutes) },
  }),
};
