import Taro, { usePullDownRefresh } from '@tarojs/taro';

/** Pulling down asks again; the page's config has to enable it. */
export function usePull(refresh: () => Promise<unknown>): void {
  usePullDownRefresh(() => {
    void refresh().finally(() => Taro.stopPullDownRefresh());
  });
}
