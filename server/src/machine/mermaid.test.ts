import { describe, expect, it } from 'vitest';
import { Texts } from '../platform/texts/texts.js';
import { leaveTable } from './leave.testkit.js';
import { workflowPage } from './mermaid.js';

const words = (language: 'zh' | 'en') => {
  const say = (key: string) =>
    [`LEAVE.${key}`, language === 'zh' ? `字${key.toLowerCase()}` : key.toLowerCase()] as const;
  const keys = [
    ...Object.keys(leaveTable.states).flatMap((state) => [`state.${state}`, `meaning.${state}`]),
    ...new Set(leaveTable.actions.map((action) => `action.${action.code}`)),
  ];
  return Object.fromEntries(keys.map(say));
};
const texts = new Texts([{ 'zh-CN': words('zh'), en: words('en') }]);
const lines = workflowPage(leaveTable, 'Leave 请假', texts).split('\n');
const between = (begin: string, end: string) => lines.slice(lines.indexOf(begin) + 1, lines.indexOf(end));

describe('the page of a workflow', () => {
  it('says what it is and that it is made', () => {
    expect(lines[0]).toBe('# Leave 请假');
    expect(lines[2]).toMatch(/^Generated from the table of `LEAVE`; do not edit/);
  });

  it('draws each state, each way and each end once', () => {
    expect(between('stateDiagram-v2', '```')).toEqual([
      '  ASKED: 字state.asked',
      '  GRANTED: 字state.granted',
      '  OVER: 字state.over',
      '  REFUSED: 字state.refused',
      '  [*] --> ASKED: 字action.ask',
      '  ASKED --> GRANTED: 字action.grant',
      '  ASKED --> REFUSED: 字action.refuse',
      '  GRANTED --> REFUSED: 字action.refuse',
      '  ASKED --> OVER: 字action.end',
      '  GRANTED --> OVER: 字action.end',
      '  ASKED --> OVER: 字action.lapse',
      '  OVER --> [*]',
      '  REFUSED --> [*]',
    ]);
  });

  it('lists the states in both languages', () => {
    expect(
      between('## States', '## Actions')
        .filter((line) => line.startsWith('| '))
        .slice(2),
    ).toEqual([
      '| ASKED | 字state.asked | state.asked | yes | meaning.asked |',
      '| GRANTED | 字state.granted | state.granted | yes | meaning.granted |',
      '| OVER | 字state.over | state.over |  | meaning.over |',
      '| REFUSED | 字state.refused | state.refused |  | meaning.refused |',
    ]);
  });

  it('lists the rows as the table has them', () => {
    const rows = lines.slice(lines.indexOf('## Actions')).filter((line) => line.startsWith('| '));
    expect(rows).toHaveLength(2 + 6);
    expect(rows).toContain(
      '| GRANT | 字action.grant | ASKED | GRANTED | teacher | grantLeave |  | early, late | note |  |',
    );
    expect(rows).toContain('| ASK | 字action.ask | · | ASKED | student | askLeave |  |  |  | leave.asked |');
    expect(rows).toContain(
      '| REFUSE | 字action.refuse | ASKED, GRANTED | REFUSED | teacher | refuseLeave | NOTE | cutoff |  |  |',
    );
    expect(rows).toContain('| LAPSE | 字action.lapse | ASKED | OVER | timer |  |  |  |  |  |');
    for (const row of rows) expect(row.split('|')).toHaveLength(12);
  });
});
