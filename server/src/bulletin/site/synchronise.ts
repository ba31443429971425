import { canonicalHash } from '../../kernel/canonical.js';
import type { Instant } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { Refusal } from '../../kernel/refusal.js';
import type { SiteSourceConfig } from '../../platform/config/site-config.js';
import type { Services } from '../../platform/services.js';
import { checkContent, contentOf } from '../notices/notice-content.js';
import { bringFiles } from './bring-files.js';
import { breaksOff, checkDepth, decodePage } from './decode-page.js';
import { FetchProblem, type SiteProblemCode } from './fetch-problem.js';
import { knownArticles, metPages, rememberPage, type KnownArticle } from './known-articles.js';
import { newerSourceOf } from './newer-source.js';
import { readArticle, withOwnFiles, type Article } from './read-article.js';
import type { ListedArticle } from './read-list.js';
import { withRetries } from '../../platform/db/with-retries.js';
import { readLists } from './read-lists.js';
import type { RunReport, SiteProblem } from './runs.js';
import type { Fetched, SiteFetcher } from './site-fetcher.js';
import { writeArticle } from './write-article.js';

/** So many pages in a row that the site does not give, and the run gives up. */
const MOST_TROUBLES = 5;
/** Characters of an article with its tags; what is left of it after cleaning is far less. */
const LONGEST_BODY = 1_000_000;

export interface RunOf {
  readonly id: string;
  readonly source: SiteSourceConfig;
  readonly fetcher: SiteFetcher;
  /** a sign of life before every request and article; answers the product's time, throws when the run is no longer ours */
  readonly alive: () => Promise<Instant>;
}

interface ReadPage {
  readonly listed: ListedArticle;
  readonly fetched: Fetched;
  readonly article: Article;
  readonly hash: string;
}

/** What ends a run before anything was changed. */
class RunFailed extends Error {
  constructor(readonly problem: SiteProblem) {
    super(problem.code);
  }
}

/**
 * One run: all pages are read first, outside transactions, then each article that is new or changed is written in one of its
 * own. Where the list or most articles cannot be read, nothing is changed.
 */
export async function synchronise(services: Services, run: RunOf): Promise<RunReport> {
  const counts = { seen: 0, added: 0, changed: 0, differing: 0, failed: 0 };
  const problems: SiteProblem[] = [];
  try {
    const articles = await listedBy(run, problems);
    counts.seen = articles.length;
    const changed = await changedPages(services, run, articles, problems);
    await met(services, run, articles);
    for (const page of changed) {
      await run.alive();
      const written = await take(services, run, page, problems);
      if (written === 'ADDED') counts.added += 1;
      if (written === 'CHANGED') counts.changed += 1;
      if (written === 'DIFFERING') counts.differing += 1;
    }
    return { state: 'DONE', ...counts, failed: failedIn(problems), problems };
  } catch (error) {
    const code: SiteProblemCode | null = error instanceof FetchProblem ? error.code : null;
    const first = error instanceof RunFailed ? error.problem : { url: run.source.listUrl, code: code ?? 'INTERNAL' };
    const all = [first, ...problems];
    const report: RunReport = { state: 'FAILED', ...counts, failed: failedIn(all), problems: all };
    if (first.code === 'INTERNAL') throw new RunBroke(report, error);
    return report;
  }
}

/** A fault of ours: the run is over, and the error still has to be told. */
export class RunBroke extends Error {
  constructor(
    readonly report: RunReport,
    cause: unknown,
  ) {
    super('a synchronisation broke', { cause });
  }
}

const failedIn = (problems: readonly SiteProblem[]): number => new Set(problems.map(({ url }) => url)).size;

async function listedBy(run: RunOf, problems: SiteProblem[]): Promise<readonly ListedArticle[]> {
  const lists = await readLists(run.fetcher, run.source, run.alive);
  problems.push(...lists.problems);
  if (lists.articles.length === 0) throw new RunFailed({ url: run.source.listUrl, code: 'LIST_EMPTY' });
  return lists.articles;
}

