import { describe, expect, it } from 'vitest';
import sdl from '../../../../../schema/schema.graphql?raw';
import { readFilter, shows, views, writeFilter } from './filter';

describe('the filter in the address', () => {
  it('reads what it wrote', () => {
    const filter = { view: 'confirmed', counsellor: 'c1', from: '2026-01-05', to: null } as const;
    expect(readFilter(writeFilter(new URLSearchParams(), filter))).toEqual(filter);
  });

  it('takes nonsense for nothing', () => {
    const search = new URLSearchParams('state=toString&from=2026-02-30&to=yesterday&counsellor=');
    expect(readFilter(search)).toEqual({ view: 'requested', counsellor: null, from: null, to: null });
  });

  it('leaves the default out and closes the open booking', () => {
    const search = new URLSearchParams('state=all&open=b1');
    expect(writeFilter(search, { view: 'requested' }).toString()).toBe('');
  });

  it('puts every state of the graph into exactly one view besides all', () => {
    const states = /enum CounsellingBookingState \{([^}]*)\}/.exec(sdl)?.[1] ?? '';
    const codes = states.replace(/"""[\s\S]*?"""|"[^"]*"/g, '').match(/[A-Z_]{3,}/g) ?? [];
    expect(codes.length).toBeGreaterThan(5);
    const listed = Object.values(views).flatMap((view): readonly string[] => view ?? []);
    expect([...listed].sort()).toEqual([...codes].sort());
    expect(codes.every((code) => shows('all', code))).toBe(true);
  });
});
