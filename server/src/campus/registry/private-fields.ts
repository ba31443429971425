import type { FieldCipher } from '../../platform/crypto/field-cipher.js';

/** Sensitive fields of a student: the column and how many characters of its value stay in sight. */
export const PRIVATE_FIELDS = {
  idNumber: { column: 'id_number', head: 3, tail: 4 },
  phone: { column: 'phone', head: 3, tail: 4 },
  bankAccount: { column: 'bank_account', head: 4, tail: 4 },
  bankName: { column: 'bank_name', head: Infinity, tail: 0 },
} as const;
export type PrivateField = keyof typeof PRIVATE_FIELDS;
export const PRIVATE_FIELD_NAMES = Object.keys(PRIVATE_FIELDS) as readonly PrivateField[];

/** Seals a sensitive value for this student and this field: moved to another row or column it does not open. */
export function sealPrivate(cipher: FieldCipher, studentId: string, field: PrivateField, plain: string): string {
  return cipher.seal(plain, boundTo(studentId, field));
}

export function openPrivate(cipher: FieldCipher, studentId: string, field: PrivateField, sealed: string): string {
  return cipher.open(sealed, boundTo(studentId, field));
}

function boundTo(studentId: string, field: PrivateField): string {
  return `student_private.${field}:${studentId}`;
}

/** `310***********1234`. A value too short to hide anything in shows nothing at all. */
export function masked(text: string, head: number, tail: number): string {
  const letters = [...text];
  if (head >= letters.length && tail === 0) return text;
  if (letters.length <= head + tail) return '*'.repeat(letters.length);
  return (
    letters.slice(0, head).join('') +
    '*'.repeat(letters.length - head - tail) +
    letters.slice(letters.length - tail).join('')
  );
}

export function maskedPrivate(field: PrivateField, plain: string): string {
  const { head, tail } = PRIVATE_FIELDS[field];
  return masked(plain, head, tail);
}

/** A student number as staff see it in passing: `230****01`. */
export function maskedNumber(number: string): string {
  return masked(number, 3, 2);
}
