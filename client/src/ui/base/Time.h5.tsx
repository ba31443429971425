import type { ReactNode } from 'react';
import type { TimeProps } from './props';

/** A time of day, chosen with the browser's own clock. */
export function Time({ label, value, onChange, disabled }: TimeProps): ReactNode {
  return (
    <input
      type="time"
      className="field time"
      aria-label={label}
      disabled={disabled}
      value={value}
      onChange={(event) => {
        // an emptied field is no time
        if (event.target.value !== '') onChange(event.target.value);
      }}
    />
  );
}
