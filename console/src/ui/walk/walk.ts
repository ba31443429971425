/** Where the cursor is: the row's id, and the place it had when it was put there. */
export interface Position {
  id: string | null;
  place: number;
}

/** The place of the cursor in a list that changes by itself: the row's, or where the row was before it left. */
export function placeOf(ids: readonly string[], { id, place }: Position): number {
  const found = id === null ? -1 : ids.indexOf(id);
  return found >= 0 ? found : Math.min(place, ids.length - 1);
}

/** The row that the cursor means now; none before anybody has moved it. */
export function cursorOf(ids: readonly string[], position: Position): string | null {
  return position.id === null ? null : (ids[placeOf(ids, position)] ?? null);
}

/** The row `step` rows on, staying at the ends; the first one when there was no cursor. */
export function neighbourOf(ids: readonly string[], position: Position, step: number): string | null {
  if (cursorOf(ids, position) === null) return ids[0] ?? null;
  const next = placeOf(ids, position) + step;
  return ids[Math.min(ids.length - 1, Math.max(0, next))] ?? null;
}

/** Which row comes when this one is done: the next, else the one before it. */
export function rowAfter(ids: readonly string[], done: string): string | null {
  const index = ids.indexOf(done);
  return index < 0 ? null : (ids[index + 1] ?? ids[index - 1] ?? null);
}
