import type { Actor } from '../campus/actor.js';
import type { Machine, SubjectFacts } from './manifest.js';
import { defineWorkflow } from './workflow-table.js';

/** A small workflow of the tests' own: a leave that a student asks for and a teacher grants. */
export const leaveTable = defineWorkflow({
  code: 'LEAVE',
  start: 'ASKED',
  states: {
    ASKED: { tone: 'INFO', open: true },
    GRANTED: { tone: 'OK', open: true },
    OVER: { tone: 'NEUTRAL', open: false },
    REFUSED: { tone: 'BAD', open: false },
  },
  relations: ['student', 'teacher'],
  guards: ['early', 'late', 'cutoff'],
  effects: ['note'],
  actions: [
    {
      code: 'ASK',
      from: [],
      to: 'ASKED',
      by: ['student'],
      mutation: 'askLeave',
      emphasis: 'PRIMARY',
      message: 'leave.asked',
    },
    {
      code: 'GRANT',
      from: ['ASKED'],
      to: 'GRANTED',
      by: ['teacher'],
      mutation: 'grantLeave',
      emphasis: 'PRIMARY',
      guards: ['early', 'late'],
      effects: ['note'],
    },
    {
      code: 'REFUSE',
      from: ['ASKED', 'GRANTED'],
      to: 'REFUSED',
      by: ['teacher'],
      mutation: 'refuseLeave',
      emphasis: 'DANGER',
      needs: ['NOTE'],
      guards: ['cutoff'],
    },
    { code: 'END', from: ['ASKED'], to: 'OVER', by: ['student'], mutation: 'endLeave', emphasis: 'NORMAL' },
    {
      code: 'END',
      from: ['GRANTED'],
      to: 'OVER',
      by: ['student', 'teacher', 'timer'],
      mutation: 'endLeave',
      emphasis: 'NORMAL',
      guards: ['late'],
    },
    { code: 'LAPSE', from: ['ASKED'], to: 'OVER', by: ['timer'], mutation: null, emphasis: 'NORMAL' },
  ],
});

export interface LeaveFacts extends SubjectFacts {
  /** conditions that shall not hold */
  readonly unmet: readonly string[];
}

const guard = (code: string) => (facts: LeaveFacts) => (facts.unmet.includes(code) ? { code } : null);

/** Its machine: the applicant is the student, anybody with a staff id the teacher. */
export const leaveMachine: Machine<LeaveFacts> = {
  table: leaveTable,
  eventTable: 'leave_event',
  subjectType: 'LEAVE',
  relationsOf: (actor, facts) => {
    if (actor.accountId === facts.applicantAccountId) return ['student'];
    return actor.staffId === null ? [] : ['teacher'];
  },
  guards: { early: guard('TOO_EARLY'), late: guard('TOO_LATE'), cutoff: guard('CUTOFF_PASSED') },
  effects: { note: async () => [] },
};

const person = (accountId: string, studentId: string | null, staffId: string | null): Actor => ({
  accountId,
  sessionId: 's',
  audience: staffId === null ? 'STUDENT' : 'STAFF',
  displayName: accountId,
  username: accountId,
  studentId,
  staffId,
  roles: [],
});

export const student = person('student', 'st', null);
export const stranger = person('stranger', 'sx', null);
export const teacher = person('teacher', null, 'te');

export const leave = (state: string, unmet: readonly string[] = []): LeaveFacts => ({
  id: 'l1',
  state,
  version: 3,
  applicantAccountId: 'student',
  unmet,
});
