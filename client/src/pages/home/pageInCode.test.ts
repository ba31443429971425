import { describe, expect, it, vi } from 'vitest';

vi.mock('@tarojs/taro', () => ({ default: {} }));
vi.stubGlobal('window', { location: { origin: 'https://xg.example' } });
vi.stubGlobal('API_BASE', '');
const { pageInCode } = await import('./pageInCode');

describe('a scanned code', () => {
  it('opens pages of ours by address or path', () => {
    expect(pageInCode('https://xg.example/pages/application/door/index?workflow=W')).toBe(
      '/pages/application/door/index?workflow=W',
    );
    expect(pageInCode('https://xg.example/#/pages/me/index')).toBe('/pages/me/index');
    expect(pageInCode('/pages/home/index')).toBe('/pages/home/index');
  });

  it('opens nothing else', () => {
    for (const text of [
      'https://elsewhere.example/pages/me/index',
      'https://xg.example.evil/pages/me/index',
      'javascript:1',
      '1234',
      '',
    ])
      expect(pageInCode(text)).toBeNull();
  });
});
