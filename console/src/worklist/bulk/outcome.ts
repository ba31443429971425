import type { ApplicationResultFieldsFragment } from '../../graph/graphql';
import type { ApplicationRow } from '../application';

export type Result = ApplicationResultFieldsFragment;

/** One row that was not done, and why. */
export interface Refused {
  row: ApplicationRow;
  reasons: string[];
}

export interface Outcome {
  done: ApplicationRow[];
  refused: Refused[];
}

/** Sorts the results of an act on many, in the order in which they were asked; a missing result is a refusal. */
export function outcomeOf(rows: readonly ApplicationRow[], results: readonly Result[], lost: string): Outcome {
  const byId = new Map(results.map((result) => [result.id, result]));
  const outcome: Outcome = { done: [], refused: [] };
  for (const row of rows) {
    const result = byId.get(row.id);
    if (result?.application && !result.refusal) outcome.done.push(result.application);
    else outcome.refused.push({ row: result?.application ?? row, reasons: reasonsOf(result, lost) });
  }
  return outcome;
}

/** The refusal in words, each sentence once. */
function reasonsOf(result: Result | undefined, lost: string): string[] {
  if (!result?.refusal) return [lost];
  const { message, unmet } = result.refusal;
  return [...new Set([message, ...unmet.map(({ reason }) => reason)])];
}
