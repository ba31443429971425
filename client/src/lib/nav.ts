import Taro, { useRouter } from '@tarojs/taro';
import { isTab, pathOf, routes, withQuery } from './routes';

const swallow = (): void => undefined;
let last = { move: '', at: 0 };

// a double tap must not push a page twice
function once(move: string, go: () => Promise<unknown>): void {
  const at = Date.now();
  const step = `${here()} ${move}`;
  if (last.move === step && at - last.at < 500) return;
  last = { move: step, at };
  go().catch(swallow);
}

/** Opens a page; a tab is switched to. */
export function open(url: string): void {
  once(url, () => (isTab(url) ? Taro.switchTab({ url: pathOf(url) }) : Taro.navigateTo({ url })));
}

/** Takes the present page's place, so that "back" does not return to it. */
export function replace(url: string): void {
  (isTab(url) ? Taro.switchTab({ url: pathOf(url) }) : Taro.redirectTo({ url })).catch(swallow);
}

/** Starts over at an address, with nothing behind it. */
export function restart(url: string): void {
  Taro.reLaunch({ url }).catch(swallow);
}

/** One page back; home when there is nothing behind. */
export function back(): void {
  if (Taro.getCurrentPages().length > 1) once('back', () => Taro.navigateBack({ delta: 1 }));
  else restart(routes.home);
}

/** The present page's address with its query, or home before there is a page. */
export function here(): string {
  const router = Taro.getCurrentInstance().router;
  if (!router?.path) return routes.home;
  const { stamp: _stamp, $taroTimestamp: _time, ...query } = router.params as Record<string, string | undefined>;
  const path = pathOf(router.path);
  const plain = Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, value && decodeURIComponent(value)]),
  );
  return withQuery(path.startsWith('/') ? path : `/${path}`, plain);
}

/** To a page that stands in the way, and back to where one was afterwards; several failing reads lead there once. */
export function leaveFor(page: string, query: Record<string, number> = {}): void {
  const from = here();
  if (pathOf(from) === page) return;
  restart(withQuery(page, { ...query, from }));
}

/** A parameter of the page's address; neither target decodes it. */
export function useParam(name: string): string {
  const value: unknown = useRouter().params[name];
  if (typeof value !== 'string') return '';
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
