import { describe, expect, it } from 'vitest';
import { readPlace, statesOf, writePlace } from './view';

describe('where one is at the desk', () => {
  it('is what the address says, and nonsense counts as nothing', () => {
    expect(readPlace(new URLSearchParams('view=unclaimed&q=%20230900001'), true)).toEqual({
      view: 'unclaimed',
      search: '230900001',
    });
    expect(readPlace(new URLSearchParams('view=toString'), true).view).toBe('print');
  });

  it('is never the print queue for those who can’t print', () => {
    expect(readPlace(new URLSearchParams('view=print'), false).view).toBe('ready');
    expect(readPlace(new URLSearchParams(), false).view).toBe('ready');
  });

  it('closes the open item when it changes, and empties the search', () => {
    const before = new URLSearchParams('view=ready&q=x&open=c1');
    expect(writePlace(before, { search: '' }).toString()).toBe('view=ready');
    expect(writePlace(before, { view: 'over' }).toString()).toBe('view=over&q=x');
  });
});

describe('what is asked for', () => {
  it('is also what nobody came for in time once somebody comes', () => {
    expect(statesOf({ view: 'ready', search: '' })).toEqual(['PRINTED']);
    expect(statesOf({ view: 'ready', search: '230900001' })).toEqual(['PRINTED', 'UNCLAIMED']);
    expect(statesOf({ view: 'unclaimed', search: 'x' })).toEqual(['UNCLAIMED']);
  });
});
