import { describe, expect, it, vi } from 'vitest';
import { adoptPath } from './deepLink.h5';

function open(pathname: string, search = '', hash = ''): string | null {
  const replaced: string[] = [];
  vi.stubGlobal('window', {
    location: { pathname, search, hash },
    history: { replaceState: (_state: unknown, _title: string, url: string) => replaced.push(url) },
  });
  adoptPath();
  return replaced[0] ?? null;
}

describe('a link from outside', () => {
  it('opens the page it names, with its query', () => {
    expect(open('/pages/sign-in/index', '?problem=EXPIRED&from=%2Fpages%2Fme%2Findex')).toBe(
      '/#/pages/sign-in/index?problem=EXPIRED&from=%2Fpages%2Fme%2Findex',
    );
    expect(open('/pages/counselling/booking/index', '?id=a%3D', '#/')).toBe(
      '/#/pages/counselling/booking/index?id=a%3D',
    );
  });

  it("does not take WeCom's leftover for a page", () => {
    expect(open('/pages/me/index', '?x=1', '#wechat_redirect')).toBe('/#/pages/me/index?x=1');
    expect(open('/', '', '#wechat_redirect')).toBe('/');
  });

  it('leaves alone what the router already has, and other paths', () => {
    expect(open('/', '', '#/pages/me/index')).toBeNull();
    expect(open('/verify/ABC')).toBeNull();
    expect(open('/pages/home/index', '', '#/pages/me/index')).toBe('/#/pages/me/index');
  });
});
