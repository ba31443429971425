import { describe, expect, it } from 'vitest';
import sdl from '../../../../schema/schema.graphql?raw';
import { allTicked, checkTally, noted, tallyOf, ticked } from './tally';
import { readPlace, statesOf, views, writePlace } from './view';

const items = [
  { code: 'A', label: 'Invoice', received: true, note: 'copy' },
  { code: 'B', label: 'Tickets', received: false, note: null },
];

describe('what came', () => {
  it('begins as it is on record, and nothing is changed then', () => {
    expect(checkTally(items, tallyOf(items))).toEqual({
      complete: false,
      missing: ['Tickets'],
      changed: false,
      input: [
        { code: 'A', received: true, note: 'copy' },
        { code: 'B', received: false, note: null },
      ],
    });
  });

  it('is complete once everything is ticked, notes kept', () => {
    const all = allTicked(items, tallyOf(items));
    expect(checkTally(items, all)).toMatchObject({ complete: true, missing: [], changed: true });
    expect(all.A).toEqual({ received: true, note: 'copy' });
  });

  it('counts a note alone as a change, blanks as none', () => {
    expect(checkTally(items, noted(tallyOf(items), 'B', '  ')).changed).toBe(false);
    const said = checkTally(items, noted(tallyOf(items), 'B', ' only one way '));
    expect(said.changed).toBe(true);
    expect(said.input[1]).toEqual({ code: 'B', received: false, note: 'only one way' });
  });

  it('can be unticked', () => {
    expect(checkTally(items, ticked(tallyOf(items), 'A', false)).missing).toEqual(['Invoice', 'Tickets']);
  });
});

describe('where one is', () => {
  it('is in the address without the default', () => {
    expect(readPlace(writePlace(new URLSearchParams('open=p1'), { view: 'overdue', search: 'x' }))).toEqual({
      view: 'overdue',
      search: 'x',
    });
    expect(writePlace(new URLSearchParams('view=overdue&q=x&open=1'), { view: 'waiting', search: '' }).toString()).toBe(
      '',
    );
    expect(readPlace(new URLSearchParams('view=valueOf'))).toEqual({ view: 'waiting', search: '' });
  });

  it('shows every state in exactly one view, and a search finds all of them', () => {
    const states = /enum PapersState \{([^}]*)\}/.exec(sdl)?.[1] ?? '';
    const codes = (states.replace(/"""[\s\S]*?"""|"[^"]*"/g, '').match(/[A-Z_]{3,}/g) ?? []).sort();
    expect(codes.length).toBeGreaterThan(3);
    expect(Object.values(views).flat().sort()).toEqual(codes);
    expect(statesOf({ view: 'overdue', search: '230900001' }).sort()).toEqual(codes);
    expect(statesOf({ view: 'overdue', search: '' })).toEqual(['OVERDUE']);
  });
});
