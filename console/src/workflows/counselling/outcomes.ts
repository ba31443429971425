import type { CounsellingOutcome } from '../../graph/graphql';

// Two actions share one mutation; which outcome an action records is told by its code, exactly.
const outcomes: Record<string, CounsellingOutcome> = {
  COMPLETE: 'COMPLETED',
  RECORD_NO_SHOW: 'NO_SHOW',
  CORRECT_NO_SHOW: 'COMPLETED',
};

/** The outcome that an action's code stands for. */
export function outcomeOf(code: string): CounsellingOutcome {
  const outcome = outcomes[code];
  if (!outcome) throw new Error(`no outcome known for the action ${code}`);
  return outcome;
}
