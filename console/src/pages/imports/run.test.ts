import { describe, expect, it } from 'vitest';
import sdl from '../../../../schema/schema.graphql?raw';
import { type ImportRun, kinds, lookAt, unfit } from './run';

const run = (over: Partial<ImportRun>): ImportRun => ({
  id: 'i1',
  version: 1,
  kind: 'AWARD',
  state: 'READY',
  stateLabel: '',
  fileName: 'a.csv',
  createdAt: '',
  finishedAt: null,
  rowsRead: 200,
  toAdd: 0,
  toChange: 0,
  unchanged: 0,
  faulty: 0,
  rowsApplied: 0,
  written: 0,
  leftOut: 0,
  failure: null,
  problems: [],
  changes: [],
  ...over,
});

describe('an import as it is shown', () => {
  it('knows how far it is only while it writes', () => {
    expect(lookAt(run({ state: 'READING' }))).toMatchObject({ phase: 'working', percent: null });
    expect(lookAt(run({ state: 'APPLYING', rowsApplied: 51 }))).toMatchObject({ phase: 'working', percent: 25 });
    expect(lookAt(run({ state: 'APPLYING', rowsRead: 0 })).percent).toBeNull();
  });

  it('can be confirmed where it would write something', () => {
    expect(lookAt(run({ toAdd: 1 })).writable).toBe(true);
    expect(lookAt(run({ toChange: 1 })).writable).toBe(true);
    expect(lookAt(run({ unchanged: 200 })).writable).toBe(false);
    expect(lookAt(run({ toAdd: 1, state: 'DONE' })).writable).toBe(false);
  });

  it('says how many faulty rows are not told one by one: a row may have two faults', () => {
    const problem = (row: number) => ({ row, column: '', code: 'X', message: '' });
    const look = lookAt(run({ faulty: 5, problems: [problem(2), problem(2), problem(7)] }));
    expect(look).toMatchObject({ skips: true, untold: 3 });
  });

  it('can be given up until it is confirmed', () => {
    const states = ['UPLOADED', 'READING', 'READY', 'APPLYING', 'DONE', 'FAILED', 'DISCARDED'] as const;
    const given = states.filter((state) => lookAt(run({ state })).discardable);
    expect(given).toEqual(['UPLOADED', 'READING', 'READY']);
  });

  it('knows every kind of the graph', () => {
    const body = /enum RegistryKind \{([^}]*)\}/.exec(sdl)?.[1] ?? '';
    const codes = body.replace(/"""[\s\S]*?"""|"[^"]*"/g, '').match(/[A-Z_]{3,}/g) ?? [];
    expect([...kinds].sort()).toEqual([...codes].sort());
  });
});

describe('a file', () => {
  it('is refused on the spot where it can’t be a list', () => {
    expect(unfit({ name: 'a.XLSX', size: 10 })).toBeNull();
    expect(unfit({ name: 'a.csv', size: 0 })).toBe('empty');
    expect(unfit({ name: 'a.xls', size: 10 })).toBe('oldExcel');
    expect(unfit({ name: 'a.pdf', size: 10 })).toBe('kind');
    expect(unfit({ name: 'a.csv', size: 20 * 1024 * 1024 })).toBeNull();
    expect(unfit({ name: 'a.csv', size: 20 * 1024 * 1024 + 1 })).toBe('size');
  });
});
