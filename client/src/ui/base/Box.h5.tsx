import type { ReactNode } from 'react';
import type { BoxProps } from './props';

/** A block: a real HTML element, so that roles and headings come for nothing. */
export function Box({ as: Element = 'div', label, decorative, live, ...rest }: BoxProps): ReactNode {
  return <Element {...rest} aria-label={label} aria-hidden={decorative || undefined} aria-live={live} />;
}
