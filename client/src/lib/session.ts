import { isWeapp } from './target';
import { keepStored, readStored } from './storage';

/**
 * The mini-program has no cookies and keeps its bearer token; H5 has an httpOnly cookie that no script sees.
 */
let token: string | null | undefined;

/** The bearer token, on the mini-program only. */
export function sessionToken(): string | null {
  if (!isWeapp) return null;
  if (token === undefined) token = readStored('xg.token');
  return token;
}

/** Keeps the token after signing in; null after signing out. */
export function keepSessionToken(value: string | null): void {
  if (!isWeapp) return;
  token = value;
  keepStored('xg.token', value);
}
