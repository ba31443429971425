import type { Audience } from '../actor.js';

const LONGEST = 500;
/** An origin that is nobody's: what leaves it leads away from us. */
const OURS = 'https://ours.invalid';

export const homeOf = (audience: Audience): string => (audience === 'STAFF' ? '/console/' : '/');

/**
 * Where a sign-in may lead afterwards: a page of ours on the side that was signed in to, else that side's home. Anything that some
 * browser could take for another site's address is none: two slashes, a backslash, a scheme, control characters, dots that climb,
 * and all of these in disguise.
 */
export function returnPath(given: unknown, audience: Audience): string {
  const path = typeof given === 'string' ? plainPath(given) : null;
  if (path === null || isConsole(path) !== (audience === 'STAFF') || /^\/auth(\/|$|\?|#)/i.test(path))
    return homeOf(audience);
  return path;
}

function plainPath(given: string): string | null {
  if (given.length > LONGEST || !looksOurs(given)) return null;
  let decoded = given;
  for (let i = 0; i < 3; i++) {
    const once = decodedOnce(decoded);
    if (once === null || !looksOurs(once)) return null;
    decoded = once;
  }
  const url = new URL(given, OURS);
  const path = `${url.pathname}${url.search}${url.hash}`;
  return url.origin === OURS && url.username === '' && path.length <= 2 * LONGEST && looksOurs(path) ? path : null;
}

function looksOurs(text: string): boolean {
  const path = text.split(/[?#]/, 1)[0] ?? '';
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  if (/[\u0000-\u0020\u007f-\u00a0\u2028\u2029\ufeff\\]/.test(text)) return false;
  return /^\/(?!\/)/.test(path) && !path.includes('//') && !/(^|\/)\.{1,2}(\/|$)/.test(path);
}

function decodedOnce(text: string): string | null {
  const path = text.split(/[?#]/, 1)[0] ?? '';
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function isConsole(path: string): boolean {
  return /^\/console(\/|$|\?|#)/.test(path);
}
