import type { Action } from '../../review/reviewed';
import type { ApplicationRow } from '../application';
import { isReview } from '../operation';

/** How many the server reviews in one go. */
export const MOST = 200;

/** One act on many: the action as the graph words it, and those of the ticked rows that offer it now. */
export interface BulkAct {
  action: Action;
  rows: ApplicationRow[];
}

// Correcting and the like is done one by one, with the application in sight.
const usual = ['RELEASE', 'REJECT', 'RETURN', 'CLAIM', 'APPROVE'];

/** What can be done with the ticked rows: exactly what the graph offers for at least one of them. */
export function bulkActs(rows: readonly ApplicationRow[]): BulkAct[] {
  const acts = new Map<string, BulkAct>();
  for (const row of rows) {
    for (const action of row.availableActions) {
      if (!action.enabled || !isReview(action)) continue;
      // The head may take work off others, but not a whole list of it by mistake.
      if (action.code === 'RELEASE' && !row.mine) continue;
      const act = acts.get(action.code) ?? { action, rows: [] };
      act.rows.push(row);
      acts.set(action.code, act);
    }
  }
  return usual.flatMap((code) => acts.get(code) ?? []);
}
