import type { SiteSourceConfig } from '../../platform/config/site-config.js';
import { breaksOff, checkDepth, decodePage } from './decode-page.js';
import { FetchProblem } from './fetch-problem.js';
import { readHtmlList, readJsonList, type ListedArticle } from './read-list.js';
import type { SiteProblem } from './runs.js';
import type { SiteFetcher } from './site-fetcher.js';

/** So many articles a run looks at; the rest were there before. */
export const MOST_ARTICLES = 300;

/**
 * The articles that the source's lists name, each once, in their order. The first page must be had; what is wrong with
 * others is told beside. `alive` is called before each page. Throws FetchProblem.
 */
export async function readLists(
  fetcher: SiteFetcher,
  source: SiteSourceConfig,
  alive: () => Promise<unknown>,
): Promise<{ articles: readonly ListedArticle[]; problems: readonly SiteProblem[] }> {
  const articles = new Map<string, ListedArticle>();
  const problems: SiteProblem[] = [];
  const visited = new Set<string>();
  let next: string | null = source.listUrl;
  for (let page = 1; next !== null && page <= source.pages && !visited.has(next); page++) {
    const url: string = next;
    visited.add(url);
    await alive();
    try {
      const fetched = await fetcher.get(url, { referer: new URL('/', url).href });
      const { text, broken } = decodePage(fetched.body, fetched.contentType);
      if (breaksOff(text)) throw new FetchProblem('BROKEN_OFF');
      if (broken) problems.push({ url, code: 'ENCODING' });
      if (source.kind === 'HTML') checkDepth(text);
      const list = (source.kind === 'JSON' ? readJsonList : readHtmlList)(text, fetched.url, source);
      if (list.refused > 0) problems.push({ url, code: 'HOST_REFUSED' });
      for (const article of list.articles) if (!articles.has(article.url)) articles.set(article.url, article);
      next = list.next;
    } catch (error) {
      if (!(error instanceof FetchProblem) || page === 1 || error.code === 'INTERRUPTED') throw error;
      problems.push({ url, code: error.code });
      next = null;
    }
    if (articles.size > MOST_ARTICLES) {
      problems.push({ url, code: 'LIST_CUT' });
      next = null;
    }
  }
  return { articles: [...articles.values()].slice(0, MOST_ARTICLES), problems };
}
