/** Which rows are ticked, and where the last tick was made (a range goes from there). */
export interface Selection {
  chosen: ReadonlySet<string>;
  anchor: string | null;
}

export const nothingChosen: Selection = { chosen: new Set(), anchor: null };

/**
 * Ticks or unticks a row. With `range` every row between the last tick and this one becomes as this one does; an
 * anchor that has left the list counts as none.
 */
export function toggled(selection: Selection, ids: readonly string[], id: string, range = false): Selection {
  const on = !selection.chosen.has(id);
  const from = range && selection.anchor !== null ? ids.indexOf(selection.anchor) : -1;
  const to = ids.indexOf(id);
  const touched = from < 0 || to < 0 ? [id] : ids.slice(Math.min(from, to), Math.max(from, to) + 1);
  const chosen = new Set(selection.chosen);
  for (const each of touched) {
    if (on) chosen.add(each);
    else chosen.delete(each);
  }
  return { chosen, anchor: id };
}

/** All rows if not all are ticked yet, else none. */
export function allToggled(selection: Selection, ids: readonly string[]): Selection {
  const all = ids.length > 0 && ids.every((id) => selection.chosen.has(id));
  return { chosen: all ? new Set() : new Set(ids), anchor: null };
}

/** How the box in the head stands. */
export function headOf(chosen: ReadonlySet<string>, ids: readonly string[]): 'none' | 'some' | 'all' {
  const count = ids.filter((id) => chosen.has(id)).length;
  return count === 0 ? 'none' : count === ids.length ? 'all' : 'some';
}
