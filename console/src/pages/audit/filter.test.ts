import { describe, expect, it } from 'vitest';
import { type Filter, nothing as all, pageOf, readFilter, variablesOf, writeFilter } from './filter';

describe('which entries are listed', () => {
  it('is in the address and is read back', () => {
    const filter: Filter = {
      search: '张',
      action: 'GRANT_ROLE',
      account: 'QWNjb3VudDox==',
      subject: 'U3RhZmY6MQ==',
      from: '2026-03-01',
      to: '2026-03-02',
    };
    expect(readFilter(writeFilter(filter))).toEqual(filter);
    expect(writeFilter(all).toString()).toBe('');
  });

  it('takes nonsense for nothing', () => {
    expect(readFilter(new URLSearchParams('q=%20&action=drop%20table&account=a%20b&from=2026-02-30&to=x'))).toEqual(
      all,
    );
  });

  it('asks for whole days of Shanghai, the last one to its end', () => {
    expect(variablesOf({ ...all, from: '2026-03-01', to: '2026-03-01' })).toMatchObject({
      from: '2026-02-28T16:00:00.000Z',
      to: '2026-03-01T16:00:00.000Z',
      search: null,
      action: null,
    });
    expect(variablesOf(all)).toMatchObject({ from: null, to: null });
  });
});

it('a subject is opened where the console has a page for it', () => {
  expect(pageOf('Staff', 'a=')).toBe('/staff?open=a%3D');
  expect(pageOf('Student', null)).toBeNull();
  expect(pageOf('constructor', 'x')).toBeNull();
});
