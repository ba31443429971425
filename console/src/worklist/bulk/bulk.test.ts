import { describe, expect, it } from 'vitest';
import type { Action } from '../../review/reviewed';
import type { ApplicationRow } from '../application';
import { outcomeOf, type Result } from './outcome';
import { bulkActs } from './plan';

const action = (code: string, enabled = true, mutation = 'reviewFundingCertificate') =>
  ({ code, label: code, enabled, mutation, emphasis: 'NORMAL', needs: [], blockedBy: [] }) as Action;
const row = (id: string, ...availableActions: Action[]) => ({ id, version: 1, availableActions }) as ApplicationRow;

describe('an act on many', () => {
  it('is offered for those rows that the graph offers it for', () => {
    const acts = bulkActs([
      row('a', action('CLAIM')),
      row('b', action('APPROVE'), action('RETURN')),
      row('c', action('RETURN'), action('APPROVE', false)),
    ]);
    expect(acts.map(({ action: { code }, rows }) => [code, rows.map(({ id }) => id)])).toEqual([
      ['RETURN', ['b', 'c']],
      ['CLAIM', ['a']],
      ['APPROVE', ['b']],
    ]);
  });

  it('gives back only what is one’s own', () => {
    const [theirs, mine] = [row('a', action('RELEASE')), { ...row('b', action('RELEASE')), mine: true }];
    expect(bulkActs([theirs])).toEqual([]);
    expect(bulkActs([theirs, mine])[0]?.rows).toEqual([mine]);
  });

  it('leaves out what isn’t a review and what is done one by one', () => {
    expect(bulkActs([row('a', action('WITHDRAW', true, 'withdrawFundingCertificate'), action('CORRECT'))])).toEqual([]);
  });
});

describe('the results of an act on many', () => {
  const [a, b, c] = [row('a'), row('b'), row('c')];
  const after = { ...a, version: 2 };
  const refusal = (message: string, ...reasons: string[]) => ({
    code: 'CONFLICT' as const,
    message,
    unmet: reasons.map((reason) => ({ code: reason, reason })),
  });

  it('are told row by row in the order asked, each sentence once', () => {
    const results: Result[] = [
      { id: 'b', application: null, refusal: refusal('changed', 'changed', 'by Li') },
      { id: 'a', application: after, refusal: null },
    ];
    expect(outcomeOf([a, b, c], results, 'no answer')).toEqual({
      done: [after],
      refused: [
        { row: b, reasons: ['changed', 'by Li'] },
        { row: c, reasons: ['no answer'] },
      ],
    });
  });

  it('count as refused with the fresh row where one came with the refusal', () => {
    const results: Result[] = [{ id: 'a', application: after, refusal: refusal('m') }];
    expect(outcomeOf([a], results, '')).toEqual({ done: [], refused: [{ row: after, reasons: ['m'] }] });
  });
});
