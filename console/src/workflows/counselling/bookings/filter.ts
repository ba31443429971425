import type { CounsellingBookingState } from '../../../graph/graphql';
import { type Day, isDay } from '../../../lib/dates';

// Which states each chip asks for. Only a filter: what may be done in a state is the graph's to say.
export const views = {
  requested: ['REQUESTED'],
  confirmed: ['CONFIRMED'],
  arrived: ['ARRIVED'],
  ended: [
    'COMPLETED',
    'NO_SHOW',
    'DECLINED',
    'EXPIRED',
    'CANCELLED_BY_STUDENT',
    'CANCELLED_LATE',
    'CANCELLED_BY_CENTRE',
  ],
  all: null,
} satisfies Record<string, CounsellingBookingState[] | null>;

export type View = keyof typeof views;

/** What the list shows; it lives in the address, so that it can be kept and sent on. */
export interface Filter {
  view: View;
  counsellor: string | null;
  from: Day | null;
  to: Day | null;
}

/** Reads the filter out of the address; nonsense counts as nothing. */
export function readFilter(search: URLSearchParams): Filter {
  const view = search.get('state') ?? 'requested';
  const day = (name: string) => {
    const text = search.get(name);
    return isDay(text) ? text : null;
  };
  return {
    view: Object.hasOwn(views, view) ? (view as View) : 'requested',
    counsellor: search.get('counsellor') || null,
    from: day('from'),
    to: day('to'),
  };
}

/** The address with some of the filter changed; what is the default is left out. */
export function writeFilter(search: URLSearchParams, change: Partial<Filter>): URLSearchParams {
  const next = new URLSearchParams(search);
  const put = (name: string, value: string | null | undefined, fallback?: string) => {
    if (value === undefined) return;
    if (value === null || value === fallback) next.delete(name);
    else next.set(name, value);
  };
  put('state', change.view, 'requested');
  put('counsellor', change.counsellor);
  put('from', change.from);
  put('to', change.to);
  next.delete('open');
  return next;
}

/** Whether a state is shown in a view. */
export function shows(view: View, stateCode: string): boolean {
  const states: readonly string[] | null = views[view];
  return states === null || states.includes(stateCode);
}
