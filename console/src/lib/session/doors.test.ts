import { describe, expect, it } from 'vitest';
import { beginAt, doorProblemOf, doorsOf } from './doors';

describe('the door', () => {
  it('folds the password where there is another way, and never stands blank', () => {
    expect(doorsOf(['PASSWORD', 'CAS', 'WECOM'])).toEqual({ outside: ['WECOM', 'CAS'], password: true, folded: true });
    expect(doorsOf(['WECOM'])).toEqual({ outside: ['WECOM'], password: false, folded: false });
    expect(doorsOf(['PASSWORD'])).toEqual({ outside: [], password: true, folded: false });
    expect(doorsOf([])).toMatchObject({ password: true, folded: false });
    expect(doorsOf(['WECHAT_MINI_PROGRAM'])).toMatchObject({ outside: [], password: true });
  });

  it('leads back to the page one wanted, whatever is in its address', () => {
    const page = '/worklist?state=all&q=张 & 李#x';
    const address = new URL(beginAt('CAS', page, '/console/'), 'http://ours.example');
    expect(address.pathname).toBe('/auth/cas');
    expect(address.searchParams.get('return')).toBe(`/console${page}`);
    expect(address.searchParams.get('side')).toBe('console');
    expect(beginAt('WECOM', '/', '/console/')).toBe('/auth/wecom?return=%2Fconsole%2F&side=console');
  });

  it('knows why one came back, and that it does not know', () => {
    expect(doorProblemOf(null)).toBeNull();
    expect(doorProblemOf('DISABLED')).toBe('DISABLED');
    expect(doorProblemOf('constructor')).toBe('OTHER');
  });
});
