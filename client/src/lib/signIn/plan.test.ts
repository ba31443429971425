import { describe, expect, it } from 'vitest';
import { planOf, type Situation } from './plan';

const h5: Situation = {
  runtime: 'wecom',
  weapp: false,
  ways: ['PASSWORD', 'WECOM', 'CAS'],
  problem: '',
  ticket: '',
  tried: false,
};
const mini: Situation = { ...h5, runtime: 'weapp', weapp: true, ways: ['PASSWORD', 'TICKET', 'WECHAT_MINI_PROGRAM'] };

describe('what the sign-in page does by itself', () => {
  it('goes to WeCom inside WeCom only, and only where it is configured', () => {
    expect(planOf(h5)).toBe('OAUTH');
    expect(planOf({ ...h5, runtime: 'h5' })).toBe('ASK');
    expect(planOf({ ...h5, runtime: 'wechat' })).toBe('ASK');
    expect(planOf({ ...h5, ways: ['PASSWORD', 'CAS'] })).toBe('ASK');
  });

  it('never goes a second time, nor after a failure or a sign-out', () => {
    for (const base of [h5, mini]) {
      expect(planOf({ ...base, tried: true })).toBe('ASK');
      expect(planOf({ ...base, problem: 'EXPIRED' })).toBe('ASK');
    }
  });

  it('signs the mini-program in by the code of the host it runs in', () => {
    expect(planOf(mini)).toBe('CODE');
    expect(planOf({ ...mini, runtime: 'wecom' })).toBe('ASK');
    expect(planOf({ ...mini, runtime: 'wecom', ways: ['WECOM_MINI_PROGRAM'] })).toBe('CODE');
  });

  it('changes a ticket first, even after other tries; a ticket means nothing on H5', () => {
    expect(planOf({ ...mini, ticket: 't', tried: true })).toBe('REDEEM');
    expect(planOf({ ...h5, ticket: 't', tried: true })).toBe('ASK');
  });
});
