import { useDidShow } from '@tarojs/taro';
import { useCallback, useEffect } from 'react';
import { runtime } from '../runtime';
import { weComSdk } from './sdk';
import type { Share } from './share';
import { within } from './within';

const PATIENCE_MS = 3_000;
let turn = 0;

/** Whether this page stands in a window of WeCom that can be closed. */
export function inWeComWindow(): boolean {
  return runtime() === 'wecom';
}

/** Back to WeCom: closes the window; where that is not possible nothing happens. */
export async function closeWeComWindow(): Promise<void> {
  const sdk = await weComSdk();
  if (sdk) await within(sdk.closeWindow(), PATIENCE_MS);
}

/** WeCom's menu of the window: with something to pass on where the page is public, else none at all. */
export function useShare(share: Share | null): void {
  const title = share?.title;
  const path = share?.path;
  const present = useCallback(
    () => void showMenu(title === undefined || path === undefined ? null : { title, path }),
    [title, path],
  );
  useEffect(present, [present]);
  useDidShow(present);
}

async function showMenu(share: Share | null): Promise<void> {
  if (!inWeComWindow()) return;
  turn += 1;
  const mine = turn;
  const sdk = await weComSdk();
  // another page came to the front meanwhile
  if (!sdk || mine !== turn) return;
  if (!share) {
    await within(sdk.hideOptionMenu(), PATIENCE_MS);
    return;
  }
  const passed = { title: share.title, desc: '', link: `${window.location.origin}${share.path}`, imgUrl: '' };
  sdk.onMenuShareAppMessage(passed);
  sdk.onMenuShareWechat(passed);
  await within(sdk.showOptionMenu(), PATIENCE_MS);
}
