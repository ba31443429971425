import { apiBase } from '../api-base';
import { withQuery } from '../routes';

/** Where a way of signing in begins that leads through pages of others; the server brings one back to `from`. */
export function doorOf(way: 'wecom' | 'cas', from: string, forWeapp = false): string {
  const query = { return: from, side: 'student', for: forWeapp ? 'weapp' : undefined };
  return `${apiBase()}${withQuery(`/auth/${way}`, query)}`;
}

/** Leaves the app for a way of signing in; H5 only. Silently means that "back" does not come upon the way out. */
export function goOut(way: 'wecom' | 'cas', from: string, silently = false): void {
  const door = doorOf(way, from);
  if (silently) window.location.replace(door);
  else window.location.assign(door);
}
