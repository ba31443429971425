const LONGEST = 2_048;

/** Whether an address, as a browser tells it, is a page of ours: same scheme, host and port, and nobody's name in it. */
export function isOwnPage(url: string, publicUrl: string | null): boolean {
  // A browser tells addresses in printable ASCII; anything else was made up.
  if (publicUrl === null || url.length > LONGEST || !/^https?:\/\/[\x21-\x7e]+$/.test(url) || url.includes('\\')) {
    return false;
  }
  if (!URL.canParse(url)) return false;
  const { origin, username, password } = new URL(url);
  return origin === new URL(publicUrl).origin && username === '' && password === '';
}
