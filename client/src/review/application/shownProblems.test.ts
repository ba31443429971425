import { describe, expect, it } from 'vitest';
import { Failure } from '../../lib/graph/failure';
import type { FormField, Problem } from './form';
import { labelsOf, shownProblems } from './shownProblems';

const fields = ['project', 'purpose', 'proof'].map((code) => ({ code, label: `<${code}>`, kind: 'TEXT' }) as FormField);
const problems: Problem[] = [
  { field: 'purpose', kind: 'short', n: 2 },
  { field: 'proof', kind: 'fileLost', n: 1 },
];
const words = (key: string): string => key;
const shown = (touched: string[], failure: Failure | null = null) =>
  shownProblems(words, fields, problems, new Set(touched), failure);

describe('what is said beside the fields', () => {
  it('is what concerns a file at once, all else after one has been in the field', () => {
    expect(shown([])).toEqual({ proof: 'fileLostProblem' });
    expect(shown(['purpose'])).toEqual({ purpose: 'short', proof: 'fileLostProblem' });
  });

  it('is what the server found wrong, until it is dealt with', () => {
    const unmet = [
      { code: 'A', reason: 'not on record', field: 'project' },
      { code: 'B', reason: 'closed' },
    ];
    expect(shown([], new Failure('INVALID_INPUT', '', unmet))['project']).toBe('not on record');
    expect(shown([])['project']).toBeUndefined();
  });

  it('names in the order of the form what is still missing', () => {
    expect(labelsOf(fields, [...problems].reverse(), ', ')).toBe('<purpose>, <proof>');
  });
});
