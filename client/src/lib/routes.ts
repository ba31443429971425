/** Addresses that rooms below the pages need to know; a workflow keeps its own. */
export const routes = {
  home: '/pages/home/index',
  matters: '/pages/matters/index',
  messages: '/pages/messages/index',
  me: '/pages/me/index',
  signIn: '/pages/sign-in/index',
} as const;

const TABS: readonly string[] = [routes.home, routes.matters, routes.messages, routes.me];

/** Whether an address is one of the four tabs, which are switched to and never pushed. */
export function isTab(url: string): boolean {
  return TABS.includes(pathOf(url));
}

/** The address without its query. */
export function pathOf(url: string): string {
  return url.split('?')[0] ?? url;
}

/** Only an address of our own may be returned to after signing in. */
export function safeReturn(url: string): string {
  return url.startsWith('/pages/') && pathOf(url) !== routes.signIn ? url : routes.home;
}

/** Puts a query on an address. */
export function withQuery(path: string, query: Record<string, string | number | undefined>): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  if (pairs.length === 0) return path;
  return `${path}?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&')}`;
}
