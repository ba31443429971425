import { load } from 'cheerio';
import type { SiteSelectors } from '../../platform/config/site-config.js';

/** What the body of an article names that is not text. */
export interface ArticleFile {
  readonly url: string;
  readonly kind: 'PICTURE' | 'ATTACHMENT';
  readonly name: string;
}

export interface Article {
  readonly title: string;
  /** HTML as the site has it, addresses made absolute; not cleaned */
  readonly body: string;
  readonly files: readonly ArticleFile[];
}

const FILE = /\.(pdf|docx?|xlsx?|pptx?|zip|rar|7z|txt|jpe?g|png|gif|webp)$/i;
/** Small pictures that editors put before an attachment's name. */
const ICON = /\/(_ueditor|ueditor)\/|\/icon_\w+\.gif$/i;

/** The article of a page; null where it has no body. */
export function readArticle(text: string, url: string, selectors: SiteSelectors): Article | null {
  const $ = load(text);
  const body = $(selectors.articleBody).first();
  if (body.length === 0) return null;
  const root = body[0];
  // Not `body.find`, which compares each of the body's children with all others.
  const inside = (selector: string) =>
    $(selector)
      .toArray()
      .filter((element) => isWithin(element, root));
  for (const element of inside('script, style, iframe, object, embed, form, link, meta, noscript')) $(element).remove();
  const files = new Map<string, ArticleFile>();
  for (const element of inside('img')) {
    const address = absolute($(element).attr('original-src') ?? $(element).attr('src'), url);
    if (address === null || ICON.test(address)) {
      $(element).remove();
      continue;
    }
    $(element).attr('src', address);
    files.set(address, { url: address, kind: 'PICTURE', name: nameOf(address) });
  }
  for (const element of inside('a[href]')) {
    const address = absolute($(element).attr('href'), url);
    if (address === null) $(element).removeAttr('href');
    else $(element).attr('href', address);
  }
  for (const element of inside(selectors.attachments)) {
    const address = $(element).attr('href');
    if (address === undefined || !FILE.test(pathOf(address)) || files.has(address)) continue;
    const said = $(element).text().trim();
    files.set(address, { url: address, kind: 'ATTACHMENT', name: FILE.test(said) ? said : nameOf(address, said) });
  }
  const html = body.html() ?? '';
  if (body.text().trim() === '' && files.size === 0) return null;
  return {
    title: $(selectors.articleTitle).first().text().replace(/\s+/g, ' ').trim(),
    body: html,
    files: [...files.values()],
  };
}

/** The body with files of ours in place of the site's: `ids` by address. Pictures that we do not have are left out. */
export function withOwnFiles(body: string, ids: ReadonlyMap<string, string>): string {
  // In one element, for the same reason as above.
  const $ = load(`<div>${body}</div>`, null, false);
  for (const element of $('img').toArray()) {
    const id = ids.get($(element).attr('src') ?? '');
    if (id === undefined) $(element).remove();
    else $(element).attr('src', `xg-file:${id}`);
  }
  for (const element of $('a[href]').toArray()) {
    const id = ids.get($(element).attr('href') ?? '');
    if (id !== undefined) $(element).attr('href', `xg-file:${id}`);
  }
  return $('div').first().html() ?? '';
}

interface Placed {
  readonly parent: Placed | null;
}

function isWithin(element: Placed, root: Placed | undefined): boolean {
  for (let above = element.parent; above !== null; above = above.parent) if (above === root) return true;
  return false;
}

function absolute(address: string | undefined, base: string): string | null {
  if (address === undefined || !URL.canParse(address.trim(), base)) return null;
  const url = new URL(address.trim(), base);
  return ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol) ? url.href : null;
}

function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname : '';
}

/** The name to save a file under: what its link says with the ending of its address, or the end of its address. */
function nameOf(address: string, said = ''): string {
  const last = pathOf(address).split('/').at(-1) ?? '';
  const ending = FILE.exec(last)?.[0] ?? '';
  if (said !== '') return `${said.slice(0, 80)}${ending}`;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
