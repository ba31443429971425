import { describe, expect, it } from 'vitest';
import { applicationKeys, asksFirst, primaryOf, refusalOf } from './choose';
import type { Action } from './reviewed';

const action = (code: string, emphasis: Action['emphasis'], enabled = true, needs: Action['needs'] = []): Action => ({
  code,
  label: code,
  emphasis,
  enabled,
  mutation: code,
  needs,
  blockedBy: [],
});

describe('the keys', () => {
  it('take the first possible action of their kind', () => {
    const actions = [action('arrive', 'PRIMARY', false), action('confirm', 'PRIMARY'), action('decline', 'DANGER')];
    expect(primaryOf(actions)?.code).toBe('confirm');
    expect(refusalOf(actions)?.code).toBe('decline');
    expect(refusalOf([action('decline', 'DANGER', false)])).toBeUndefined();
  });

  it('of an application: A goes on, R returns, X refuses, whatever the order and the weight of returning', () => {
    const returning = action('return', 'DANGER', true, ['NOTE', 'ITEMS', 'DATE']);
    const offered = [returning, action('reject', 'DANGER', true, ['NOTE']), action('approve', 'PRIMARY')];
    const keyed = applicationKeys(offered);
    expect([keyed.A?.code, keyed.R?.code, keyed.X?.code]).toEqual(['approve', 'return', 'reject']);
    expect(applicationKeys([{ ...returning, enabled: false }]).R).toBeUndefined();
  });
});

describe('asking first', () => {
  it('spares only the usual next step that needs no note', () => {
    expect(asksFirst(action('confirm', 'PRIMARY'))).toBe(false);
    expect(asksFirst(action('return', 'PRIMARY', true, ['NOTE']))).toBe(true);
    expect(asksFirst(action('return', 'PRIMARY', true, ['ITEMS']))).toBe(true);
    expect(asksFirst(action('noShow', 'NORMAL'))).toBe(true);
    expect(asksFirst(action('decline', 'DANGER'))).toBe(true);
  });
});
