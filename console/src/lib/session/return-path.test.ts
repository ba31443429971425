import { expect, it } from 'vitest';
import { safeReturn, signInPath } from './return-path';

it('leads back to a page of ours and nowhere else', () => {
  expect(safeReturn('/counselling/bookings?state=all')).toBe('/counselling/bookings?state=all');
  for (const bad of [null, '', 'https://evil.example', '//evil.example', '/\\evil.example', '/sign-in?from=/x']) {
    expect(safeReturn(bad)).toBe('/');
  }
});

it('takes off the prefix that another site came back with, and is not led elsewhere by it', () => {
  expect(safeReturn('/console/audit?q=x', '/console/')).toBe('/audit?q=x');
  expect(safeReturn('/audit', '/console/')).toBe('/audit');
  expect(safeReturn('/consoles/x', '/console/')).toBe('/consoles/x');
  for (const bad of ['/console//evil.example', '/console/\\evil.example', '/console/sign-in?from=/x']) {
    expect(safeReturn(bad, '/console/')).toBe('/');
  }
});

it('keeps the whole address', () => {
  const path = '/counselling/bookings?state=all&from=2026-01-05';
  expect(new URLSearchParams(signInPath(path).split('?')[1]).get('from')).toBe(path);
  expect(signInPath('/')).toBe('/sign-in');
});
