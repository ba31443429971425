import { useState } from 'react';

interface Walk {
  /** the row that the keys act on */
  cursor: string | null;
  setCursor(id: string): void;
  /** the row `step` rows on; stays at the ends */
  neighbour(step: number): string | null;
  /** which row comes after this one is gone: the next, else the one before */
  after(id: string): string | null;
}

/**
 * Walking through a list that changes by itself. The cursor is kept by the row's id; when that row has left the list,
 * the row now in its place is meant.
 */
export function useWalk(ids: readonly string[], open: string | null): Walk {
  const [{ id, place }, setPosition] = useState({ id: open, place: 0 });
  const found = id === null ? -1 : ids.indexOf(id);
  const here = found >= 0 ? found : Math.min(place, ids.length - 1);
  const cursor = id === null ? null : (ids[here] ?? null);
  return {
    cursor,
    setCursor: (next) => setPosition({ id: next, place: Math.max(0, ids.indexOf(next)) }),
    neighbour: (step) => ids[cursor === null ? 0 : Math.min(ids.length - 1, Math.max(0, here + step))] ?? null,
    after(gone) {
      const index = ids.indexOf(gone);
      return index < 0 ? cursor : (ids[index + 1] ?? ids[index - 1] ?? null);
    },
  };
}
