import { describe, expect, it } from 'vitest';
import sdl from '../../../../schema/schema.graphql?raw';
import { type Filter, readFilter, roles, writeFilter } from './filter';

describe('which staff is listed', () => {
  it('is in the address and is read back', () => {
    const filter: Filter = { search: '张', office: 'WORK_STUDY', role: 'HEAD', left: true };
    expect(readFilter(writeFilter(filter))).toEqual(filter);
    const all: Filter = { search: '', office: '', role: null, left: false };
    expect(writeFilter(all).toString()).toBe('');
    expect(readFilter(new URLSearchParams())).toEqual(all);
  });

  it('takes nonsense for nothing', () => {
    const odd = new URLSearchParams('q=%20&office=constructor&role=KING&left=yes');
    expect(readFilter(odd)).toEqual({ search: '', office: '', role: null, left: false });
  });

  it('knows every role of the graph', () => {
    const body = /enum StaffRoleCode \{([^}]*)\}/.exec(sdl)?.[1] ?? '';
    const codes = body.replace(/"""[\s\S]*?"""|"[^"]*"/g, '').match(/[A-Z_]{3,}/g) ?? [];
    expect([...roles].sort()).toEqual([...codes].sort());
  });
});
