import { describe, expect, it } from 'vitest';
import type { Actor, HeldRole } from '../../campus/actor.js';
import type { BookingFacts } from './counselling.facts.js';
import { counsellingMachine } from './counselling.machine.js';

/** Thursday 14:00 in Shanghai; the cut-off a day before. */
const START = Date.parse('2026-11-26T14:00:00+08:00');
const facts: BookingFacts = {
  id: 'b',
  state: 'CONFIRMED',
  version: 2,
  applicantAccountId: 'lin',
  studentId: 'st',
  slotId: 'sl',
  counsellorStaffId: 'shen',
  startsAt: START,
  endsAt: START + 50 * 60_000,
  cancellableUntil: Date.parse('2026-11-25T14:00:00+08:00'),
};
const at = (iso: string) => Date.parse(`${iso}+08:00`);
const { guards } = counsellingMachine;
type Guard = keyof typeof guards;

/** From this very millisecond on the guard says so; a millisecond before it says the opposite. */
const edges: readonly (readonly [Guard, string, string | null, string | null])[] = [
  ['beforeStart', '2026-11-26T14:00:00.000', null, 'APPOINTMENT_STARTED'],
  ['fromStart', '2026-11-26T14:00:00.000', 'APPOINTMENT_NOT_STARTED', null],
  ['beforeCutoff', '2026-11-25T14:00:00.000', null, 'CUTOFF_PASSED'],
  ['afterCutoff', '2026-11-25T14:00:00.000', 'CUTOFF_NOT_PASSED', null],
  ['fifteenMinutesIn', '2026-11-26T14:15:00.000', 'NO_SHOW_TOO_EARLY', null],
  ['onTheDay', '2026-11-26T00:00:00.000', 'NOT_ON_THE_DAY', null],
  ['onTheDay', '2026-11-28T00:00:00.000', null, 'NOT_ON_THE_DAY'],
];

describe('the guards', () => {
  it.each(edges)('%s turns at %s from %s to %s', (name, iso, before, from) => {
    const guard = guards[name];
    expect(guard(facts, at(iso) - 1)?.code ?? null).toBe(before);
    expect(guard(facts, at(iso))?.code ?? null).toBe(from);
    expect(guard(facts, at(iso) + 1)?.code ?? null).toBe(from);
  });

  it('know the day of Shanghai, not of Greenwich', () => {
    const early = { ...facts, startsAt: at('2026-11-26T07:00:00') };
    expect(guards.onTheDay(early, at('2026-11-25T23:59:59.999'))?.code).toBe('NOT_ON_THE_DAY');
    expect(guards.onTheDay(early, at('2026-11-26T00:00:00'))).toBeNull();
  });

  it('are all there, each with an edge above', () => {
    expect(new Set(edges.map(([name]) => name))).toEqual(new Set(counsellingMachine.table.guards));
  });
});

describe('what somebody is to a booking', () => {
  const person = (accountId: string, rest: Partial<Actor>): Actor => ({
    accountId,
    sessionId: 's',
    audience: 'STAFF',
    displayName: '',
    username: '',
    studentId: null,
    staffId: null,
    roles: [],
    ...rest,
  });
  const centre = (...roles: HeldRole['role'][]) => roles.map((role) => ({ office: 'COUNSELLING_CENTRE', role }));

  it.each([
    ['the applicant', person('lin', { studentId: 'st' }), ['applicant']],
    ['another student', person('chen', { studentId: 'other' }), []],
    ['the desk', person('he', { staffId: 'he', roles: centre('DESK') }), ['confirmer', 'desk']],
    ['the head', person('gu', { staffId: 'gu', roles: centre('HEAD') }), ['confirmer', 'desk']],
    ['the counsellor booked', person('shen', { staffId: 'shen', roles: centre('COUNSELLOR') }), ['counsellor']],
    ['another counsellor', person('fang', { staffId: 'fang', roles: centre('COUNSELLOR') }), []],
    [
      'the counsellor booked, who is also the desk',
      person('shen', { staffId: 'shen', roles: centre('COUNSELLOR', 'DESK') }),
      ['confirmer', 'desk', 'counsellor'],
    ],
    ['the one booked, with other work there now', person('shen', { staffId: 'shen', roles: centre('PUBLISHER') }), []],
    ['the one booked, no longer a counsellor', person('shen', { staffId: 'shen' }), []],
    [
      'a desk of another office',
      person('tang', { staffId: 't', roles: [{ office: 'WORK_STUDY_CENTRE', role: 'DESK' }] }),
      [],
    ],
    ['the administrator', person('ad', { staffId: 'ad', roles: centre('ADMINISTRATOR') }), []],
    [
      'the applicant in a session of staff',
      person('lin', { staffId: 'shen', roles: centre('DESK', 'HEAD', 'COUNSELLOR') }),
      [],
    ],
  ] as const)('%s', (_, actor, relations) => {
    expect(counsellingMachine.relationsOf(actor, facts)).toEqual(relations);
  });

  it('of a counsellor without a staff account is nobody', () => {
    const nameless = { ...facts, counsellorStaffId: null };
    const actor = person('x', { staffId: null, roles: centre('COUNSELLOR') });
    expect(counsellingMachine.relationsOf(actor, nameless)).toEqual([]);
  });
});
