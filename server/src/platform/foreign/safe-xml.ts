import { XMLParser } from 'fast-xml-parser';

/** An element: its text, or its children by their names without prefix; repeated ones are lists. */
export type XmlValue = string | XmlElement | readonly XmlValue[];
export interface XmlElement {
  readonly [name: string]: XmlValue | undefined;
}

const CDATA = '#cdata';
const TEXT = '#text';

const parser = new XMLParser({
  // Entities are not expanded by the parser; the five that XML itself has and numbers are read below.
  processEntities: false,
  htmlEntities: false,
  ignoreAttributes: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  removeNSPrefix: true,
  parseTagValue: false,
  trimValues: true,
  cdataPropName: CDATA,
  textNodeName: TEXT,
});

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Foreign XML as plain values. A document with a DOCTYPE is refused before anything is parsed: it has no place in any of the
 * messages we take, and is how files are read and memory is filled.
 *
 * @returns null where it is no well-formed XML, has a DOCTYPE, or is longer than `maxBytes`
 */
export function readXml(text: string, maxBytes: number): XmlElement | null {
  if (Buffer.byteLength(text) > maxBytes || /<!(DOCTYPE|ENTITY)/i.test(text)) return null;
  try {
    const value = plain(parser.parse(text.trim(), true) as unknown);
    return typeof value === 'object' && !Array.isArray(value) ? (value as XmlElement) : null;
  } catch {
    return null;
  }
}

/** The child of a path; the first where there are several. */
export function childOf(element: XmlValue | null | undefined, ...path: readonly string[]): XmlValue | null {
  let value: XmlValue | null | undefined = element;
  for (const name of path) {
    value = Array.isArray(value) ? (value as readonly XmlValue[])[0] : value;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return null;
    value = (value as XmlElement)[name];
  }
  return value ?? null;
}

/** The text of a child; null where there is none, or it holds elements. */
export function textOfChild(element: XmlValue | null, ...path: readonly string[]): string | null {
  const value = childOf(element, ...path);
  const first = Array.isArray(value) ? ((value as readonly XmlValue[])[0] ?? null) : value;
  return typeof first === 'string' ? first : null;
}

/** Every child of a name, as a list. */
export function childrenOf(element: XmlValue | null, name: string): readonly XmlValue[] {
  const value = childOf(element, name);
  return value === null ? [] : Array.isArray(value) ? (value as readonly XmlValue[]) : [value];
}

function plain(value: unknown): XmlValue {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return decoded(String(value ?? ''));
  const entries = Object.entries(value);
  if (entries.length > 0 && entries.every(([name]) => name === CDATA || name === TEXT)) {
    return entries.map(([name, part]) => (name === CDATA ? [part].flat().join('') : decoded(String(part)))).join('');
  }
  return Object.fromEntries(entries.filter(([name]) => name !== TEXT).map(([name, child]) => [name, plain(child)]));
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return NAMED[name] ?? whole;
    const point = typeof decimal === 'string' ? Number(decimal) : parseInt(String(hex), 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
}
