// Every reading signs an address anew. A picture whose address changes is loaded again and flickers, so the address
// first seen is kept while it surely holds; the server's hold for five minutes.
const HOLDS = 4 * 60_000;
const kept = new Map<string, { url: string; until: number }>();

/** The address to show a file by: the same one as long as it is good. */
export function steadyUrl(id: string, url: string, now = Date.now()): string {
  const before = kept.get(id);
  if (before && before.until > now) return before.url;
  kept.set(id, { url, until: now + HOLDS });
  return url;
}
