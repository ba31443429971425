import { describe, expect, it } from 'vitest';
import { returnPath } from './return-path.js';

const good: readonly (readonly [given: string, told: string])[] = [
  ['/', '/'],
  ['/pages/me/index', '/pages/me/index'],
  ['/pages/me/index?tab=1&x=%E4%B8%AD', '/pages/me/index?tab=1&x=%E4%B8%AD'],
  ['/pages/me/index?x=中文', '/pages/me/index?x=%E4%B8%AD%E6%96%87'],
  ['/pages/me/index#top', '/pages/me/index#top'],
  ['/?to=https://elsewhere.example/', '/?to=https://elsewhere.example/'],
];

const bad: readonly unknown[] = [
  undefined,
  null,
  ['/pages/me/index', '/x'],
  '',
  'pages/me',
  'https://elsewhere.example/',
  'HTTPS://elsewhere.example/',
  '//elsewhere.example/',
  '///elsewhere.example/',
  '////elsewhere.example',
  '/\\elsewhere.example',
  '\\/elsewhere.example',
  '\\\\elsewhere.example',
  '/x\\..\\..//elsewhere.example',
  '/%2F%2Felsewhere.example',
  '/%2f/elsewhere.example',
  '/%5Celsewhere.example',
  '/%255Celsewhere.example',
  '/%252F%252Felsewhere.example',
  '/\t/elsewhere.example',
  '/\n/elsewhere.example',
  '/%09/elsewhere.example',
  '/%0d%0aSet-Cookie:x=1',
  '/x\r\nLocation: https://elsewhere.example',
  ' //elsewhere.example',
  '\u0000//elsewhere.example',
  '/\u00a0/elsewhere.example',
  '/..//elsewhere.example',
  '/./elsewhere',
  '/a/../..//elsewhere.example',
  '/%2e%2e//elsewhere.example',
  '/%2e%2e/%2f/elsewhere.example',
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  '/%E0%A4%A',
  '@elsewhere.example',
  '/auth/wecom?return=/',
  '/auth',
  '/AUTH/cas',
  `/${'x'.repeat(501)}`,
];

describe('where a sign-in may lead', () => {
  it.each(good)('%s', (given, told) => {
    expect(returnPath(given, 'STUDENT')).toBe(told);
  });

  it.each(bad.map((given) => [given]))('not %j', (given) => {
    expect(returnPath(given, 'STUDENT')).toBe('/');
    expect(returnPath(given, 'STAFF')).toBe('/console/');
  });

  it('stays on its side', () => {
    expect(returnPath('/console/work?x=1', 'STAFF')).toBe('/console/work?x=1');
    expect(returnPath('/console/work', 'STUDENT')).toBe('/');
    expect(returnPath('/pages/me/index', 'STAFF')).toBe('/console/');
    expect(returnPath('/consoles', 'STAFF')).toBe('/console/');
  });

  it('never leaves our origin, whatever a browser makes of it', () => {
    for (const given of [...bad, ...good.map(([text]) => text)]) {
      const told = returnPath(given, 'STUDENT');
      expect(new URL(told, 'https://ours.example').origin).toBe('https://ours.example');
      expect(new URL(told.replaceAll('\\', '/'), 'https://ours.example').host).toBe('ours.example');
    }
  });
});
