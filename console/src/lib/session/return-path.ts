/**
 * Where to go after sign-in: only a path of our own, never another site, never the door itself. A sign-in through another
 * site that failed names the page with the console's own prefix `base`, which is taken off.
 */
export function safeReturn(from: string | null, base = '/'): string {
  const prefix = base.replace(/\/$/, '');
  let path = from ?? '';
  if (prefix && path.startsWith(`${prefix}/`)) path = path.slice(prefix.length);
  if (!/^\/(?![/\\])/.test(path) || path.startsWith('/sign-in')) return '/';
  return path;
}

/** The address of the sign-in that leads back to `path`. */
export function signInPath(path: string): string {
  return path === '/' ? '/sign-in' : `/sign-in?from=${encodeURIComponent(path)}`;
}
