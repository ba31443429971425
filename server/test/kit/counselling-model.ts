import { DAY, HOUR, MINUTE } from '../../src/kernel/clock.js';
import type { RefusalCode } from '../../src/kernel/refusal.js';

/**
 * Counselling as the design paper has it (workflows.md, section 2), written down a second time and by hand: what tests expect
 * comes from here and never from the table under test.
 */
export type State =
  | 'REQUESTED'
  | 'CONFIRMED'
  | 'ARRIVED'
  | 'COMPLETED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'NO_SHOW'
  | 'CANCELLED_BY_STUDENT'
  | 'CANCELLED_LATE'
  | 'CANCELLED_BY_CENTRE';

/** Going on, used up (the time was spent, the seat stays taken), or given up (the seat is offered on). */
export const STATES: Readonly<Record<State, 'open' | 'used' | 'freed'>> = {
  REQUESTED: 'open',
  CONFIRMED: 'open',
  ARRIVED: 'open',
  COMPLETED: 'used',
  NO_SHOW: 'used',
  DECLINED: 'freed',
  EXPIRED: 'freed',
  CANCELLED_BY_STUDENT: 'freed',
  CANCELLED_LATE: 'freed',
  CANCELLED_BY_CENTRE: 'freed',
};
export const ALL_STATES = Object.keys(STATES) as State[];
export const holdsSeat = (state: State): boolean => STATES[state] !== 'freed';

/** Who somebody is to a booking; `desk` is the centre's desk and its head. */
export type Role = 'applicant' | 'desk' | 'counsellor' | 'timer';

export interface Move {
  readonly from: State;
  readonly to: State;
  /** milliseconds from the start of the session, within which it may be done */
  readonly notBefore?: number;
  readonly before?: number;
  /** the refusal outside of that time */
  readonly otherwise?: RefusalCode;
}

export interface Deed {
  readonly mutation: string;
  readonly outcome?: 'COMPLETED' | 'NO_SHOW';
  readonly by: readonly Role[];
  readonly moves: readonly Move[];
  /** states from which it wants a reason */
  readonly reasonFrom?: readonly State[];
}

const CUTOFF = -24 * HOUR;
const centre: readonly Role[] = ['desk', 'counsellor'];

export const DEEDS: Readonly<Record<string, Deed>> = {
  cancel: {
    mutation: 'cancelCounselling',
    by: ['applicant'],
    moves: [
      { from: 'REQUESTED', to: 'CANCELLED_BY_STUDENT' },
      { from: 'CONFIRMED', to: 'CANCELLED_BY_STUDENT', before: CUTOFF, otherwise: 'DEADLINE_PASSED' },
    ],
  },
  confirm: {
    mutation: 'confirmCounselling',
    by: centre,
    moves: [{ from: 'REQUESTED', to: 'CONFIRMED', before: 0 }],
  },
  decline: {
    mutation: 'declineCounselling',
    by: centre,
    moves: [{ from: 'REQUESTED', to: 'DECLINED' }],
    reasonFrom: ['REQUESTED'],
  },
  cancelByCentre: {
    mutation: 'cancelCounsellingByCentre',
    by: centre,
    moves: [
      { from: 'REQUESTED', to: 'CANCELLED_BY_CENTRE' },
      { from: 'CONFIRMED', to: 'CANCELLED_BY_CENTRE' },
    ],
    reasonFrom: ['REQUESTED', 'CONFIRMED'],
  },
  recordLate: {
    mutation: 'recordLateCancellation',
    by: ['desk'],
    moves: [{ from: 'CONFIRMED', to: 'CANCELLED_LATE', notBefore: CUTOFF }],
  },
  arrive: {
    mutation: 'recordCounsellingArrival',
    by: centre,
    moves: [{ from: 'CONFIRMED', to: 'ARRIVED' }],
  },
  complete: {
    mutation: 'recordCounsellingOutcome',
    outcome: 'COMPLETED',
    by: centre,
    moves: [
      { from: 'ARRIVED', to: 'COMPLETED', notBefore: 0 },
      { from: 'NO_SHOW', to: 'COMPLETED' },
    ],
    reasonFrom: ['NO_SHOW'],
  },
  noShow: {
    mutation: 'recordCounsellingOutcome',
    outcome: 'NO_SHOW',
    by: centre,
    moves: [{ from: 'CONFIRMED', to: 'NO_SHOW', notBefore: 15 * MINUTE }],
  },
  expire: { mutation: '', by: ['timer'], moves: [{ from: 'REQUESTED', to: 'EXPIRED', notBefore: 0 }] },
};

/** Midnight at which the session's day begins and the end of the day after it, from the start. */
export function arrivalTimes(startsAt: number): { notBefore: number; before: number } {
  const sinceMidnight = (startsAt + 8 * HOUR) % DAY;
  return { notBefore: -sinceMidnight, before: 2 * DAY - sinceMidnight };
}

interface Asked {
  readonly state: State;
  readonly roles: readonly Role[];
  readonly startsAt: number;
  readonly now: number;
  readonly reason: boolean;
}

/** The state that the deed leads to, or the refusal, for somebody who may see the booking and knows its version. */
export function expected(deed: Deed, asked: Asked): State | RefusalCode {
  if (!deed.by.some((role) => asked.roles.includes(role))) return 'FORBIDDEN';
  const move = deed.moves.find((one) => one.from === asked.state);
  if (move === undefined) return deed.moves.some((one) => one.to === asked.state) ? 'ALREADY_DONE' : 'WINDOW_CLOSED';
  if (deed.reasonFrom?.includes(asked.state) === true && !asked.reason) return 'NOTE_REQUIRED';
  const since = asked.now - asked.startsAt;
  const times = move.to === 'ARRIVED' ? arrivalTimes(asked.startsAt) : move;
  const tooEarly = times.notBefore !== undefined && since < times.notBefore;
  const tooLate = times.before !== undefined && since >= times.before;
  return tooEarly || tooLate ? (move.otherwise ?? 'WINDOW_CLOSED') : move.to;
}
