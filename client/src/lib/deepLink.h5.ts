/**
 * Addresses that come from outside (a message's link, the way back from signing in) are plain paths, which a server can
 * redirect to; the router of H5 lives behind the `#`. Adopted once, before the router starts.
 */
export function adoptPath(): void {
  const { pathname, search, hash } = window.location;
  if (!pathname.startsWith('/pages/')) return;
  const routed = hash.length > 2 ? hash : `#${pathname}${search}`;
  window.history.replaceState(null, '', `/${routed}`);
}
