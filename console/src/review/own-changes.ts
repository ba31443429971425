// The newest version of each thing that this page itself brought about; anything newer was somebody else.
const own = new Map<string, number>();

/** Remembers that this version is our own doing. */
export function markOwn(id: string, version: number): void {
  own.set(id, Math.max(version, own.get(id) ?? 0));
}

/** Whether a version came from somebody else, given the one seen before it. */
export function isForeign(id: string, version: number, seen: number): boolean {
  return version > Math.max(seen, own.get(id) ?? 0);
}
