/** Opaque ids of the graph: base64url of `Type:id`. */
export interface GlobalId {
  readonly type: string;
  readonly id: string;
}

export function toGlobalId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`, 'latin1').toString('base64url');
}

/** null for anything that `toGlobalId` would not have written. */
export function fromGlobalId(text: string): GlobalId | null {
  if (text.length > 200 || !/^[A-Za-z0-9_-]+$/.test(text)) return null;
  const plain = Buffer.from(text, 'base64url').toString('latin1');
  const colon = plain.indexOf(':');
  if (colon < 1) return null;
  const type = plain.slice(0, colon);
  const id = plain.slice(colon + 1);
  if (!/^[A-Za-z]+$/.test(type) || !/^[0-9A-Za-z_-]{1,64}$/.test(id)) return null;
  // The last character has spare bits; with them set it would be a second spelling of one id.
  return toGlobalId(type, id) === text ? { type, id } : null;
}

/** The id behind a global one of the given type, or null when it is of another. */
export function idOf(type: string, text: string): string | null {
  const global = fromGlobalId(text);
  return global?.type === type ? global.id : null;
}
