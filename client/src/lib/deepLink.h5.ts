/**
 * Addresses that come from outside (a message's link, the way back from signing in) are plain paths, which a server can
 * redirect to; the router of H5 lives behind the `#`. Adopted once, before the router starts. A fragment that is no
 * route is left over: browsers carry WeCom's `#wechat_redirect` along through every redirect.
 */
export function adoptPath(): void {
  const { pathname, search, hash } = window.location;
  const route = hash.startsWith('#/') && hash !== '#/' ? hash : '';
  if (pathname.startsWith('/pages/')) {
    window.history.replaceState(null, '', `/${route || `#${pathname}${search}`}`);
  } else if (hash !== '' && !hash.startsWith('#/')) {
    window.history.replaceState(null, '', `${pathname}${search}`);
  }
}
