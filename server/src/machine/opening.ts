import type { AnyActionRow } from './manifest.js';
import type { WorkflowTable } from './workflow-table.js';

/** The action by which a thing of this workflow comes to be. */
export function openingOf(table: WorkflowTable): AnyActionRow {
  const opening = table.actions.find((action) => action.from.length === 0);
  if (opening === undefined) throw new Error(`workflow ${table.code} has no opening action`);
  return opening;
}
