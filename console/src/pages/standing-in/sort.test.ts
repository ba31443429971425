import { describe, expect, it } from 'vitest';
import { phaseOf, sorted, timesFault } from './sort';
import type { TemporaryRole } from './use-standing-in';

const now = Date.parse('2026-03-02T04:00:00Z');
const person = (id: string) => ({ id, name: id });
const role = (id: string, from: string | null, holder: string, endsAt: string, over: Partial<TemporaryRole> = {}) =>
  ({
    id,
    from: from === null ? null : person(from),
    holder: person(holder),
    startsAt: '2026-03-01T00:00:00Z',
    endsAt,
    endedAt: null,
    ...over,
  }) as TemporaryRole;

describe('roles for a time', () => {
  it('are told apart by who gave and who holds them, what ends first on top', () => {
    const a = role('a', 'me', 'li', '2026-03-09T00:00:00Z');
    const b = role('b', 'me', 'wang', '2026-03-05T00:00:00Z');
    const c = role('c', 'li', 'me', '2026-03-05T00:00:00Z');
    const d = role('d', 'li', 'wang', '2026-03-05T00:00:00Z');
    const glass = role('e', null, 'me', '2026-03-02T08:00:00Z');
    expect(sorted([a, b, c, d, glass], 'me')).toEqual({ given: [b, a], held: [glass, c], others: [d] });
  });

  it('are coming, running or over', () => {
    expect(phaseOf(role('a', 'x', 'y', '2026-03-02T04:00:01Z'), now)).toBe('running');
    expect(phaseOf(role('a', 'x', 'y', '2026-03-02T04:00:00Z'), now)).toBe('over');
    expect(phaseOf(role('a', 'x', 'y', '2026-03-09T00:00:00Z', { endedAt: '2026-03-02T00:00:00Z' }), now)).toBe('over');
    expect(phaseOf(role('a', 'x', 'y', '2026-03-09T00:00:00Z', { startsAt: '2026-03-03T00:00:00Z' }), now)).toBe(
      'coming',
    );
  });

  it('have times in order, of at most 90 days', () => {
    const fault = (startsAt: string, endsAt: string) => timesFault({ startsAt, endsAt }, now);
    expect(fault('2026-03-02T04:00:00Z', '2026-05-31T04:00:00Z')).toBeNull();
    expect(fault('2026-03-02T04:00:00Z', '2026-05-31T04:00:01Z')).toBe('long');
    expect(fault('2026-03-02T04:00:00Z', '2026-03-02T04:00:00Z')).toBe('order');
    expect(fault('2026-03-01T04:00:00Z', '2026-03-02T03:00:00Z')).toBe('order');
    expect(fault('', '2026-03-02T05:00:00Z')).toBe('start');
    expect(fault('2026-03-02T05:00:00Z', '')).toBe('end');
  });
});
