import { Text } from '@tarojs/components';
import type { ReactNode } from 'react';
import { given, type BaseProps } from './props';

/** A run of text inside a block. */
export function Words({ className, style, children, id, role, label, decorative }: BaseProps): ReactNode {
  return (
    <Text {...given({ className, style, id, ariaRole: role, ariaLabel: label, ariaHidden: decorative })}>
      {children}
    </Text>
  );
}
