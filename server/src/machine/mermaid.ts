import type { Texts } from '../platform/texts/texts.js';
import { actionKey, meaningKey, stateKey } from './check-workflow.js';
import type { WorkflowTable } from './workflow-table.js';

/** The page that describes a workflow to people: its diagram and its rows, straight out of the table. */
export function workflowPage(table: WorkflowTable, title: string, texts: Texts): string {
  const zh = (key: string) => texts.say('zh-CN', key);
  const en = (key: string) => texts.say('en', key);
  const lines = [
    `# ${title}`,
    '',
    `Generated from the table of \`${table.code}\`; do not edit. 由工作流表生成，请勿手改。`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...Object.keys(table.states).map((state) => `  ${state}: ${zh(stateKey(table, state))}`),
    ...table.actions.flatMap((action) =>
      (action.from.length === 0 ? ['[*]'] : action.from).map(
        (from) => `  ${from} --> ${action.to}: ${zh(actionKey(table, action.code))}`,
      ),
    ),
    ...Object.entries(table.states)
      .filter(([state]) => !table.actions.some((action) => action.from.includes(state)))
      .map(([state]) => `  ${state} --> [*]`),
    '```',
    '',
    '## States',
    '',
    '| state | 中文 | English | open | meaning |',
    '| --- | --- | --- | --- | --- |',
    ...Object.entries(table.states).map(
      ([state, row]) =>
        `| ${state} | ${zh(stateKey(table, state))} | ${en(stateKey(table, state))} | ${row.open ? 'yes' : ''} | ${en(meaningKey(table, state))} |`,
    ),
    '',
    '## Actions',
    '',
    '| action | 中文 | from | to | by | mutation | needs | guards | effects | message |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...table.actions.map((action) =>
      [
        '',
        action.code,
        zh(actionKey(table, action.code)),
        action.from.join(', ') || '·',
        action.to,
        action.by.join(', '),
        action.mutation ?? '',
        (action.needs ?? []).join(', '),
        (action.guards ?? []).join(', '),
        (action.effects ?? []).join(', '),
        action.message ?? '',
        '',
      ]
        .join(' | ')
        .trim(),
    ),
    '',
  ];
  return lines.join('\n');
}
