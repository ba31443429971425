import type { GraphQLSchema } from 'graphql';
import { refusalKeys } from '../campus/texts.js';
import { checkWorkflow } from '../machine/check-workflow.js';
import { textKeysOf } from '../messaging/message-source.js';
import type { Texts } from '../platform/texts/texts.js';
import type { WorkflowManifest } from '../review/workflow-manifest.js';
import { applicationWorkflowsOf } from './application-workflows-of.js';
import { companionsOf } from './companions.js';
import { rooms } from './rooms.js';

/**
 * What must fit together before the first request: tables against their machines, mutations against tables, messages and
 * refusals against catalogues.
 *
 * @throws listing everything that does not fit
 */
export function checkHouse(workflows: readonly WorkflowManifest[], schema: GraphQLSchema, texts: Texts): void {
  const mutations = schema.getMutationType()?.getFields() ?? {};
  const manifests = [...workflows, ...companionsOf(applicationWorkflowsOf(workflows))];
  const problems = manifests.flatMap((workflow) => {
    const { table } = workflow.machine;
    return [
      ...checkWorkflow(table, {
        hasText: (key) => texts.has(key),
        guards: Object.keys(workflow.machine.guards),
        effects: Object.keys(workflow.machine.effects),
        templates: workflow.messages.templates,
      }),
      ...table.actions
        .filter((action) => action.mutation !== null && !(action.mutation in mutations))
        .map((action) => `workflow ${table.code}: ${action.code} has no mutation ${action.mutation}`),
      ...textKeysOf(workflow.messages)
        .filter((key) => !texts.has(key))
        .map((key) => `workflow ${table.code}: no text ${key}`),
    ];
  });
  const told = rooms.flatMap(({ messages }) => messages.flatMap(textKeysOf));
  problems.push(...told.filter((key) => !texts.has(key)).map((key) => `no text ${key}`));
  problems.push(...refusalKeys.filter((key) => !texts.has(key)).map((key) => `no text ${key}`));
  if (problems.length > 0) throw new Error(`the house does not fit together:\n  ${problems.join('\n  ')}`);
}