/** The articles that are not as we have them. Throws RunFailed where most have no body, or the site gives out. */
async function changedPages(
  services: Services,
  run: RunOf,
  articles: readonly ListedArticle[],
  problems: SiteProblem[],
): Promise<readonly ReadPage[]> {
  const known = await knownArticles(
    services.database,
    articles.map(({ url }) => url),
  );
  const changed: ReadPage[] = [];
  let [bodies, bodiless, troubles] = [0, 0, 0];
  for (const listed of articles) {
    const have = known.get(listed.url);
    if (have?.state === 'ARCHIVED') continue;
    const now = await run.alive();
    try {
      const page = await readPage(run, listed, have, problems);
      [bodies, troubles] = [bodies + 1, 0];
      if (page === null) continue;
      if (have === undefined || !isKnown(have, page.hash)) changed.push(page);
      else await sameAgain(services, have, page, now);
    } catch (error) {
      if (!(error instanceof FetchProblem) || error.code === 'INTERRUPTED') throw error;
      problems.push({ url: listed.url, code: error.code });
      if (error.code === 'NO_BODY' || error.code === 'BROKEN_OFF') bodiless += 1;
      troubles = error.passing ? troubles + 1 : 0;
      if (troubles >= MOST_TROUBLES) throw new RunFailed({ url: listed.url, code: error.code });
    }
  }
  if (bodiless > bodies) throw new RunFailed({ url: run.source.listUrl, code: 'BODIES_MISSING' });
  return changed;
}

function isKnown(have: KnownArticle, hash: string): boolean {
  // Where another version waits, the one taken over last is news: the site went back to it.
  return hash === (newerSourceOf(have.newerSource)?.hash ?? have.sourceHash);
}

/** The text is as we have it, the page's marks are others: remembered, so that the next run need not fetch it whole. */
async function sameAgain(services: Services, have: KnownArticle, { listed, fetched }: ReadPage, now: Instant) {
  if (fetched.etag === have.etag && fetched.lastModified === have.lastModified) return;
  await withRetries(() => rememberPage(services.database, listed.url, fetched, now));
}

async function met({ database }: Services, run: RunOf, articles: readonly ListedArticle[]): Promise<void> {
  const now = await run.alive();
  await withRetries(() =>
    metPages(
      database,
      articles.map(({ url }) => url),
      now,
    ),
  );
}

/** The article; null where the site says that nothing is new. */
async function readPage(
  { fetcher, source }: RunOf,
  listed: ListedArticle,
  have: KnownArticle | undefined,
  problems: SiteProblem[],
): Promise<ReadPage | null> {
  const fetched = await fetcher.get(listed.url, {
    referer: source.listUrl,
    etag: have?.etag,
    lastModified: have?.lastModified,
  });
  if (fetched.unchanged) return null;
  const { text, broken } = decodePage(fetched.body, fetched.contentType);
  if (broken) problems.push({ url: listed.url, code: 'ENCODING' });
  if (breaksOff(text)) throw new FetchProblem('BROKEN_OFF');
  checkDepth(text);
  const article = readArticle(text, fetched.url, source.selectors);
  if (article === null) throw new FetchProblem('NO_BODY');
  if (article.body.length > LONGEST_BODY) throw new FetchProblem('TOO_LARGE');
  // The bytes are done with, and there may be hundreds of pages.
  const marks = { ...fetched, body: Buffer.alloc(0) };
  return { listed, fetched: marks, article, hash: canonicalHash([article.title, article.body]) };
}

async function take(services: Services, run: RunOf, page: ReadPage, problems: SiteProblem[]) {
  const { listed, fetched, article, hash } = page;
  // Nobody's account: each article has a quota of its own, and what a refused one leaves behind is swept after a day.
  const owner = newId();
  const files = await bringFiles(services, run, owner, article, fetched.url);
  problems.push(...files.problems);
  try {
    const content = checkContent(contentOf(article.title || listed.title, withOwnFiles(article.body, files.ids)));
    return await writeArticle(services, run.source, {
      url: listed.url,
      at: listed.at,
      content,
      // Another hash while a file is missing, so that the next run tries for it once more.
      hash: files.incomplete ? canonicalHash([hash, 'INCOMPLETE']) : hash,
      owner,
      page: files.incomplete ? null : fetched,
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    problems.push({
      url: listed.url,
      code: error.code === 'CONFLICT' ? 'CHANGED_MEANWHILE' : 'CONTENT_REFUSED',
    });
    return null;
  }
}
