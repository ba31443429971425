/** Addresses that rooms below the pages need to know; a workflow keeps its own. */
export const routes = {
  home: '/pages/home/index',
  matters: '/pages/matters/index',
  messages: '/pages/messages/index',
  me: '/pages/me/index',
  signIn: '/pages/sign-in/index',
  security: '/pages/account/security/index',
  password: '/pages/account/password/index',
  reminders: '/pages/account/reminders/index',
  portal: '/pages/account/portal/index',
  notices: '/pages/notices/list/index',
  notice: '/pages/notices/detail/index',
  guides: '/pages/guides/door/index',
  guide: '/pages/guides/guide/index',
  question: '/pages/guides/question/index',
  search: '/pages/search/index',
  feedback: '/pages/feedback/list/index',
  feedbackWrite: '/pages/feedback/write/index',
  feedbackThread: '/pages/feedback/thread/index',
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

/** Only an address of our own may be returned to after signing in, with H5's `#` before it or without. */
export function safeReturn(url: string): string {
  const page = url.replace(/^\/#(?=\/)/, '');
  return page.startsWith('/pages/') && pathOf(page) !== routes.signIn ? page : routes.home;
}

/** Puts a query on an address. */
export function withQuery(path: string, query: Record<string, string | number | undefined>): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  if (pairs.length === 0) return path;
  return `${path}?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&')}`;
}
