import Taro from '@tarojs/taro';
import type { CSSProperties } from 'react';

const STANDARD = 16;
let unit: string | undefined;

function readUnit(): string {
  try {
    const chosen = Taro.getSystemInfoSync().fontSizeSetting ?? STANDARD;
    return `${Math.min(1.6, Math.max(1, chosen / STANDARD))}px`;
  } catch {
    return '1px';
  }
}

/** The mini-program's type size, as the person set it in WeChat. */
export function typeUnit(): { style?: CSSProperties } {
  unit ??= readUnit();
  // a custom property, which React's types do not list
  return unit === '1px' ? {} : { style: { '--f': unit } as CSSProperties };
}
