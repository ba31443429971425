import type { ActionFieldsFragment, StateTone, TimelineFieldsFragment } from '../graph/graphql';
import type { Day } from '../lib/dates';

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

/** Carries out one action on a thing and answers the thing as it is then. */
export type Operation<T extends Reviewed> = (thing: T, action: Action, intent: Intent) => Promise<T>;

/** What the graph can carry out for us: a mutation's name to the call that sends it. */
export type Operations<T extends Reviewed> = Record<string, Operation<T>>;

/** A part of a form that is to be supplemented, and why. */
export interface ReturnItem {
  field: string;
  reason: string;
}

/** What a person adds to an action: words for the one concerned, what to supplement, until when. */
export interface Said {
  note?: string;
  items?: readonly ReturnItem[];
  date?: Day;
}

/** One act as the person meant it; a retry bears the same request id. */
export interface Intent extends Said {
  requestId: string;
}

/** A part of a form that one may ask to be supplemented. */
export interface FormPart {
  field: string;
  label: string;
  value?: string;
}
