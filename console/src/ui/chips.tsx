import type { ReactNode } from 'react';

export interface Chip<K extends string> {
  key: K;
  label: string;
  count?: ReactNode;
}

interface ChipsProps<K extends string> {
  label: string;
  items: readonly Chip<K>[];
  value: K | null;
  onChange(key: K): void;
}

/** One choice out of few, each with its count. */
export function Chips<K extends string>({ label, items, value, onChange }: ChipsProps<K>) {
  return (
    <div className="chips" role="group" aria-label={label}>
      {items.map((item) => (
        <button key={item.key} type="button" aria-pressed={item.key === value} onClick={() => onChange(item.key)}>
          {item.label}
          {item.count !== undefined && item.count !== null && <span className="count">{item.count}</span>}
        </button>
      ))}
    </div>
  );
}
