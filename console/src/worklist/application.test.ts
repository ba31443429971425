import { describe, expect, it } from 'vitest';
import { type ApplicationRow, aboutOf, isSlow, staysOpen, wordOf } from './application';

const row = (over: Partial<ApplicationRow>) =>
  ({ revision: 1, mine: false, stateTone: 'WARN', ...over }) as ApplicationRow;

describe('the word on a row', () => {
  it('tells my review from another’s, and a supplement from a first submission', () => {
    expect(wordOf(row({ state: 'REVIEWING', mine: true })).key).toBe('mine');
    expect(wordOf(row({ state: 'REVIEWING' })).key).toBe('others');
    expect(wordOf(row({ state: 'SUBMITTED', revision: 2 })).key).toBe('again');
    expect(wordOf(row({ state: 'SUBMITTED' }))).toEqual({ tone: 'WARN', key: null });
    expect(wordOf(row({ state: 'APPROVED', revision: 3, mine: true })).key).toBeNull();
  });
});

describe('after an act', () => {
  it('one stays with what one reviews now, and goes on from everything else', () => {
    expect(staysOpen(row({ state: 'REVIEWING', mine: true }))).toBe(true);
    expect(staysOpen(row({ state: 'REVIEWING' }))).toBe(false);
    expect(staysOpen(row({ state: 'APPROVED', mine: true }))).toBe(false);
    expect(staysOpen(row({ state: 'SUBMITTED' }))).toBe(false);
  });
});

describe('what it is about', () => {
  it('is the first field that says something', () => {
    const form = [
      { field: 'purpose', label: '', value: '' },
      { field: 'reason', label: '', value: 'lost' },
    ];
    expect(aboutOf({ form }, ['purpose', 'reason'])).toBe('lost');
    expect(aboutOf({ form }, ['other'])).toBe('');
  });
});

describe('waiting', () => {
  const now = Date.parse('2026-11-22T04:00:00Z');
  const since = (waitingSince: string | null, ended = false) => isSlow({ waitingSince, ended }, now);
  it('is too long from three days on, and never where nobody waits any more', () => {
    expect(since('2026-11-19T04:00:00Z')).toBe(true);
    expect(since('2026-11-19T04:00:01Z')).toBe(false);
    expect(since('2026-11-01T04:00:00Z', true)).toBe(false);
    expect(since(null)).toBe(false);
  });
});
