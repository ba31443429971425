import { load } from 'cheerio';
import { ALLOWED_ATTRIBUTES, ALLOWED_TAGS } from '../../src/bulletin/html/allow-list.js';

/** Everything that a browser's own parser makes of a text and that the list does not know. */
export function strangers(html: string, alsoAllowed: readonly string[] = []): string[] {
  const $ = load(html, null, false);
  const found: string[] = [];
  $('*').each((_, element) => {
    if (element.type !== 'tag' && element.type !== 'script' && element.type !== 'style') return;
    const { name, attribs } = element;
    if (![...ALLOWED_TAGS, ...alsoAllowed].includes(name)) found.push(`<${name}>`);
    for (const [attribute, value] of Object.entries(attribs)) {
      if (!(ALLOWED_ATTRIBUTES[name] ?? []).includes(attribute)) found.push(`${name}[${attribute}]`);
      const url = value.replace(/[\p{Cc}\s]/gu, '');
      if (attribute === 'href' && !/^(https?:\/\/|mailto:|tel:|xg-file:[0-9a-f-]{36}$)/i.test(url)) found.push(value);
      if (attribute === 'src' && !/^xg-file:[0-9a-f-]{36}$/.test(value)) found.push(value);
    }
  });
  $('*')
    .contents()
    .each((_, node) => {
      if (node.type === 'comment' || node.type === 'cdata' || node.type === 'directive') found.push(node.type);
    });
  return found;
}
