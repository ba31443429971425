import { describe, expect, it } from 'vitest';
import sdl from '../../../../schema/schema.graphql?raw';
import { type Filter, readFilter, statuses, writeFilter } from './filter';

describe('which students are listed', () => {
  it('is in the address and is read back', () => {
    const filter: Filter = { search: 'lxy', college: '信息学院', grade: 2023, status: 'SUSPENDED' };
    expect(readFilter(writeFilter(new URLSearchParams(), filter))).toEqual(filter);
  });

  it('takes nonsense for nothing', () => {
    expect(readFilter(new URLSearchParams('grade=1e3&status=constructor&q=%20&college='))).toEqual({
      search: '',
      college: '',
      grade: null,
      status: null,
    });
  });

  it('leaves out what is emptied and keeps the rest', () => {
    const search = new URLSearchParams('q=x&grade=2023&status=ENROLLED');
    expect(writeFilter(search, { search: '', grade: null }).toString()).toBe('status=ENROLLED');
  });

  it('knows every status of the graph', () => {
    const body = /enum StudentStatus \{([^}]*)\}/.exec(sdl)?.[1] ?? '';
    const codes = body.replace(/"""[\s\S]*?"""|"[^"]*"/g, '').match(/[A-Z_]{3,}/g) ?? [];
    expect([...statuses].sort()).toEqual([...codes].sort());
  });
});
