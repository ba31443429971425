import { useSearchParams } from 'react-router';
import type { Shortcuts } from '../shortcuts';
import { useWalk } from './use-walk';

/** A list whose open item is in the address: walking through it by keys, opening, closing. */
export function useListed(ids: readonly string[]) {
  const [search, setSearch] = useSearchParams();
  const open = search.get('open');
  const walk = useWalk(ids, open);
  const show = (id: string | null) => {
    const next = new URLSearchParams(search);
    if (id) next.set('open', id);
    else next.delete('open');
    if (id) walk.setCursor(id);
    // Going from item to item leaves one entry in the history, so that the way back leads out of the item.
    setSearch(next, { replace: open !== null && id !== null });
  };
  const step = (by: number) => {
    const id = walk.neighbour(by);
    if (id && open) show(id);
    else if (id) walk.setCursor(id);
  };
  /** After an act on `done`: opens the next where that one was open, else moves the cursor there. */
  const goOn = (done: string) => {
    const next = walk.after(done);
    if (next === null) return;
    if (open === done) show(next);
    else walk.setCursor(next);
  };
  const shortcuts: Shortcuts = {
    j: () => step(1),
    k: () => step(-1),
    arrowdown: () => step(1),
    arrowup: () => step(-1),
    enter: () => show(walk.cursor ?? walk.neighbour(0)),
    escape: open ? () => show(null) : undefined,
  };
  return { search, setSearch, open, show, cursor: walk.cursor, setCursor: walk.setCursor, goOn, shortcuts };
}
