import { load } from 'cheerio';
import { z } from 'zod';
import type { SiteSourceConfig } from '../../platform/config/site-config.js';
import { FetchProblem } from './fetch-problem.js';
import { allowedUrl } from './reach.js';

export interface ListedArticle {
  /** absolute, without fragment; what tells one article from another */
  readonly url: string;
  readonly title: string;
  /** when the site says it was published; null where that cannot be read */
  readonly at: number | null;
}

export interface ListPage {
  readonly articles: readonly ListedArticle[];
  /** items that lead nowhere we may go */
  readonly refused: number;
  /** null: it is the last */
  readonly next: string | null;
}

/** What a page of an HTML list names. */
export function readHtmlList(text: string, base: string, source: SiteSourceConfig): ListPage {
  const $ = load(text);
  const { selectors } = source;
  const found = $(selectors.item)
    .toArray()
    .map((item) => {
      const title = $(item).find(selectors.title).first();
      return listed(
        source,
        base,
        $(item).find(selectors.link).first().attr('href'),
        title.attr('title') ?? title.text(),
        $(item).find(selectors.date).first().text(),
      );
    });
  const next = $(selectors.next).first().attr('href');
  return { ...sorted(found), next: next === undefined ? null : addressOrNull(next, base, source) };
}

const answerOf = z.object({
  data: z.array(
    z.object({
      title: z.string(),
      wapUrl: z.string().optional(),
      url: z.string().optional(),
      publishTime: z.string().optional(),
    }),
  ),
});

/** What a page of the JSON service names; the next page is the same address with its number one up. */
export function readJsonList(text: string, base: string, source: SiteSourceConfig): ListPage {
  const answer = answerOf.safeParse(parsed(text));
  if (!answer.success) throw new FetchProblem('UNREADABLE');
  const { data } = answer.data;
  const found = data.map((row) => listed(source, base, row.wapUrl ?? row.url, row.title, row.publishTime ?? ''));
  const next = new URL(base);
  next.searchParams.set('pageIndex', String(Number(next.searchParams.get('pageIndex') ?? '1') + 1));
  return { ...sorted(found), next: data.length === 0 ? null : next.href };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function listed(
  source: SiteSourceConfig,
  base: string,
  href: string | undefined,
  title: string,
  date: string,
): ListedArticle | null {
  const url = href === undefined ? null : addressOrNull(href, base, source);
  return url === null ? null : { url, title: title.replace(/\s+/g, ' ').trim(), at: instantOf(date) };
}

function sorted(found: readonly (ListedArticle | null)[]): Pick<ListPage, 'articles' | 'refused'> {
  const articles = found.filter((one) => one !== null);
  return { articles, refused: found.length - articles.length };
}

function addressOrNull(href: string, base: string, source: SiteSourceConfig): string | null {
  try {
    return allowedUrl(href.trim(), base, source).href;
  } catch {
    return null;
  }
}

/** Sites say days, or times, of Shanghai. */
function instantOf(text: string): number | null {
  const [, year = '', month = '', day = '', time] =
    /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?:日?\s+(\d{2}:\d{2}(?::\d{2})?))?/.exec(text) ?? [];
  const at = Date.parse(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${time ?? '00:00'}+08:00`);
  return Number.isNaN(at) ? null : at;
}
