import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { given, type BoxProps } from './props';

/** A block. On H5 a real HTML element (Box.h5.tsx), here a view. */
export function Box({ as, className, style, children, id, role, label, decorative, live }: BoxProps): ReactNode {
  const heading = as === 'h1' || as === 'h2' || as === 'h3' ? 'heading' : undefined;
  const aria = given({
    ariaRole: role ?? heading,
    ariaLabel: label,
    ariaHidden: decorative,
    ariaLive: live,
  });
  return (
    <View {...given({ className, style, id })} {...aria}>
      {children}
    </View>
  );
}
