import type { ReactNode } from 'react';
import type { BaseProps } from './props';

/** Rings a number. */
export function Phone({
  number,
  label,
  decorative,
  live,
  className = '',
  ...rest
}: BaseProps & { number: string }): ReactNode {
  return (
    <a
      {...rest}
      className={`press ${className}`}
      href={`tel:${number.replace(/[^\d+]/g, '')}`}
      aria-label={label}
      aria-hidden={decorative || undefined}
      aria-live={live}
    />
  );
}
