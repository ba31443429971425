import { type Day, addDays, today } from '../lib/dates';
import type { FormPart, ReturnItem } from './reviewed';

/** What the person has ticked and written so far; a part that isn't ticked keeps its words for when it is again. */
export interface ReturnDraft {
  ticked: ReadonlySet<string>;
  reasons: Readonly<Record<string, string>>;
  date: Day;
}

/** A week to supplement, unless the reviewer says otherwise. */
const USUAL_DAYS = 7;

export function emptyReturn(now = Date.now()): ReturnDraft {
  return { ticked: new Set(), reasons: {}, date: addDays(today(now), USUAL_DAYS) };
}

export function withTick(draft: ReturnDraft, field: string, on: boolean): ReturnDraft {
  const ticked = new Set(draft.ticked);
  if (on) ticked.add(field);
  else ticked.delete(field);
  return { ...draft, ticked };
}

/** Writing a reason ticks its part; emptying it leaves the tick. */
export function withReason(draft: ReturnDraft, field: string, reason: string): ReturnDraft {
  const next = { ...draft, reasons: { ...draft.reasons, [field]: reason } };
  return reason.trim() ? withTick(next, field, true) : next;
}

export interface ReturnCheck {
  items: ReturnItem[];
  /** nothing is ticked */
  nothing: boolean;
  /** ticked, but nobody said why */
  unexplained: string[];
  /** the day is over already */
  past: boolean;
}

/** What would be sent, in the order of the form, and what is still wrong with it. */
export function checkReturn(draft: ReturnDraft, parts: readonly FormPart[], now = Date.now()): ReturnCheck {
  const items = parts
    .filter(({ field }) => draft.ticked.has(field))
    .map(({ field }) => ({ field, reason: (draft.reasons[field] ?? '').trim() }));
  return {
    items,
    nothing: items.length === 0,
    unexplained: items.filter(({ reason }) => !reason).map(({ field }) => field),
    past: draft.date <= today(now),
  };
}

export const isFine = (check: ReturnCheck): boolean => !check.nothing && !check.past && check.unexplained.length === 0;

/** The parts that every one of several forms has, named as in the first. */
export function commonParts(forms: readonly (readonly FormPart[])[]): FormPart[] {
  const [first = [], ...others] = forms;
  return first.filter(({ field }) => others.every((form) => form.some((part) => part.field === field)));
}
