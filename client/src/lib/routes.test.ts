import { describe, expect, it } from 'vitest';
import { isTab, safeReturn, withQuery } from './routes';
import { runtimeOf } from './runtime';

describe('addresses', () => {
  it('returns only to pages of our own, and never to the sign-in page', () => {
    expect(safeReturn('/pages/counselling/times/index?id=a%3D')).toBe('/pages/counselling/times/index?id=a%3D');
    // as a server sends one back to the router of H5
    expect(safeReturn('/#/pages/matters/index?x=1')).toBe('/pages/matters/index?x=1');
    for (const bad of [
      '/#/pages/sign-in/index',
      '/#//elsewhere.example',
      '#/pages/me/index',
      '',
      'https://elsewhere.example',
      '//elsewhere.example/pages/',
      '/pages/sign-in/index?from=x',
    ]) {
      expect(safeReturn(bad)).toBe('/pages/home/index');
    }
  });

  it('encodes what it puts into a query and leaves out what is empty', () => {
    expect(withQuery('/p', { id: 'a=&b', none: '', gone: undefined })).toBe('/p?id=a%3D%26b');
    expect(withQuery('/p', {})).toBe('/p');
  });

  it('knows a tab, with or without a query', () => {
    expect(isTab('/pages/me/index?x=1')).toBe(true);
    expect(isTab('/pages/counselling/door/index')).toBe(false);
  });
});

describe('where it runs', () => {
  it('asks for WeCom first, whose browser calls itself WeChat too', () => {
    expect(runtimeOf(false, 'Mozilla/5.0 wxwork/4.1 MicroMessenger/7.0')).toBe('wecom');
    expect(runtimeOf(false, 'Mozilla/5.0 MicroMessenger/8.0')).toBe('wechat');
    expect(runtimeOf(false, 'Mozilla/5.0 Chrome/120')).toBe('h5');
    expect(runtimeOf(true, '')).toBe('weapp');
    expect(runtimeOf(true, '', true)).toBe('wecom');
  });
});
