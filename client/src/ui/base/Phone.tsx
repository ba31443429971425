import Taro from '@tarojs/taro';
import type { ReactNode } from 'react';
import { Press } from './Press';
import type { BaseProps } from './props';

/** Rings a number. */
export function Phone({ number, ...rest }: BaseProps & { number: string }): ReactNode {
  return <Press {...rest} onPress={() => void Taro.makePhoneCall({ phoneNumber: number }).catch(() => undefined)} />;
}
