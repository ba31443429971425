import { describe, expect, it } from 'vitest';
import { type Glass, inOrder, isReason, mayEnd, openGlass } from './glass';

const centre = { code: 'COUNSELLING_CENTRE', name: '心理中心' };
const glass = (over: Partial<Glass>): Glass => ({
  id: 'g1',
  role: 'DESK',
  reason: null,
  stateCode: 'OPEN',
  stateLabel: '',
  requestedAt: '2026-03-02T04:00:00Z',
  decidedAt: null,
  opensUntil: null,
  endedAt: null,
  version: 1,
  mayDecide: false,
  mine: false,
  office: centre,
  requestedBy: { id: 'li', name: '' },
  decidedBy: { id: 'wang', name: '' },
  ...over,
});
const me = (id: string, ...roles: { role: string; office: { code: string }; until?: string | null }[]) => ({
  id,
  roles,
});

describe('an opened glass', () => {
  it('is shut by who asked, who decided, or the head of the office', () => {
    expect(mayEnd(glass({ mine: true }), me('li'))).toBe(true);
    expect(mayEnd(glass({}), me('wang'))).toBe(true);
    expect(mayEnd(glass({}), me('gu', { role: 'HEAD', office: centre }))).toBe(true);
    expect(mayEnd(glass({}), me('gu', { role: 'HEAD', office: { code: 'LIZHI' } }))).toBe(false);
    expect(mayEnd(glass({}), me('gu', { role: 'DESK', office: centre }))).toBe(false);
    expect(mayEnd(glass({}), null)).toBe(false);
  });

  it('is shut once only', () => {
    expect(mayEnd(glass({ stateCode: 'ENDED', mine: true }), me('li'))).toBe(false);
    expect(mayEnd(glass({ stateCode: 'REQUESTED', mine: true }), me('li'))).toBe(true);
  });

  it('is told on every page while it lasts, and a stand-in is none', () => {
    const now = Date.parse('2026-03-02T04:00:00Z');
    const role = (until: string | null, from: object | null = null) => ({ office: centre, from, until });
    const late = role('2026-03-02T07:00:00Z');
    expect(openGlass([role(null), role('2026-03-02T05:00:00Z'), late], now)).toBe(late);
    expect(openGlass([role('2026-03-02T04:00:00Z'), role('2026-03-09T04:00:00Z', { id: 'x' })], now)).toBeNull();
  });
});

it('a reason has ten characters, blanks around not counted', () => {
  expect(isReason('夜间来电需要立即核对预')).toBe(true);
  expect(isReason(' 夜间来电需要立即核 ')).toBe(false);
  expect(isReason('🐟🐟🐟🐟🐟🐟')).toBe(false);
  expect(isReason('字'.repeat(501))).toBe(false);
});

it('what runs stands on top, the newest first', () => {
  const old = glass({ id: 'old', stateCode: 'OPEN', requestedAt: '2026-03-01T00:00:00Z' });
  const asked = glass({ id: 'asked', stateCode: 'REQUESTED', requestedAt: '2026-03-02T00:00:00Z' });
  const over = glass({ id: 'over', stateCode: 'DECLINED', requestedAt: '2026-03-03T00:00:00Z' });
  expect(inOrder([over, old, asked]).map(({ id }) => id)).toEqual(['asked', 'old', 'over']);
});
