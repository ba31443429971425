import { Image } from '@tarojs/components';
import type { ReactNode } from 'react';

/** A photograph that fills its box. */
export function Picture({ src, alt, className }: { src: string; alt: string; className: string }): ReactNode {
  return <Image src={src} className={className} mode="aspectFill" lazyLoad ariaLabel={alt} />;
}
