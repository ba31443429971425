import { describe, expect, it } from 'vitest';
import { Problem } from '../graph/problem';
import { codeOf, grouped, isCode, secondStepOf } from './second-step';

const refused = (code: 'UNAUTHENTICATED' | 'RATE_LIMITED', unmet: string) =>
  new Problem(code, '', { unmet: [{ code: unmet, reason: '' }] });

describe('the second step of a sign-in', () => {
  it('is asked for only when the server says that it is what is missing', () => {
    expect(secondStepOf(refused('UNAUTHENTICATED', 'SECOND_FACTOR_NEEDED'))).toBe('needed');
    expect(secondStepOf(refused('UNAUTHENTICATED', 'SECOND_FACTOR_WRONG'))).toBe('wrong');
    expect(secondStepOf(refused('UNAUTHENTICATED', 'WRONG_CREDENTIALS'))).toBeNull();
    expect(secondStepOf(refused('RATE_LIMITED', 'SECOND_FACTOR_NEEDED'))).toBeNull();
    expect(secondStepOf(null)).toBeNull();
  });

  it('takes a code as the app shows it, and leaves a recovery code as it was printed', () => {
    expect(codeOf(' 123 456 ')).toBe('123456');
    expect(codeOf(' abcd-efgh ')).toBe('abcd-efgh');
    expect(['123456', 'abcd-efgh'].every(isCode)).toBe(true);
    expect(['', '12345', '1234567', '12345678', 'abc'].some(isCode)).toBe(false);
  });

  it('shows a secret in groups', () => {
    expect(grouped('ABCDEFGHIJ')).toBe('ABCD EFGH IJ');
    expect(grouped('ABCDEFGH')).toBe('ABCD EFGH');
  });
});
