const KEY = 'xg.silent';
let going: boolean | undefined;

function read(): string | null {
  try {
    return window.sessionStorage.getItem(KEY);
  } catch {
    // without it nothing would stop a loop, so one never goes
    return 'unknown';
  }
}

function write(value: string | null): void {
  try {
    if (value === null) window.sessionStorage.removeItem(KEY);
    else window.sessionStorage.setItem(KEY, value);
  } catch {
    // see read
  }
}

/** Whether signing in without a question was tried in this window and nobody was signed in since, or somebody signed out. */
export function triedSilently(): boolean {
  return read() !== null;
}

/** One goes now; a cookie that is not kept must not lead round and round. */
export function noteSilentTry(): void {
  going = undefined;
  write('tried');
}

/** Somebody signed out on purpose: only a tap signs in again. */
export function stayOut(): void {
  going = undefined;
  write('out');
}

/** Somebody is signed in: the next end of the session may be mended silently again. */
export function noteSignedIn(): void {
  if (going === true) return;
  going = true;
  write(null);
}
