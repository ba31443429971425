import { describe, expect, it } from 'vitest';
import { checkReturn, commonParts, emptyReturn, isFine, withReason, withTick } from './return-items';

const noon = Date.parse('2026-11-22T04:00:00Z');
const parts = [
  { field: 'project', label: 'Project' },
  { field: 'purpose', label: 'Purpose' },
  { field: 'proof', label: 'Proof' },
];

describe('what is to be supplemented', () => {
  it('is asked within a week of Shanghai’s days unless the reviewer says otherwise', () => {
    expect(emptyReturn(noon).date).toBe('2026-11-29');
    // Half past midnight in Shanghai, still the day before in Greenwich.
    expect(emptyReturn(Date.parse('2026-11-22T16:30:00Z')).date).toBe('2026-11-30');
  });

  it('is nothing yet in the beginning, and that is not enough', () => {
    const check = checkReturn(emptyReturn(noon), parts, noon);
    expect(check).toMatchObject({ items: [], nothing: true });
    expect(isFine(check)).toBe(false);
  });

  it('is ticked by writing the reason and sent in the order of the form, without blanks', () => {
    const draft = withReason(withReason(emptyReturn(noon), 'proof', ' blurred '), 'project', 'pick one');
    const check = checkReturn(draft, parts, noon);
    expect(check.items).toEqual([
      { field: 'project', reason: 'pick one' },
      { field: 'proof', reason: 'blurred' },
    ]);
    expect(isFine(check)).toBe(true);
  });

  it('wants a reason for each', () => {
    const draft = withReason(withTick(emptyReturn(noon), 'purpose', true), 'proof', 'blurred');
    const check = checkReturn(withReason(draft, 'purpose', '   '), parts, noon);
    expect(check.unexplained).toEqual(['purpose']);
    expect(isFine(check)).toBe(false);
  });

  it('forgets a part that is unticked, but not its words', () => {
    const draft = withTick(withReason(emptyReturn(noon), 'proof', 'blurred'), 'proof', false);
    expect(checkReturn(draft, parts, noon).nothing).toBe(true);
    expect(checkReturn(withTick(draft, 'proof', true), parts, noon).items).toEqual([
      { field: 'proof', reason: 'blurred' },
    ]);
  });

  it('leaves at least until tomorrow', () => {
    const draft = withReason(emptyReturn(noon), 'proof', 'blurred');
    expect(checkReturn({ ...draft, date: '2026-11-22' }, parts, noon).past).toBe(true);
    expect(checkReturn({ ...draft, date: '2026-11-23' }, parts, noon).past).toBe(false);
  });

  it('of several forms is what all of them have', () => {
    expect(commonParts([parts, [parts[2]!, parts[1]!]])).toEqual([parts[1], parts[2]]);
    expect(commonParts([parts, [parts[1]!], [parts[2]!, parts[1]!]])).toEqual([parts[1]]);
    expect(commonParts([])).toEqual([]);
  });
});
