import { describe, expect, it } from 'vitest';
import { myOffices } from './my-offices';
import { readPlace, views, writePlace } from './view';

describe('the address of the queue', () => {
  it('holds state and office, and begins with what waits', () => {
    expect(readPlace(new URLSearchParams())).toEqual({ view: 'waiting', office: null });
    const place = { view: 'answered', office: 'LIZHI_CENTRE' } as const;
    expect(readPlace(writePlace(place))).toEqual(place);
    expect(writePlace({ view: 'waiting', office: null }).toString()).toBe('');
    for (const nonsense of ['x', 'toString', '__proto__']) {
      expect(readPlace(new URLSearchParams({ view: nonsense })).view).toBe('waiting');
    }
  });

  it('leaves no state out of all', () => {
    expect(new Set(views.all)).toEqual(new Set([...views.waiting, ...views.answered, ...views.closed]));
  });
});

describe('the offices of a queue', () => {
  it('are those that one answers for, each once', () => {
    const role = (code: string, name: string) => ({
      role: name,
      label: name,
      office: { code, name: code },
      from: null,
      until: null,
    });
    const roles = [
      role('A', 'HEAD'),
      role('A', 'PUBLISHER'),
      role('B', 'DESK'),
      role('C', 'ADMINISTRATOR'),
    ] as unknown as Parameters<typeof myOffices>[0];
    expect(myOffices(roles).map(({ code }) => code)).toEqual(['A', 'B']);
  });
});
