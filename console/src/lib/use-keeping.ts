import { useEffect, useRef } from 'react';
import type { Keeper } from './kept';

const PAUSE = 400;

/** Keeps a draft while it is unsaved: when typing pauses, when the page goes away, when the form does; drops it else. */
export function useKeeping<T>(keeper: Keeper<T>, draft: T, version: number | null, changed: boolean): void {
  const latest = useRef({ draft, version, changed });
  useEffect(() => {
    latest.current = { draft, version, changed };
  });
  useEffect(() => {
    const keep = () => {
      const now = latest.current;
      if (now.changed) keeper.write(now.draft, now.version);
    };
    const timer = setTimeout(() => (changed ? keep() : keeper.drop()), PAUSE);
    // A page that goes away within the pause keeps its last words too.
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [draft, version, changed, keeper]);
  useEffect(
    () => () => {
      const now = latest.current;
      if (now.changed) keeper.write(now.draft, now.version);
    },
    [keeper],
  );
}
