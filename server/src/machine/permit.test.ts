import { describe, expect, it } from 'vitest';
import { Refusal } from '../kernel/refusal.js';
import { availableActions } from './available-actions.js';
import { leave, leaveMachine, stranger, student, teacher, type LeaveFacts } from './leave.testkit.js';
import { permit, type ActingAs, type Wish } from './permit.js';

const wish = (action: string, rest: Partial<Wish> = {}): Wish => ({ action, expectedVersion: 3, note: 'why', ...rest });

/** The state led to, or the refusal as `CODE: UNMET, …`. */
function outcome(actor: ActingAs, facts: LeaveFacts, asked: Wish): string {
  try {
    return permit(leaveMachine, actor, facts, asked, 0).to;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}

describe('the table permits', () => {
  it.each([
    ['whoever is named by the row', teacher, 'ASKED', 'GRANT', 'GRANTED'],
    ['one of several named', teacher, 'GRANTED', 'END', 'OVER'],
    ['each by the row of the state', student, 'ASKED', 'END', 'OVER'],
    ['the house its own', 'timer', 'ASKED', 'LAPSE', 'OVER'],
  ] as const)('%s', (_, actor, state, action, to) => {
    expect(outcome(actor, leave(state), wish(action))).toBe(to);
  });
});

describe('the table refuses', () => {
  it.each([
    ['a stranger', stranger, 'ASKED', 'GRANT'],
    ['the wrong relation', student, 'ASKED', 'GRANT'],
    ['a person what is the house’s', teacher, 'ASKED', 'LAPSE'],
    ['the house what is a person’s', 'timer', 'ASKED', 'GRANT'],
    ['an action that no row has', teacher, 'ASKED', 'FLY'],
    ['the opening action on what stands', student, 'ASKED', 'ASK'],
  ] as const)('%s', (_, actor, state, action) => {
    expect(outcome(actor, leave(state), wish(action))).toBe('FORBIDDEN: NOT_YOURS_TO_DO');
  });

  it('what has been done, and what cannot be done here', () => {
    expect(outcome(teacher, leave('GRANTED'), wish('GRANT'))).toBe('ALREADY_DONE: ALREADY_IN_STATE');
    expect(outcome(teacher, leave('OVER'), wish('GRANT'))).toBe('WINDOW_CLOSED: NOT_IN_THIS_STATE');
    // Another's row leads on from this state, mine does not.
    expect(outcome(teacher, leave('ASKED'), wish('END'))).toBe('WINDOW_CLOSED: NOT_IN_THIS_STATE');
  });

  it.each([null, '', '  \n\t ', '　'])('a reason of %j where words are needed', (note) => {
    expect(outcome(teacher, leave('ASKED'), wish('REFUSE', { note }))).toBe('NOTE_REQUIRED: NOTE_REQUIRED');
    expect(outcome(teacher, leave('ASKED'), wish('GRANT', { note }))).toBe('GRANTED');
  });

  it('for every condition that does not hold, told together and under its own code', () => {
    const facts = leave('ASKED', ['TOO_LATE', 'TOO_EARLY']);
    expect(outcome(teacher, facts, wish('GRANT'))).toBe('WINDOW_CLOSED: TOO_EARLY, TOO_LATE');
    const late = leave('GRANTED', ['CUTOFF_PASSED', 'TOO_EARLY']);
    expect(outcome(teacher, late, wish('REFUSE'))).toBe('DEADLINE_PASSED: CUTOFF_PASSED');
  });

  it('in one order: who, version, state, words, conditions', () => {
    const everything = leave('OVER', ['CUTOFF_PASSED']);
    const wrong = wish('REFUSE', { expectedVersion: 2, note: null });
    expect(outcome(student, everything, wrong)).toMatch(/^FORBIDDEN/);
    expect(outcome(teacher, everything, wrong)).toMatch(/^CONFLICT/);
    expect(outcome(teacher, everything, wish('REFUSE', { note: null }))).toMatch(/^WINDOW_CLOSED: NOT_IN/);
    const asked = leave('ASKED', ['CUTOFF_PASSED']);
    expect(outcome(teacher, asked, wish('REFUSE', { note: null }))).toMatch(/^NOTE_REQUIRED/);
    expect(outcome(teacher, asked, wish('REFUSE'))).toMatch(/^DEADLINE_PASSED/);
  });

  it.each([2, 4, 0, -1, 3.5])('version %d when it stands at 3', (expectedVersion) => {
    expect(outcome(teacher, leave('ASKED'), wish('GRANT', { expectedVersion }))).toBe('CONFLICT: CHANGED_MEANWHILE');
  });
});

describe('the actions offered', () => {
  const offered = (actor: Parameters<typeof availableActions>[1], facts: LeaveFacts) =>
    availableActions(leaveMachine, actor, facts, 0).map(
      ({ row, blockedBy }) => `${row.code}${blockedBy.map((unmet) => ` ${unmet.code}`).join('')}`,
    );

  it('are those of the state and the person, in the table’s order', () => {
    expect(offered(teacher, leave('ASKED'))).toEqual(['GRANT', 'REFUSE']);
    expect(offered(student, leave('ASKED'))).toEqual(['END']);
    expect(offered(teacher, leave('GRANTED'))).toEqual(['REFUSE', 'END']);
    expect(offered(stranger, leave('ASKED'))).toEqual([]);
    expect(offered(null, leave('ASKED'))).toEqual([]);
    expect(offered(teacher, leave('OVER'))).toEqual([]);
  });

  it('say what stands in the way, as the command would', () => {
    expect(offered(teacher, leave('ASKED', ['TOO_LATE', 'TOO_EARLY']))).toEqual(['GRANT TOO_EARLY TOO_LATE', 'REFUSE']);
  });
});
