import type { StudentFacts } from '../../campus/registry/student-facts.js';
import type { Unmet } from '../../kernel/refusal.js';
import type { ChoicesOf, FormField, FormValue, FormValues } from './form-field.js';

export interface FormContext {
  readonly fields: readonly FormField[];
  readonly choices: ChoicesOf | null;
  readonly facts: StudentFacts;
  readonly campuses: readonly string[];
}

/** Values as they are kept: texts trimmed, empty ones null, fields that the form does not know left out. */
export function tidied(fields: readonly FormField[], input: Readonly<Record<string, unknown>>): FormValues {
  const values: Record<string, FormValue> = {};
  for (const field of fields) {
    if (field.kind === 'FILES') continue;
    const given = input[field.code];
    if (typeof given === 'number') values[field.code] = given;
    else values[field.code] = typeof given === 'string' && given.trim() !== '' ? given.trim() : null;
  }
  return values;
}

/** Everything wrong with a form that is handed in; each names its field. */
export function formProblems(context: FormContext, values: FormValues): Unmet[] {
  return context.fields.flatMap((field) => {
    if (field.kind === 'FILES') return [];
    const value = values[field.code] ?? null;
    if (value === null) return field.required ? [{ code: 'FIELD_REQUIRED', field: field.code }] : [];
    const problem = problemOf(context, field, value);
    return problem === null ? [] : [{ field: field.code, ...problem }];
  });
}

/** A draft may be incomplete, but holds nothing longer than the form allows. */
export function draftProblems(fields: readonly FormField[], values: FormValues): Unmet[] {
  return fields.flatMap((field) => {
    const value = values[field.code] ?? null;
    if (typeof value !== 'string') return [];
    const max = field.kind === 'TEXT' ? field.maxLength : 64;
    return lengthOf(value) > max ? [{ code: 'FIELD_TOO_LONG', params: { max }, field: field.code }] : [];
  });
}

function problemOf(context: FormContext, field: FormField, value: string | number): Unmet | null {
  switch (field.kind) {
    case 'TEXT': {
      const length = lengthOf(String(value));
      if (length > field.maxLength) return { code: 'FIELD_TOO_LONG', params: { max: field.maxLength } };
      return length < field.minLength ? { code: 'FIELD_TOO_SHORT', params: { min: field.minLength } } : null;
    }
    case 'NUMBER': {
      const fits = typeof value === 'number' && Number.isInteger(value) && value >= field.min && value <= field.max;
      return fits ? null : { code: 'FIELD_OUT_OF_RANGE', params: { min: field.min, max: field.max } };
    }
    case 'CAMPUS':
      return context.campuses.includes(String(value)) ? null : { code: 'FIELD_NOT_A_CHOICE' };
    case 'CHOICE': {
      const codes = field.options ?? (context.choices?.(context.facts) ?? []).map((choice) => choice.code);
      return codes.includes(String(value)) ? null : { code: 'FIELD_NOT_A_CHOICE' };
    }
    case 'FILES':
      return null;
  }
}

/** Characters as people count them: a rare character is one, though it takes two code units. */
function lengthOf(text: string): number {
  return [...text].length;
}
