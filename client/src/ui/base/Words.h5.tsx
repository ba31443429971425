import type { ReactNode } from 'react';
import type { BaseProps } from './props';

/** A run of text inside a block. */
export function Words({ label, decorative, live, ...rest }: BaseProps): ReactNode {
  return <span {...rest} aria-label={label} aria-hidden={decorative || undefined} aria-live={live} />;
}
