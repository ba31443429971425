import Taro from '@tarojs/taro';

/** The mini-program opens no strangers' pages: the address is copied, and the host says so. */
export function openAddress(url: string): void {
  Taro.setClipboardData({ data: url }).catch(() => undefined);
}
