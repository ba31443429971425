import type { PapersRowFragment } from '../../graph/graphql';

type Item = Pick<PapersRowFragment['items'][number], 'code' | 'label' | 'received' | 'note'>;

/** What was ticked and noted at the desk, by the item's code. */
export type Tally = Readonly<Record<string, { received: boolean; note: string }>>;

/** As it is on record. */
export function tallyOf(items: readonly Item[]): Tally {
  return Object.fromEntries(items.map(({ code, received, note }) => [code, { received, note: note ?? '' }]));
}

export function ticked(tally: Tally, code: string, received: boolean): Tally {
  return { ...tally, [code]: { note: tally[code]?.note ?? '', received } };
}

export function noted(tally: Tally, code: string, note: string): Tally {
  return { ...tally, [code]: { received: tally[code]?.received ?? false, note } };
}

export function allTicked(items: readonly Item[], tally: Tally): Tally {
  return Object.fromEntries(items.map(({ code }) => [code, { received: true, note: tally[code]?.note ?? '' }]));
}

export interface TallyCheck {
  complete: boolean;
  /** labels of what is missing */
  missing: string[];
  /** whether anything differs from what is on record */
  changed: boolean;
  /** as the graph takes it, in the order of the list */
  input: { code: string; received: boolean; note: string | null }[];
}

export function checkTally(items: readonly Item[], tally: Tally): TallyCheck {
  const input = items.map(({ code }) => ({
    code,
    received: tally[code]?.received ?? false,
    note: tally[code]?.note.trim() || null,
  }));
  const missing = items.filter((_, place) => !input[place]!.received).map(({ label }) => label);
  return {
    complete: missing.length === 0,
    missing,
    changed: items.some(
      (item, place) => item.received !== input[place]!.received || (item.note || null) !== input[place]!.note,
    ),
    input,
  };
}
