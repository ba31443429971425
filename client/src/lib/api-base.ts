import Taro from '@tarojs/taro';
import { isWeapp } from './target';
import { readStored } from './storage';

declare const API_BASE: string;

// a released mini-program speaks to the address it was built for and to no other
function mayBeOverridden(): boolean {
  try {
    return Taro.getAccountInfoSync().miniProgram.envVersion !== 'release';
  } catch {
    return false;
  }
}

/** The origin of the graph: the page's own on H5, the built-in address on the mini-program. */
export function apiBase(): string {
  if (!isWeapp) return API_BASE || window.location.origin;
  const override = mayBeOverridden() ? readStored('xg.apiBase') : null;
  return (override ?? API_BASE).replace(/\/$/, '');
}
