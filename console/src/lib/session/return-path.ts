/** Where to go after sign-in: only a path of our own, never another site, never the door itself. */
export function safeReturn(from: string | null): string {
  if (!from || !/^\/(?![/\\])/.test(from) || from.startsWith('/sign-in')) return '/';
  return from;
}

/** The address of the sign-in that leads back to `path`. */
export function signInPath(path: string): string {
  return path === '/' ? '/sign-in' : `/sign-in?from=${encodeURIComponent(path)}`;
}
