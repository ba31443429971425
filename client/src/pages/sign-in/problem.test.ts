import { describe, expect, it, vi } from 'vitest';

vi.mock('@tarojs/taro', () => ({ default: {} }));
const { problemText } = await import('./problem');

describe('words for a failed way of signing in', () => {
  it('one for each code of the server, and some for a code of tomorrow', () => {
    const codes = 'DENIED EXPIRED NO_ACCOUNT OUTSIDER FOREIGN_SERVICE_DOWN NOT_STAFF NOT_A_STUDENT DISABLED LOCKED_OUT';
    for (const code of codes.split(' ')) expect(problemText(code)).toBe(`problem${code}`);
    expect(problemText('SOMETHING_NEW')).toBe('problemOTHER');
  });
});
