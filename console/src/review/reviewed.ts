import type { ActionFieldsFragment, StateTone, TimelineFieldsFragment } from '../graph/graphql';

export type Action = ActionFieldsFragment;
export type Entry = TimelineFieldsFragment;

/** What every thing under review shows; the workflow's own type has more. */
export interface Reviewed {
  id: string;
  version: number;
  stateLabel: string;
  stateTone: StateTone;
  availableActions: readonly Action[];
  timeline?: readonly Entry[];
}

/** What the graph can carry out for us: a mutation's name to the call that sends it. */
export type Operations<T extends Reviewed> = Record<string, (thing: T, action: Action, intent: Intent) => Promise<T>>;

/** One act as the person meant it; a retry bears the same request id. */
export interface Intent {
  note: string | undefined;
  requestId: string;
}
