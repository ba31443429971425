import { type Day, addDays, fromWallClock, isDay } from '../../lib/dates';

/** Which entries are listed; it lives in the address. */
export interface Filter {
  search: string;
  action: string;
  /** of one person, by the account's id */
  account: string;
  /** about one thing, by its id */
  subject: string;
  from: Day | null;
  to: Day | null;
}

/** Everything. */
export const nothing: Filter = { search: '', action: '', account: '', subject: '', from: null, to: null };

const isId = (text: string | null): text is string => !!text && /^[\w=+/-]{1,200}$/.test(text);

/** Reads the filter out of the address; nonsense counts as nothing. */
export function readFilter(search: URLSearchParams): Filter {
  const day = (name: string): Day | null => {
    const text = search.get(name);
    return isDay(text) ? text : null;
  };
  const id = (name: string): string => {
    const text = search.get(name);
    return isId(text) ? text : '';
  };
  const action = search.get('action') ?? '';
  return {
    search: (search.get('q') ?? '').trim().slice(0, 100),
    action: /^[A-Z0-9_]{2,64}$/.test(action) ? action : '',
    account: id('account'),
    subject: id('subject'),
    from: day('from'),
    to: day('to'),
  };
}

const names = {
  search: 'q',
  action: 'action',
  account: 'account',
  subject: 'subject',
  from: 'from',
  to: 'to',
} as const;

/** The address of a filter; an open item doesn't outlive it. */
export function writeFilter(filter: Filter): URLSearchParams {
  const next = new URLSearchParams();
  for (const key of Object.keys(names) as (keyof Filter)[]) {
    const value = filter[key];
    if (value) next.set(names[key], value);
  }
  return next;
}

/** What is asked of the graph: whole days of Shanghai, from the first's beginning to the last's end. */
export function variablesOf({ search, action, account, subject, from, to }: Filter) {
  return {
    search: search || null,
    action: action || null,
    account: account || null,
    subject: subject || null,
    from: from && fromWallClock(`${from}T00:00:00`),
    to: to && fromWallClock(`${addDays(to, 1)}T00:00:00`),
  };
}

const pages: Record<string, (id: string) => string> = {
  Student: (id) => `/students/${encodeURIComponent(id)}`,
  Staff: (id) => `/staff?open=${encodeURIComponent(id)}`,
  Application: (id) => `/worklist?state=all&open=${encodeURIComponent(id)}`,
};

/** Where the subject of an entry can be looked at; null where this console has no page for it. */
export function pageOf(subjectType: string, subject: string | null | undefined): string | null {
  if (!subject || !Object.hasOwn(pages, subjectType)) return null;
  return pages[subjectType]?.(subject) ?? null;
}
