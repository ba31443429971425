import type { FormFieldFieldsFragment } from '../../graph/graphql';
import type { Upload } from '../../lib/upload/Uploads';

export type FormField = FormFieldFieldsFragment;
export type FormValue = string | number | null;
/** What the form holds, by the field's code; files are kept apart. */
export type FormValues = Readonly<Record<string, FormValue | undefined>>;

export interface Choice {
  code: string;
  label: string;
  detail: string;
}

export type ProblemKind =
  | 'missing'
  | 'gone'
  | 'short'
  | 'long'
  | 'low'
  | 'high'
  | 'fileMissing'
  | 'fileSending'
  | 'fileLost'
  | 'fileRefused'
  | 'fileMany';

/** Why a field is not complete. */
export interface Problem {
  field: string;
  kind: ProblemKind;
  /** the bound it is about */
  n: number;
}

const lengthOf = (text: string): number => [...text.trim()].length;

/** The choices of a field: its own, or what this student has on record. */
export function choicesOf(field: FormField, onRecord: readonly Choice[]): readonly Choice[] {
  return field.options ?? onRecord;
}

/** What a fresh form begins with: the only choice there is, the least number, one's own campus. */
export function freshValues(fields: readonly FormField[], onRecord: readonly Choice[], campus: string): FormValues {
  const first = (field: FormField): FormValue => {
    if (field.kind === 'NUMBER') return field.min ?? 1;
    if (field.kind === 'CAMPUS') return campus;
    const choices = field.kind === 'CHOICE' ? choicesOf(field, onRecord) : [];
    return choices.length === 1 ? (choices[0]?.code ?? null) : null;
  };
  return Object.fromEntries(fields.map((field) => [field.code, first(field)]));
}

/** What was filled in before, over what a fresh form begins with. */
export function withKnown(fresh: FormValues, known: FormValues): FormValues {
  const given = Object.entries(known).filter(([code, value]) => code in fresh && value !== null && value !== undefined);
  return { ...fresh, ...Object.fromEntries(given) };
}

/** Everything that stands in the way of sending, field by field in the form's order; at most one a field. */
export function problemsOf(
  fields: readonly FormField[],
  values: FormValues,
  uploads: readonly Upload[],
  onRecord: readonly Choice[],
): Problem[] {
  return fields.flatMap((field): Problem[] => {
    const found =
      field.kind === 'FILES'
        ? fileProblem(
            field,
            uploads.filter(({ item }) => item === field.code),
          )
        : valueProblem(field, values[field.code] ?? null, onRecord);
    return found ? [{ field: field.code, ...found }] : [];
  });
}

type Found = Omit<Problem, 'field'> | null;

function valueProblem(field: FormField, value: FormValue, onRecord: readonly Choice[]): Found {
  const empty = value === null || (typeof value === 'string' && value.trim() === '');
  if (empty) return field.required ? { kind: 'missing', n: 0 } : null;
  if (field.kind === 'CHOICE') {
    const known = choicesOf(field, onRecord).some(({ code }) => code === value);
    return known ? null : { kind: 'gone', n: 0 };
  }
  const number = typeof value === 'number';
  const size = number ? value : lengthOf(value);
  const [least, most] = number ? [field.min, field.max] : [field.minLength, field.maxLength];
  if (size < (least ?? -Infinity)) return { kind: number ? 'low' : 'short', n: least ?? 0 };
  if (size > (most ?? Infinity)) return { kind: number ? 'high' : 'long', n: most ?? 0 };
  return null;
}

function fileProblem(field: FormField, uploads: readonly Upload[]): Found {
  const count = (state: Upload['state']): number => uploads.filter((upload) => upload.state === state).length;
  if (count('refused') > 0) return { kind: 'fileRefused', n: count('refused') };
  if (count('lost') > 0) return { kind: 'fileLost', n: count('lost') };
  if (count('waiting') + count('sending') > 0) return { kind: 'fileSending', n: count('waiting') + count('sending') };
  const least = Math.max(field.required ? 1 : 0, field.min ?? 0);
  if (uploads.length < least) return { kind: 'fileMissing', n: least };
  if (uploads.length > (field.max ?? Infinity)) return { kind: 'fileMany', n: field.max ?? 0 };
  return null;
}

/** The form's fields as the mutations take them: every field by its code, text trimmed, stored files apart. */
export function inputOf(
  fields: readonly FormField[],
  values: FormValues,
  uploads: readonly Pick<Upload, 'fileId' | 'item'>[],
): Record<string, unknown> {
  const own = fields
    .filter(({ kind }) => kind !== 'FILES')
    .map(({ code }) => {
      const value = values[code] ?? null;
      return [code, typeof value === 'string' ? value.trim() || null : value] as const;
    });
  const asks = fields.some(({ kind }) => kind === 'FILES');
  const attachments = uploads.flatMap(({ fileId, item }) => (fileId === null ? [] : [{ fileId, item }]));
  return { ...Object.fromEntries(own), ...(asks ? { attachments } : {}) };
}

/** Whether two inputs say the same. */
export function sameInput(one: Record<string, unknown>, other: Record<string, unknown>): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
