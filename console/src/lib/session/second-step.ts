import type { Problem } from '../graph/problem';

/** Whether the password was right and the second factor is what is still asked: not given yet, or given wrongly. */
export function secondStepOf(problem: Problem | null): 'needed' | 'wrong' | null {
  if (problem?.code !== 'UNAUTHENTICATED') return null;
  const codes = problem.unmet.map(({ code }) => code);
  if (codes.includes('SECOND_FACTOR_NEEDED')) return 'needed';
  return codes.includes('SECOND_FACTOR_WRONG') ? 'wrong' : null;
}

/** What somebody typed as a code: the app shows `123 456`, a recovery code is left as it was printed. */
export function codeOf(typed: string): string {
  const bare = typed.replace(/\s/g, '');
  return /^\d*$/.test(bare) ? bare : typed.trim();
}

/** Whether a code is complete enough to be sent: six digits, or anything longer that isn't all digits. */
export function isCode(code: string): boolean {
  return /^\d{6}$/.test(code) || (code.length >= 8 && !/^\d+$/.test(code));
}

/** A secret in groups of four, as one types it from a screen. */
export function grouped(secret: string): string {
  return secret.replace(/(.{4})(?=.)/g, '$1 ');
}
