import { describe, expect, it } from 'vitest';
import { allToggled, headOf, nothingChosen, toggled } from './selection';

const ids = ['a', 'b', 'c', 'd'];
const sorted = (chosen: ReadonlySet<string>) => [...chosen].sort();

describe('ticking rows', () => {
  it('ticks and unticks one', () => {
    const once = toggled(nothingChosen, ids, 'b');
    expect(sorted(once.chosen)).toEqual(['b']);
    expect(sorted(toggled(once, ids, 'b').chosen)).toEqual([]);
    expect(sorted(toggled(once, ids, 'd').chosen)).toEqual(['b', 'd']);
  });

  it('ticks a range in either direction and unticks one likewise', () => {
    const down = toggled(toggled(nothingChosen, ids, 'b'), ids, 'd', true);
    expect(sorted(down.chosen)).toEqual(['b', 'c', 'd']);
    const up = toggled(toggled(nothingChosen, ids, 'c'), ids, 'a', true);
    expect(sorted(up.chosen)).toEqual(['a', 'b', 'c']);
    expect(sorted(toggled(down, ids, 'c', true).chosen)).toEqual(['b']);
  });

  it('takes a range whose beginning has left the list for a single tick', () => {
    const gone = { chosen: new Set(['x']), anchor: 'x' };
    expect(sorted(toggled(gone, ids, 'c', true).chosen)).toEqual(['c', 'x']);
  });

  it('ticks all, and none once all are ticked', () => {
    const all = allToggled(toggled(nothingChosen, ids, 'c'), ids);
    expect(sorted(all.chosen)).toEqual(ids);
    expect(allToggled(all, ids).chosen.size).toBe(0);
    expect(allToggled(nothingChosen, []).chosen.size).toBe(0);
  });

  it('shows in the head whether none, some or all shown rows are ticked', () => {
    expect(headOf(new Set(), ids)).toBe('none');
    expect(headOf(new Set(['elsewhere']), ids)).toBe('none');
    expect(headOf(new Set(['a']), ids)).toBe('some');
    expect(headOf(new Set(ids), ids)).toBe('all');
    expect(headOf(new Set(), [])).toBe('none');
  });
});
