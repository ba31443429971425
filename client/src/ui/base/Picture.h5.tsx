import type { ReactNode } from 'react';

/** A photograph that fills its box. */
export function Picture({ src, alt, className }: { src: string; alt: string; className: string }): ReactNode {
  return <img src={src} alt={alt} className={className} loading="lazy" />;
}
