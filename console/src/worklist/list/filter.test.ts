import { describe, expect, it } from 'vitest';
import sdl from '../../../../schema/schema.graphql?raw';
import { type Filter, belongs, isNarrowed, readFilter, views, writeFilter } from './filter';

const workflows = ['FUNDING_CERTIFICATE', 'HONOUR_CERTIFICATE'];
const plain: Filter = { workflow: null, view: 'todo', assignee: null, search: '', sort: 'OLDEST' };

describe('the filter in the address', () => {
  it('reads what it wrote', () => {
    const filter: Filter = {
      workflow: 'HONOUR_CERTIFICATE',
      view: 'returned',
      assignee: 'OTHERS',
      search: 'lin xiaoyu & co',
      sort: 'NEWEST',
    };
    expect(readFilter(writeFilter(new URLSearchParams(), filter), workflows)).toEqual(filter);
  });

  it('takes nonsense, and a workflow that one may not see, for nothing', () => {
    const search = new URLSearchParams('workflow=COUNSELLING&state=toString&assignee=ME%27&sort=x&q=%20%20');
    expect(readFilter(search, workflows)).toEqual(plain);
  });

  it('leaves the defaults out, closes the open item and keeps what is not changed', () => {
    const search = new URLSearchParams('workflow=FUNDING_CERTIFICATE&state=all&q=x&open=a1');
    expect(writeFilter(search, { view: 'todo', search: ' ', sort: 'OLDEST' }).toString()).toBe(
      'workflow=FUNDING_CERTIFICATE',
    );
  });

  it('shows every state but the draft in exactly one view besides what is to do and all', () => {
    const states = /enum ApplicationState \{([^}]*)\}/.exec(sdl)?.[1] ?? '';
    const codes = states.replace(/"""[\s\S]*?"""|"[^"]*"/g, '').match(/[A-Z_]{3,}/g) ?? [];
    expect(codes).toContain('DRAFT');
    const submitted = codes.filter((code) => code !== 'DRAFT').sort();
    const { todo, all, ...single } = views;
    expect(Object.values(single).flat().sort()).toEqual(submitted);
    expect([...all].sort()).toEqual(submitted);
    expect(todo).toEqual(['SUBMITTED', 'REVIEWING']);
  });

  it('tells a queue as it is from a narrowed one', () => {
    expect(isNarrowed({ ...plain, workflow: 'X', view: 'all', sort: 'NEWEST' })).toBe(false);
    expect(isNarrowed({ ...plain, search: 'x' })).toBe(true);
    expect(isNarrowed({ ...plain, assignee: 'ME' })).toBe(true);
  });
});

describe('a row after an act', () => {
  const mine = { state: 'REVIEWING', mine: true, assignee: { id: 's1' } } as const;
  const others = { ...mine, mine: false };
  const free = { state: 'SUBMITTED', mine: false, assignee: null } as const;

  it('stays while its state is listed', () => {
    expect(belongs(plain, mine)).toBe(true);
    expect(belongs({ ...plain, view: 'submitted' }, mine)).toBe(false);
    expect(belongs(plain, { ...mine, state: 'APPROVED' })).toBe(false);
  });

  it('stays while it is whose the list asks for', () => {
    const listed = (assignee: Filter['assignee']) =>
      [mine, others, free].map((row) => belongs({ ...plain, assignee }, row));
    expect(listed('ME')).toEqual([true, false, false]);
    expect(listed('OTHERS')).toEqual([false, true, false]);
    expect(listed('NOBODY')).toEqual([false, false, true]);
  });
});
