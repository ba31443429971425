/** Tags that have no end, or that the next of their kind ends. */
const CLOSED_BY_OTHERS = new Set([
  'br',
  'hr',
  'img',
  'input',
  'meta',
  'link',
  'base',
  'area',
  'param',
  'source',
  'track',
  'embed',
  'col',
  'wbr',
  'p',
  'li',
  'dt',
  'dd',
  'option',
  'tr',
  'td',
  'th',
]);
/** Shapes of drawings end themselves. */
const SHAPES = new Set(['path', 'circle', 'rect', 'line', 'polyline', 'polygon', 'ellipse', 'use', 'stop']);

/**
 * Whether more than `most` tags are open at once: parsers take minutes over some of those texts, and no person writes them.
 * Judged by the tags alone, without a parser.
 */
export function isDeeperThan(html: string, most: number): boolean {
  let depth = 0;
  for (const [, closes, tag, rest] of html.matchAll(/<(\/?)([a-z][^\s/<>]*)([^<>]*)/gi)) {
    const name = (tag ?? '').toLowerCase();
    if (CLOSED_BY_OTHERS.has(name) || (SHAPES.has(name) && rest?.endsWith('/') === true)) continue;
    depth = Math.max(0, depth + (closes === '/' ? -1 : 1));
    if (depth > most) return true;
  }
  return false;
}
