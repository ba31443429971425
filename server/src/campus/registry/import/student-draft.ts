import type { StudentIdentity, StudentStatus } from '../../student.entity.js';
import type { PrivateField } from '../private-fields.js';
import type { ColumnName } from './columns.js';
import { contentOf, type Draft } from './draft.js';
import { bankAccount, idNumber, phone } from './parse-private.js';
import { personName, studentNumber, textUpTo, yearOfEntry } from './parse-values.js';
import { identity, status, type Words } from './parse-words.js';
import type { RowReader } from './row-reader.js';

interface StudentValues {
  readonly identity: StudentIdentity;
  readonly status: StudentStatus;
  readonly campusCode: string;
  readonly college: string;
  readonly major: string;
  readonly className: string;
  readonly grade: number;
  readonly homeRegion: string;
}

/** A row of a list of students; what is undefined it does not say. */
export interface StudentDraft
  extends
    Draft,
    Partial<{ [K in keyof StudentValues]: StudentValues[K] | undefined }>,
    Partial<Record<PrivateField, string | undefined>> {
  readonly name: string;
}

export type StudentField = keyof StudentValues;

interface FieldColumn {
  readonly field: StudentField;
  /** in the table */
  readonly column: string;
  /** in lists */
  readonly name: ColumnName;
}

export const STUDENT_FIELDS: readonly FieldColumn[] = [
  { field: 'identity', column: 'identity', name: 'identity' },
  { field: 'status', column: 'status', name: 'status' },
  { field: 'campusCode', column: 'campus_code', name: 'campus' },
  { field: 'college', column: 'college', name: 'college' },
  { field: 'major', column: 'major', name: 'major' },
  { field: 'className', column: 'class_name', name: 'className' },
  { field: 'grade', column: 'grade', name: 'grade' },
  { field: 'homeRegion', column: 'home_region', name: 'homeRegion' },
];

/** What a student cannot be entered without. */
export const NEEDED_OF_NEW = STUDENT_FIELDS.filter(({ field }) => field !== 'status' && field !== 'homeRegion');

export function readStudentDraft(reader: RowReader, words: Words): StudentDraft | null {
  const number = reader.need('number', studentNumber);
  const name = reader.need('name', personName);
  const values = {
    identity: reader.read('identity', identity),
    status: reader.read('status', status),
    campusCode: reader.read('campus', words.campus),
    college: reader.read('college', textUpTo(100)),
    major: reader.read('major', textUpTo(100)),
    className: reader.read('className', textUpTo(60)),
    grade: reader.read('grade', yearOfEntry),
    homeRegion: reader.read('homeRegion', words.homeRegion),
    idNumber: reader.read('idNumber', unlessMasked(idNumber)),
    phone: reader.read('phone', unlessMasked(phone)),
    bankAccount: reader.read('bankAccount', unlessMasked(bankAccount)),
    bankName: reader.read('bankName', textUpTo(60)),
  };
  if (number === undefined || name === undefined || reader.problems.length > 0) return null;
  return { ...values, number, name, key: number, content: contentOf([name, values]), period: '' };
}

/** Lists that the product wrote itself have these masked: that says nothing. */
const unlessMasked = (parse: (text: string) => string) => (text: string) =>
  /\*{3}/.test(text) ? undefined : parse(text);
