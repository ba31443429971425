import { refuse } from '../../kernel/refusal.js';
import { COMMON_PASSWORDS } from './common-passwords.js';

const SHORTEST = 10;
const CLASSES = 3;
/** Long enough to be good whatever it is made of: a sentence, say. */
const SENTENCE = 20;
export const LONGEST_PASSWORD = 200;

export interface Names {
  readonly username: string;
  readonly displayName: string;
}

/** Capital letters, small letters, digits, anything else (Chinese characters too). */
function classesOf(password: string): number {
  return [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u].filter((pattern) => pattern.test(password)).length;
}

/** Why a password is not taken; null for a good one. */
export function passwordFault(password: string, names: Names): string | null {
  const plain = password.normalize('NFKC');
  const length = [...plain].length;
  if (length < SHORTEST) return 'PASSWORD_TOO_SHORT';
  if (length < SENTENCE && classesOf(plain) < CLASSES) return 'PASSWORD_TOO_PLAIN';
  const small = plain.toLowerCase();
  if (new Set(small).size < 5) return 'PASSWORD_TOO_COMMON';
  if (COMMON_PASSWORDS.some((common) => small === common || bare(small) === bare(common))) return 'PASSWORD_TOO_COMMON';
  if (holdsName(small, names)) return 'PASSWORD_HOLDS_NAME';
  return null;
}

/** Without what people add to make a common word pass: digits and signs at both ends. */
const bare = (text: string) =>
  text
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(/[@4]/g, 'a')
    .replace(/[0]/g, 'o')
    .replace(/[$5]/g, 's')
    .replace(/[1!]/g, 'i')
    .replace(/3/g, 'e') || text;

function holdsName(small: string, { username, displayName }: Names): boolean {
  const number = username.toLowerCase();
  const name = displayName.toLowerCase();
  return (number.length >= 4 && small.includes(number)) || (name.length >= 2 && small.includes(name));
}

/** @throws INVALID_INPUT with what is wrong about it */
export function checkNewPassword(password: string, names: Names): void {
  const fault = passwordFault(password, names);
  if (fault !== null)
    refuse('INVALID_INPUT', fault, { min: SHORTEST, classes: CLASSES, long: SENTENCE }, 'newPassword');
}
