import { SheetError } from './sheet.js';

/** A piece of an XML text. Names come without their prefix, texts with their entities resolved. */
export type XmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly empty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const TOKEN =
  /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|([^<]+)(?=<)/y;
/** more than the longest text that Excel lets a cell hold, twice over */
const LONGEST = 1_000_000;

/**
 * Reads the XML of spreadsheets token by token. Documents that declare a type are refused: spreadsheets have none, and
 * declared entities are how a small file becomes a large one.
 */
export async function* xmlTokens(chunks: AsyncIterable<string>): AsyncGenerator<XmlToken> {
  let pending = '';
  for await (const chunk of chunks) {
    pending += chunk;
    let at = 0;
    for (;;) {
      TOKEN.lastIndex = at;
      const match = TOKEN.exec(pending);
      if (match === null) break;
      at = TOKEN.lastIndex;
      const token = tokenOf(match);
      if (token !== null) yield token;
    }
    pending = pending.slice(at);
    if (pending.length > LONGEST || pending.startsWith('<!DOCTYPE')) throw new SheetError('SHEET_UNREADABLE');
  }
  if (pending.trim() !== '') throw new SheetError('SHEET_UNREADABLE');
}

function tokenOf([, slash, name, attributes = '', empty, data, text]: RegExpExecArray): XmlToken | null {
  if (text !== undefined) return { kind: 'text', text: resolved(text) };
  if (data !== undefined) return { kind: 'text', text: data };
  if (name === undefined) return null;
  return slash === '/' ? { kind: 'close', name } : { kind: 'open', name, attributes, empty: empty === '/' };
}

/** An attribute's value; '' where it is not there. The name is given without its prefix. */
export function attribute(attributes: string, name: string): string {
  const match = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return resolved(match?.[1] ?? match?.[2] ?? '');
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolved(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, digits?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
