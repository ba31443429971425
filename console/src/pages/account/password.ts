export const SHORTEST = 10;
const LONG_ENOUGH = 20;
const CLASSES = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}]/u];

export type PasswordFault = 'current' | 'short' | 'classes' | 'same' | 'repeat';

/**
 * What is wrong with a new password as far as it can be told here: ten characters of three classes, or twenty of any.
 * The server judges again, and knows more (the commonest ones, one's own name).
 */
export function passwordFaults(current: string, next: string, again: string): PasswordFault[] {
  const faults: PasswordFault[] = [];
  if (current === '') faults.push('current');
  const length = [...next].length;
  if (length < SHORTEST) faults.push('short');
  else if (length < LONG_ENOUGH && CLASSES.filter((kind) => kind.test(next)).length < 3) faults.push('classes');
  else if (next === current) faults.push('same');
  if (next !== again) faults.push('repeat');
  return faults;
}
