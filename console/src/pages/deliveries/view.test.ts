import { describe, expect, it } from 'vitest';
import sdl from '../../../../schema/schema.graphql?raw';
import { type Delivery, channels, fitFor, readPlace, views, writePlace } from './view';

const codesOf = (name: string) => {
  const body = new RegExp(`enum ${name} \\{([^}]*)\\}`).exec(sdl)?.[1] ?? '';
  return (body.replace(/"""[\s\S]*?"""|"[^"]*"/g, '').match(/[A-Z_]{3,}/g) ?? []).sort();
};
const now = Date.parse('2026-03-02T04:00:00Z');
const row = (state: Delivery['state'], recallableUntil: string | null = null) =>
  ({ id: state + recallableUntil, state, recallableUntil }) as Delivery;

describe('the deliveries', () => {
  it('of every state stand in one view, of every channel can be chosen', () => {
    expect(Object.values(views).flat().sort()).toEqual(codesOf('DeliveryState'));
    expect([...channels].sort()).toEqual(codesOf('MessageChannel'));
  });

  it('are where the address says, and nonsense is the usual place', () => {
    for (const place of [
      { view: 'stuck', channel: null },
      { view: 'sent', channel: 'MAIL' },
    ] as const)
      expect(readPlace(writePlace(place))).toEqual(place);
    expect(readPlace(new URLSearchParams('view=constructor&channel=PIGEON'))).toEqual({ view: 'stuck', channel: null });
  });

  it('are sent again or let be only when they are stuck, and taken back only in time', () => {
    const rows = [
      row('FAILED'),
      row('UNKNOWN'),
      row('SENT', '2026-03-02T04:00:01Z'),
      row('SENT', '2026-03-02T04:00:00Z'),
      row('SENT'),
      row('RECALLED', '2026-03-02T05:00:00Z'),
      row('PENDING'),
    ];
    expect(fitFor('retry', rows, now)).toEqual(rows.slice(0, 2));
    expect(fitFor('dismiss', rows, now)).toEqual(rows.slice(0, 2));
    expect(fitFor('recall', rows, now)).toEqual([rows[2]]);
  });
});
