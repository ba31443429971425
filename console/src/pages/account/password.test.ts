import { describe, expect, it } from 'vitest';
import { passwordFaults } from './password';

const faults = (next: string, current = 'Old-password-1', again = next) => passwordFaults(current, next, again);

describe('a new password', () => {
  it('has ten characters of three classes, or twenty of any', () => {
    expect(faults('Harbour-42')).toEqual([]);
    expect(faults('Harbour42')).toEqual(['short']);
    expect(faults('harbour-house')).toEqual(['classes']);
    expect(faults('harbours and rivers!')).toEqual([]);
    expect(faults('harbours and rivers')).toEqual(['classes']);
    expect(faults('harboursandriverslong')).toEqual([]);
  });

  it('counts characters and not their halves', () => {
    expect(faults('🐟🐟🐟🐟🐟')).toEqual(['short']);
  });

  it('is another one than before, and typed twice alike, after the present one', () => {
    expect(faults('Old-password-1')).toEqual(['same']);
    expect(faults('Harbour-42', 'x', 'Harbour-43')).toEqual(['repeat']);
    expect(faults('Harbour-42', '')).toEqual(['current']);
  });
});
