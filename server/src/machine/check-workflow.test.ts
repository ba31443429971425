import { describe, expect, it } from 'vitest';
import { checkWorkflow, type KnownNames } from './check-workflow.js';
import { leaveTable } from './leave.testkit.js';
import type { WorkflowTable } from './workflow-table.js';

const all: KnownNames = {
  hasText: () => true,
  guards: leaveTable.guards,
  effects: leaveTable.effects,
  templates: ['leave.asked'],
};
const sound: WorkflowTable = leaveTable;
type Row = WorkflowTable['actions'][number];

const withRows = (change: (rows: readonly Row[]) => readonly Row[]): WorkflowTable => ({
  ...sound,
  actions: change(sound.actions),
});
/** The table with one row changed. */
const changed = (code: string, change: Partial<Row>) =>
  withRows((rows) => rows.map((row) => (row.code === code ? { ...row, ...change } : row)));
const row = (rest: Partial<Row>): Row => ({
  code: 'MORE',
  from: ['ASKED'],
  to: 'OVER',
  by: ['teacher'],
  mutation: 'moreLeave',
  emphasis: 'NORMAL',
  ...rest,
});

describe('a workflow’s table', () => {
  it('that is sound has no problems', () => {
    expect(checkWorkflow(sound, all)).toEqual([]);
  });

  it('may name its rows in any order', () => {
    const chain = withRows((rows) => [row({ from: ['TWO'] }), row({ code: 'ON', from: ['ONE'], to: 'TWO' }), ...rows]);
    const begun = { ...chain, actions: [...chain.actions, row({ code: 'BEGIN', to: 'ONE' })] };
    const state = { tone: 'INFO', open: true } as const;
    expect(checkWorkflow({ ...begun, states: { ...sound.states, ONE: state, TWO: state } }, all)).toEqual([]);
  });

  const broken: readonly (readonly [string, WorkflowTable, string[]])[] = [
    [
      'with a state that nothing leads to',
      { ...sound, states: { ...sound.states, LOST: { tone: 'BAD', open: false } } },
      ['no action leads to LOST'],
    ],
    [
      'with two states that lead only to each other',
      {
        ...withRows((rows) => [...rows, row({ from: ['ONE'], to: 'TWO' }), row({ from: ['TWO'], to: 'ONE' })]),
        states: { ...sound.states, ONE: { tone: 'BAD', open: true }, TWO: { tone: 'BAD', open: true } },
      },
      ['no action leads to ONE', 'no action leads to TWO'],
    ],
    [
      'with an open state without a way on',
      withRows((rows) => rows.filter(({ code, from }) => code !== 'REFUSE' && !from.includes('GRANTED'))),
      ['no action leads to REFUSED', 'GRANTED is open, yet nothing leads on from it'],
    ],
    [
      'with two rows for one action and state',
      withRows((rows) => [...rows, row({ code: 'GRANT', from: ['GRANTED', 'ASKED'] })]),
      ['two rows for GRANT from ASKED'],
    ],
    [
      'with a row that names a state twice',
      changed('GRANT', { from: ['ASKED', 'ASKED'] }),
      ['two rows for GRANT from ASKED'],
    ],
    ['without an opening', withRows((rows) => rows.slice(1)), ['needs one opening action (from: []), has 0']],
    [
      'with two openings',
      withRows((rows) => [...rows, row({ from: [], to: 'ASKED' })]),
      ['needs one opening action (from: []), has 2'],
    ],
    ['that opens elsewhere', changed('ASK', { to: 'GRANTED' }), ['the opening action must lead to ASKED']],
    [
      'with a person’s action without mutation',
      changed('GRANT', { mutation: null }),
      ['GRANT must name a mutation unless it is the timer’s alone'],
    ],
    [
      'with a mutation for the timer',
      changed('LAPSE', { mutation: 'lapseLeave' }),
      ['LAPSE must name a mutation unless it is the timer’s alone'],
    ],
    ['with an unknown guard', changed('GRANT', { guards: ['early', 'erly'] }), ['GRANT: unknown guard erly']],
    ['with an unknown effect', changed('GRANT', { effects: ['nope'] }), ['GRANT: unknown effect nope']],
    ['with an unknown message', changed('ASK', { message: 'leave.nope' }), ['ASK: unknown message leave.nope']],
  ];

  it.each(broken)('%s is told so', (_, table, problems) => {
    expect(checkWorkflow(table, all)).toEqual(
      problems.map((problem) => `workflow LEAVE: ${problem.replace('timer’s', "timer's")}`),
    );
  });

  it.each(['LEAVE.state.GRANTED', 'LEAVE.meaning.OVER', 'LEAVE.action.GRANT'])('misses the text %s', (missing) => {
    expect(checkWorkflow(sound, { ...all, hasText: (key) => key !== missing })).toEqual([
      `workflow LEAVE: no text ${missing}`,
    ]);
  });

  it('with several faults is told all of them', () => {
    const table = withRows((rows) => [
      ...rows.slice(1),
      row({ guards: ['x'], effects: ['y'], message: 'z', mutation: null }),
    ]);
    expect(checkWorkflow(table, { ...all, hasText: () => false }).length).toBeGreaterThanOrEqual(5 + 4 * 2 + 5);
  });
});
