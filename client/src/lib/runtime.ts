import { miniHost } from './host/mini';
import { isWeapp } from './target';

export type Runtime = 'wecom' | 'weapp' | 'wechat' | 'h5';

/**
 * Where the client runs. WeCom's browser also says "micromessenger", so it is asked first.
 */
export function runtimeOf(weapp: boolean, userAgent: string, insideWeCom = false): Runtime {
  if (weapp) return insideWeCom ? 'wecom' : 'weapp';
  if (/wxwork/i.test(userAgent)) return 'wecom';
  if (/micromessenger/i.test(userAgent)) return 'wechat';
  return 'h5';
}

/** The runtime of this very page. */
export function runtime(): Runtime {
  // WeCom's mini-program host adds wx.qy
  if (isWeapp) return runtimeOf(true, '', typeof miniHost()?.qy === 'object');
  return runtimeOf(false, typeof navigator === 'object' ? navigator.userAgent : '');
}

/** Whether the host draws a title bar with a back button, so that ours would be the second. */
export function hostHasTitleBar(): boolean {
  return runtime() !== 'h5';
}
