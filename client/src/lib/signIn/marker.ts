import { keepStored, readStored } from '../storage';

let tried = false;

/** Whether signing in without a question was tried and nobody was signed in since, or somebody signed out. */
export function triedSilently(): boolean {
  return tried || readStored('xg.stayOut') !== null;
}

/** One tries now; what failed is not tried again before somebody taps. */
export function noteSilentTry(): void {
  tried = true;
}

/** Somebody signed out on purpose: until a tap, the next start does not sign in by itself either. */
export function stayOut(): void {
  keepStored('xg.stayOut', '1');
}

/** Somebody is signed in: the next end of the session may be mended silently again. */
export function noteSignedIn(): void {
  tried = false;
  if (readStored('xg.stayOut') !== null) keepStored('xg.stayOut', null);
}
