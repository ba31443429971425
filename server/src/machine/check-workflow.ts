import type { WorkflowTable } from './workflow-table.js';

export interface KnownNames {
  readonly hasText: (key: string) => boolean;
  readonly guards: readonly string[];
  readonly effects: readonly string[];
  readonly templates: readonly string[];
}

/** Everything wrong with a table that its types could not see. Empty when it is sound. */
export function checkWorkflow(table: WorkflowTable, known: KnownNames): string[] {
  return [
    ...unreachable(table),
    ...deadEnds(table),
    ...overlaps(table),
    ...openings(table),
    ...mutations(table),
    ...unknownNames(table, known),
    ...missingTexts(table, known),
  ].map((problem) => `workflow ${table.code}: ${problem}`);
}

function unreachable(table: WorkflowTable): string[] {
  const reached = new Set([table.start]);
  for (let before = 0; before !== reached.size;) {
    before = reached.size;
    for (const action of table.actions) if (action.from.some((from) => reached.has(from))) reached.add(action.to);
  }
  return Object.keys(table.states)
    .filter((state) => !reached.has(state))
    .map((state) => `no action leads to ${state}`);
}

function deadEnds(table: WorkflowTable): string[] {
  return Object.entries(table.states)
    .filter(([state, row]) => row.open && !table.actions.some((action) => action.from.includes(state)))
    .map(([state]) => `${state} is open, yet nothing leads on from it`);
}

function overlaps(table: WorkflowTable): string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const action of table.actions) {
    for (const from of action.from) {
      const key = `${action.code} from ${from}`;
      if (seen.has(key)) problems.push(`two rows for ${key}`);
      seen.add(key);
    }
  }
  return problems;
}

function openings(table: WorkflowTable): string[] {
  const opening = table.actions.filter((action) => action.from.length === 0);
  if (opening.length !== 1) return [`needs one opening action (from: []), has ${opening.length}`];
  return opening[0]?.to === table.start ? [] : [`the opening action must lead to ${table.start}`];
}

function mutations(table: WorkflowTable): string[] {
  return table.actions
    .filter((action) => (action.mutation === null) !== (action.by.length === 1 && action.by[0] === 'timer'))
    .map((action) => `${action.code} must name a mutation unless it is the timer's alone`);
}

function unknownNames(table: WorkflowTable, known: KnownNames): string[] {
  const problems: string[] = [];
  for (const action of table.actions) {
    for (const guard of action.guards ?? []) {
      if (!known.guards.includes(guard)) problems.push(`${action.code}: unknown guard ${guard}`);
    }
    for (const effect of action.effects ?? []) {
      if (!known.effects.includes(effect)) problems.push(`${action.code}: unknown effect ${effect}`);
    }
    if (action.message !== undefined && !known.templates.includes(action.message)) {
      problems.push(`${action.code}: unknown message ${action.message}`);
    }
  }
  return problems;
}

function missingTexts(table: WorkflowTable, known: KnownNames): string[] {
  const keys = [
    ...Object.keys(table.states).flatMap((state) => [stateKey(table, state), meaningKey(table, state)]),
    ...table.actions.map((action) => actionKey(table, action.code)),
  ];
  return keys.filter((key) => !known.hasText(key)).map((key) => `no text ${key}`);
}

export const stateKey = (table: WorkflowTable, state: string): string => `${table.code}.state.${state}`;
export const meaningKey = (table: WorkflowTable, state: string): string => `${table.code}.meaning.${state}`;
export const actionKey = (table: WorkflowTable, action: string): string => `${table.code}.action.${action}`;
