import type { CSSProperties } from 'react';

/** On H5 the browser's own type size counts (ui/tokens.scss). */
export function typeUnit(): { style?: CSSProperties } {
  return {};
}
