import { useState } from 'react';
import { type Selection, allToggled, nothingChosen, toggled } from './selection';

/** The rows that are ticked; those that have left the list don't count, and count again when they come back. */
export function useSelection(ids: readonly string[]) {
  const [selection, setSelection] = useState<Selection>(nothingChosen);
  const chosen = new Set(ids.filter((id) => selection.chosen.has(id)));
  return {
    chosen,
    toggle: (id: string, range = false) => setSelection((before) => toggled(before, ids, id, range)),
    toggleAll: () => setSelection((before) => allToggled(before, ids)),
    clear: () => setSelection(nothingChosen),
    /** Unticks these and leaves the others. */
    drop: (ids: readonly string[]) =>
      setSelection((before) => ({
        chosen: new Set([...before.chosen].filter((id) => !ids.includes(id))),
        anchor: null,
      })),
  };
}
