import { ForeignError } from '../foreign/foreign-error.js';
import { childOf, readXml, textOfChild, type XmlElement, type XmlValue } from '../foreign/safe-xml.js';

type Attributes = Readonly<Record<string, string | readonly string[]>>;

/** Whom a ticket was for, whichever format told it. */
export interface Validation {
  readonly user: string | null;
  readonly attributes: Attributes;
}

/** Elements of a success that are no attribute. */
const OTHERS = new Set(['user', 'attributes', 'proxies', 'proxyGrantingTicket', '#cdata']);

/** Some servers answer XML whatever one asks for, so the answer itself tells. null where it is no success. */
export function validationOf(text: string, maxBytes: number): Validation | null {
  const parsed = text.trimStart().startsWith('<') ? readXml(text, maxBytes) : readJson(text);
  const response = childOf(parsed, 'serviceResponse');
  const success = childOf(response, 'authenticationSuccess');
  if (isElement(success)) {
    return { user: textOfChild(success, 'user')?.trim() || null, attributes: attributesOf(success) };
  }
  return null;
}

/** The code of a failure: in XML it is an attribute, so it is read from the text; in JSON a field. null where it is none. */
export function failureOf(text: string): string | null {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return null;
  const found = text.trimStart().startsWith('<')
    ? /<(?:\w+:)?authenticationFailure\s[^>]*?\bcode\s*=\s*["']([^"'<>]{0,60})["']/.exec(text)?.[1]
    : textOfChild(readJson(text), 'serviceResponse', 'authenticationFailure', 'code');
  if (found == null) return null;
  return /^[A-Z_]{1,40}$/.test(found.trim()) ? found.trim() : 'UNKNOWN_FAILURE';
}

function attributesOf(success: XmlElement): Attributes {
  const inside = childOf(success, 'attributes');
  const pairs = [
    // Older servers put them beside the user.
    ...Object.entries(success).filter(([name]) => !OTHERS.has(name)),
    ...(isElement(inside) ? Object.entries(inside) : []),
  ];
  return Object.fromEntries(
    pairs.flatMap(([name, value]): [string, string | readonly string[]][] => {
      if (typeof value === 'string') return [[name, value]];
      if (!Array.isArray(value)) return [];
      return [[name, (value as readonly XmlValue[]).filter((one) => typeof one === 'string')]];
    }),
  );
}

function readJson(text: string): XmlElement | null {
  try {
    const value: unknown = JSON.parse(text, (_key, one: unknown) =>
      typeof one === 'number' || typeof one === 'boolean' ? String(one) : (one ?? undefined),
    );
    return isElement(value) ? value : null;
  } catch {
    return null;
  }
}

function isElement(value: unknown): value is XmlElement {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function casError(trouble: 'BUSY' | 'TIMEOUT' | 'INPUT', code: string): ForeignError {
  return new ForeignError('CAS', trouble, code, 'GET serviceValidate');
}
