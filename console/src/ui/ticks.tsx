import { useEffect, useRef } from 'react';
import { uiTexts } from './texts';
import { headOf } from './walk/selection';

/** Ticking rows for an act on many. */
export interface Ticking<T> {
  chosen: ReadonlySet<string>;
  /** what the row is called for those who can't see it */
  nameOf(row: T): string;
  onToggle(id: string, range: boolean): void;
  onToggleAll(): void;
}

interface HeadTickProps {
  chosen: ReadonlySet<string>;
  rows: readonly { id: string }[];
  onToggleAll(): void;
}

/** The box in a table's head: all, some, none. */
export function HeadTick({ chosen, rows, onToggleAll }: HeadTickProps) {
  const t = uiTexts.use();
  const box = useRef<HTMLInputElement>(null);
  const state = headOf(
    chosen,
    rows.map((row) => row.id),
  );
  useEffect(() => {
    // The third state of a box exists as a property only.
    if (box.current) box.current.indeterminate = state === 'some';
  }, [state]);
  return (
    <th scope="col" className="col-tick">
      <input ref={box} type="checkbox" aria-label={t('tickAll')} checked={state === 'all'} onChange={onToggleAll} />
    </th>
  );
}

/** The box of one row; with the shift key it ticks all from the last tick to here. */
export function RowTick<T extends { id: string }>({ row, ticking }: { row: T; ticking: Ticking<T> }) {
  const t = uiTexts.use();
  return (
    <td className="col-tick" onClick={(event) => event.stopPropagation()}>
      <label>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('tick', { name: ticking.nameOf(row) })}
          checked={ticking.chosen.has(row.id)}
          onChange={(event) => ticking.onToggle(row.id, (event.nativeEvent as MouseEvent).shiftKey)}
        />
      </label>
    </td>
  );
}
