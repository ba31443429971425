import Taro from '@tarojs/taro';

/** What is kept on the phone, by name; a private window or a full disk must never break a screen. */
export type StorageKey =
  | 'xg.token'
  | 'xg.language'
  | 'xg.apiBase'
  | 'xg.unsaved'
  | 'xg.account'
  | 'xg.stayOut'
  | 'xg.searches'
  | 'xg.feedback';

/** Reads a string, or null. */
export function readStored(key: StorageKey): string | null {
  try {
    const value: unknown = Taro.getStorageSync(key);
    return typeof value === 'string' && value !== '' ? value : null;
  } catch {
    return null;
  }
}

/** Keeps a string; null forgets it. */
export function keepStored(key: StorageKey, value: string | null): void {
  try {
    if (value === null) Taro.removeStorageSync(key);
    else Taro.setStorageSync(key, value);
  } catch {
    // without storage the choice lasts as long as the page
  }
}
