import { describe, expect, it } from 'vitest';
import sdl from '../../../../schema/schema.graphql?raw';
import { officesFor } from './offices';
import { operations } from './use-notice-acting';
import { readPlace, views, writePath, writePlace } from './view';
import { isToCome } from './when';

const codesOf = (name: string) => {
  const body = new RegExp(`enum ${name} \\{([^}]*)\\}`).exec(sdl)?.[1] ?? '';
  return (body.replace(/"""[\s\S]*?"""|"[^"]*"/g, '').match(/[A-Z_]{3,}/g) ?? []).sort();
};

describe('the notices', () => {
  it('of every state stand in one view besides all', () => {
    const { all, ...each } = views;
    expect(Object.values(each).flat().sort()).toEqual(codesOf('NoticeState'));
    expect([...all, 'ARCHIVED'].sort()).toEqual(codesOf('NoticeState'));
  });

  it('are where the address says, and nonsense is the usual place', () => {
    const place = { view: 'archived', office: 'STUDENT_AFFAIRS', search: '奖学金' } as const;
    expect(readPlace(writePlace(place))).toEqual(place);
    expect(readPlace(new URLSearchParams('view=constructor'))).toEqual({ view: 'all', office: null, search: '' });
    expect(writePath('a=b')).toBe('/notices/write?id=a%3Db');
  });

  it('can be acted on by mutations that the graph has', () => {
    for (const name of [...Object.keys(operations), 'publishNotice', 'pinNotice', 'saveNotice'])
      expect(sdl).toMatch(new RegExp(`\\n  ${name}\\(`));
  });

  it('are scheduled for times to come only, by clocks of Shanghai', () => {
    const now = Date.parse('2026-03-02T00:00:00Z');
    expect(isToCome('2026-03-02T08:00:01', now)).toBe(true);
    expect(isToCome('2026-03-02T08:00:00', now)).toBe(false);
    expect(isToCome('', now)).toBe(false);
  });

  it('are of the offices for which one publishes; the head of student affairs writes for all', () => {
    const offices = ['LIZHI_CENTRE', 'LIBRARY', 'STUDENT_AFFAIRS'].map((code) => ({ code, name: code }));
    const role = (code: string, name: string) => ({ role: name, office: { code, name: code } }) as never;
    const codes = (...roles: never[]) => officesFor(roles, offices).map(({ code }) => code);
    expect(codes(role('LIZHI_CENTRE', 'PUBLISHER'))).toEqual(['LIZHI_CENTRE']);
    expect(codes(role('LIZHI_CENTRE', 'DESK'))).toEqual([]);
    expect(codes(role('STUDENT_AFFAIRS', 'PUBLISHER'))).toEqual(['STUDENT_AFFAIRS']);
    expect(codes(role('STUDENT_AFFAIRS', 'HEAD'))).toEqual(['STUDENT_AFFAIRS', 'LIZHI_CENTRE', 'LIBRARY']);
  });
});
