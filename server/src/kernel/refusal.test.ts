import { describe, expect, it } from 'vitest';
import { Refusal, refuse } from './refusal.js';

function caught(act: () => never): Refusal {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

describe('a refusal', () => {
  it('carries its code and what is unmet, in order, and names them for the log', () => {
    const refusal = new Refusal('INELIGIBLE', [
      { code: 'NOT_ENROLLED' },
      { code: 'CONSENT_MISSING', field: 'consent' },
    ]);
    expect(refusal).toBeInstanceOf(Error);
    expect(refusal.name).toBe('Refusal');
    expect(refusal.message).toBe('INELIGIBLE: NOT_ENROLLED, CONSENT_MISSING');
    expect(refusal.unmet.map((unmet) => unmet.code)).toEqual(['NOT_ENROLLED', 'CONSENT_MISSING']);
  });

  it('may say its code alone', () => {
    const refusal = caught(() => refuse('FORBIDDEN'));
    expect(refusal.code).toBe('FORBIDDEN');
    expect(refusal.unmet).toEqual([]);
    expect(refusal.message).toBe('FORBIDDEN');
  });

  it('names the one condition with its parameters and its field', () => {
    const refusal = caught(() => refuse('INVALID_INPUT', 'PAGE_SIZE', { max: 100 }, 'first'));
    expect(refusal.code).toBe('INVALID_INPUT');
    expect(refusal.unmet).toEqual([{ code: 'PAGE_SIZE', params: { max: 100 }, field: 'first' }]);
  });
});
