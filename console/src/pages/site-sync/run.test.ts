import { describe, expect, it } from 'vitest';
import { type Source, counts, ended, isGoing, secondsOf, toneOf } from './run';
import sdl from '../../../../schema/schema.graphql?raw';

const source = (name: string, id: string | null, stateCode = 'DONE') =>
  ({ name, lastRun: id === null ? null : { id, stateCode } }) as unknown as Source;

describe('a run of a synchronisation', () => {
  it('has a look for every state that the graph documents', () => {
    const said = /type SiteSyncRun [\s\S]*?"""(?:(?!""")[\s\S])*?(WAITING[\s\S]*?)"""\s*stateCode/.exec(sdl)?.[1] ?? '';
    const codes = said.match(/[A-Z]{4,}/g) ?? [];
    expect(codes).toEqual(['WAITING', 'RUNNING', 'DONE', 'FAILED', 'LOST']);
    for (const stateCode of codes) expect(toneOf({ stateCode, failed: 0 })).not.toBe('NEUTRAL');
  });

  it('that is done asks for a look where something failed', () => {
    expect(toneOf({ stateCode: 'DONE', failed: 0 })).toBe('OK');
    expect(toneOf({ stateCode: 'DONE', failed: 2 })).toBe('WARN');
    expect(toneOf({ stateCode: 'FAILED', failed: 2 })).toBe('BAD');
  });

  it('goes on while it waits or runs', () => {
    expect(['WAITING', 'RUNNING', 'DONE', 'FAILED', 'LOST'].map((stateCode) => isGoing({ stateCode }))).toEqual([
      ...[true, true],
      ...[false, false, false],
    ]);
    expect(isGoing(null)).toBe(false);
  });

  it('has ended when it is over and was not before, also where nobody saw it run', () => {
    expect(ended([source('a', '1', 'RUNNING')], [source('a', '1')])).toEqual(['a']);
    expect(ended([source('a', '1')], [source('a', '2')])).toEqual(['a']);
    expect(ended([source('a', null)], [source('a', '1', 'FAILED')])).toEqual(['a']);
    expect(ended([source('a', '1', 'WAITING')], [source('a', '1', 'RUNNING')])).toEqual([]);
    expect(ended([source('a', '1')], [source('a', '1')])).toEqual([]);
    expect(ended([], [source('a', '1')])).toEqual([]);
  });

  it('took so long, never less than nothing', () => {
    const startedAt = '2026-03-02T08:00:00.000Z';
    expect(secondsOf({ startedAt, endedAt: '2026-03-02T08:01:05.400Z' })).toBe(65);
    expect(secondsOf({ startedAt, endedAt: '2026-03-02T07:59:59.000Z' })).toBe(0);
    expect(secondsOf({ startedAt, endedAt: null })).toBeNull();
  });

  it('counts what the graph counts', () => {
    const body = /type SiteSyncRun [^{]*\{([\s\S]*?)\n\}/.exec(sdl)?.[1] ?? '';
    expect([...body.matchAll(/\n {2}(\w+): Int!/g)].map(([, name]) => name).sort()).toEqual([...counts].sort());
  });
});
