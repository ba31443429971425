import { useState } from 'react';
import { type Position, cursorOf, neighbourOf, rowAfter } from './walk';

/** Walking through the rows by keyboard. */
export function useWalk(ids: readonly string[], open: string | null) {
  const [position, setPosition] = useState<Position>({ id: open, place: 0 });
  const cursor = cursorOf(ids, position);
  return {
    cursor,
    setCursor: (id: string) => setPosition({ id, place: Math.max(0, ids.indexOf(id)) }),
    neighbour: (step: number) => neighbourOf(ids, position, step),
    after: (done: string) => rowAfter(ids, done) ?? cursor,
  };
}
