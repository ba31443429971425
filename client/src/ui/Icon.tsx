import type { ReactNode } from 'react';
import { Words } from './base/Words';
import { maskOf, type IconName } from './icons';
import './Icon.scss';

/** A line icon in the colour of its text; it never carries meaning alone. */
export function Icon({
  name,
  size = 24,
  className = '',
}: {
  name: IconName;
  size?: number;
  className?: string;
}): ReactNode {
  const mask = maskOf(name);
  const side = `calc(var(--f) * ${size})`;
  return (
    <Words
      decorative
      className={`icon ${className}`}
      style={{ width: side, height: side, WebkitMaskImage: mask, maskImage: mask }}
    />
  );
}
