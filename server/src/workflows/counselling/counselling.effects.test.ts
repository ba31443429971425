import { describe, expect, it } from 'vitest';
import type { Sql } from '../../platform/db/sql.js';
import { counsellingEffects, reminderDueAt } from './counselling.effects.js';
import type { BookingFacts } from './counselling.facts.js';

const at = (iso: string) => Date.parse(`${iso}+08:00`);
const noSql: Sql = {
  dialect: 'sqlite',
  all: () => Promise.reject(new Error('no statement is needed')),
  run: () => Promise.reject(new Error('no statement is needed')),
};
const facts = (startsAt: number): BookingFacts => ({
  id: 'b1',
  state: 'REQUESTED',
  version: 1,
  applicantAccountId: 'lin',
  studentId: 'st',
  slotId: 'sl',
  counsellorStaffId: null,
  startsAt,
  endsAt: startsAt + 1,
  cancellableUntil: startsAt,
});

describe('the reminder', () => {
  it.each([
    ['an afternoon', '2026-11-26T14:00:00', '2026-11-25T18:00:00'],
    ['an early morning, still night in Greenwich', '2026-11-26T07:00:00', '2026-11-25T18:00:00'],
    ['midnight', '2026-11-26T00:00:00', '2026-11-25T18:00:00'],
    ['the last minute of a day', '2026-11-26T23:59:00', '2026-11-25T18:00:00'],
    ['the first of a month', '2027-03-01T09:00:00', '2027-02-28T18:00:00'],
    ['New Year', '2027-01-01T09:00:00', '2026-12-31T18:00:00'],
  ])('of %s is due at 18:00 the day before', (_, start, due) => {
    expect(new Date(reminderDueAt(at(start))).toISOString()).toBe(new Date(at(due)).toISOString());
  });

  const remind = (start: string, now: string) =>
    counsellingEffects.scheduleReminder({ tx: noSql, now: at(now) }, facts(at(start)));

  it('goes to the student alone, once a booking', async () => {
    expect(await remind('2026-11-26T14:00:00', '2026-11-20T10:00:00')).toEqual([
      {
        template: 'appointment.reminder',
        subjectType: 'APPOINTMENT',
        subjectId: 'b1',
        dedupeKey: 'APPOINTMENT:b1:reminder',
        to: { accountId: 'lin' },
        dueAt: at('2026-11-25T18:00:00'),
      },
    ]);
  });

  it('of what was confirmed later than that is due at once', async () => {
    const [late] = await remind('2026-11-26T14:00:00', '2026-11-25T18:00:01');
    expect(late?.dueAt).toBe(at('2026-11-25T18:00:01'));
    const [justInTime] = await remind('2026-11-26T14:00:00', '2026-11-25T17:59:59');
    expect(justInTime?.dueAt).toBe(at('2026-11-25T18:00:00'));
  });
});

describe('the centre', () => {
  it('is told of a request at once, and alerted when it still waits twenty hours before', async () => {
    const unit = { tx: noSql, now: at('2026-11-20T10:00:00') };
    const waiting = facts(at('2026-11-26T14:00:00'));
    const [told] = await counsellingEffects.tellCentre(unit, waiting);
    expect(told).toMatchObject({ to: { office: 'COUNSELLING_CENTRE' }, template: 'appointment.centreNew' });
    expect(told?.dueAt).toBeUndefined();
    const [alert] = await counsellingEffects.alertUnconfirmed(unit, waiting);
    expect(alert).toMatchObject({
      to: { office: 'COUNSELLING_CENTRE' },
      template: 'appointment.centreUnconfirmed',
      dueAt: at('2026-11-25T18:00:00'),
    });
  });

  it('asked at short notice is alerted when half of the time has gone', async () => {
    const unit = { tx: noSql, now: at('2026-11-26T10:00:00') };
    const [alert] = await counsellingEffects.alertUnconfirmed(unit, facts(at('2026-11-26T14:00:00')));
    expect(alert?.dueAt).toBe(at('2026-11-26T12:00:00'));
  });
});
