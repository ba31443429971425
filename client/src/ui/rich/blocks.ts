/** A stretch of formatted text that stands on its own line. */
export interface RichBlock {
  html: string;
  /** addresses of its pictures, in order */
  pictures: readonly string[];
  /** it holds a table, which may be wider than the screen */
  table: boolean;
}

export interface RichLink {
  href: string;
  text: string;
}

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:[^>"]|"[^"]*")*)>/g;
const VOID = new Set(['br', 'hr', 'img']);
const BLOCK = new Set(['h2', 'h3', 'h4', 'p', 'div', 'hr', 'blockquote', 'pre', 'ul', 'ol', 'table']);

/**
 * The server's formatted text (well-formed, of its allow-list) cut at its outermost blocks, so that a wide table scrolls
 * alone and a mini-program can tell which picture was tapped. Joined again the blocks are the text.
 */
export function blocksOf(html: string): RichBlock[] {
  const cuts: number[] = [0];
  let depth = 0;
  for (const tag of html.matchAll(TAG)) {
    const [whole, closes, name = ''] = tag;
    const end = tag.index + whole.length;
    const isBlock = BLOCK.has(name);
    if (depth === 0 && isBlock && !closes) cuts.push(tag.index);
    if (!VOID.has(name)) depth = Math.max(0, depth + (closes ? -1 : 1));
    if (depth === 0 && isBlock) cuts.push(end);
  }
  cuts.push(html.length);
  return cuts
    .slice(1)
    .map((end, index) => html.slice(cuts[index], end))
    .filter((part) => part.trim() !== '')
    .map((part) => ({ html: part, pictures: picturesOf(part), table: part.includes('<table') }));
}

/** Addresses of the pictures of a text, in order. */
export function picturesOf(html: string): string[] {
  return [...html.matchAll(/<img [^>]*?src="([^"]*)"/g)].map(([, src = '']) => unescaped(src));
}

/** Links of a text with their words, each address once. */
export function linksOf(html: string): RichLink[] {
  const links = [...html.matchAll(/<a [^>]*?href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)].map(
    ([, href = '', inner = '']) => ({
      href: unescaped(href),
      text: unescaped(inner.replace(/<[^>]*>/g, '')).trim(),
    }),
  );
  return links.filter(({ href }, index) => links.findIndex((other) => other.href === href) === index);
}

/** Paths on the server as whole addresses, where the host knows no "same origin". */
export function addressed(html: string, addressOf: (path: string) => string): string {
  return html.replace(
    / (src|href)="(\/[^"]*)"/g,
    (_whole, name: string, path: string) => ` ${name}="${addressOf(path)}"`,
  );
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

function unescaped(text: string): string {
  return text.replace(/&(#39|[a-z]+);/g, (whole, name: string) => SIGNS[name] ?? whole);
}
