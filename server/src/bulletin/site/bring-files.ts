import { Readable } from 'node:stream';
import { Refusal } from '../../kernel/refusal.js';
import { ALL_KINDS, kindOf, PLAIN_KINDS } from '../../platform/files/kinds.js';
import type { Services } from '../../platform/services.js';
import { FetchProblem } from './fetch-problem.js';
import type { Article, ArticleFile } from './read-article.js';
import type { SiteProblem } from './runs.js';
import type { SiteFetcher } from './site-fetcher.js';

/** Of one article: fewer than one uploader may have lying about, and than a notice may have. */
const MOST_ATTACHMENTS = 20;
const MOST_PICTURES = 30;

export interface BroughtFiles {
  /** ids of our files by the site's addresses */
  readonly ids: ReadonlyMap<string, string>;
  readonly problems: readonly SiteProblem[];
  /** something may be had the next time */
  readonly incomplete: boolean;
}

/**
 * Fetches what an article names and keeps it as an upload of `owner` that nothing holds yet. What is of a wrong kind, too large
 * or elsewhere is left out and told.
 */
export async function bringFiles(
  services: Services,
  { fetcher, alive }: { readonly fetcher: SiteFetcher; readonly alive: () => Promise<unknown> },
  owner: string,
  { files }: Article,
  referer: string,
): Promise<BroughtFiles> {
  const ids = new Map<string, string>();
  const problems: SiteProblem[] = [];
  let incomplete = false;
  for (const file of within(files, problems)) {
    // A picture may take a minute, and there may be fifty.
    await alive();
    try {
      ids.set(file.url, await bring(services, fetcher, owner, file, referer));
    } catch (error) {
      if (error instanceof FetchProblem && error.code === 'INTERRUPTED') throw error;
      const outside = error instanceof FetchProblem && error.code === 'HOST_REFUSED';
      // A link to another house stays a link.
      if (outside && file.kind === 'ATTACHMENT') continue;
      if (error instanceof FetchProblem) {
        incomplete ||= error.passing;
        problems.push({ url: file.url, code: outside ? 'PICTURE_ELSEWHERE' : error.code });
      } else if (error instanceof Refusal) {
        incomplete ||= error.code === 'RATE_LIMITED';
        problems.push({ url: file.url, code: 'FILE_REFUSED' });
      } else throw error;
    }
  }
  return { ids, problems, incomplete };
}

function within(files: readonly ArticleFile[], problems: SiteProblem[]): readonly ArticleFile[] {
  const pictures = files.filter((file) => file.kind === 'PICTURE');
  const attachments = files.filter((file) => file.kind === 'ATTACHMENT');
  const over = [...pictures.slice(MOST_PICTURES), ...attachments.slice(MOST_ATTACHMENTS)];
  if (over[0] !== undefined) problems.push({ url: over[0].url, code: 'FILES_CUT' });
  return [...pictures.slice(0, MOST_PICTURES), ...attachments.slice(0, MOST_ATTACHMENTS)];
}

async function bring(
  services: Services,
  fetcher: SiteFetcher,
  owner: string,
  { url, kind, name }: ArticleFile,
  referer: string,
): Promise<string> {
  const { body } = await fetcher.get(url, { file: true, referer });
  const kept = await services.files.uploads.take({
    accountId: owner,
    now: services.clock.now(),
    takes: kind === 'PICTURE' ? PLAIN_KINDS : ALL_KINDS,
    signal: new AbortController().signal,
    open: async () => ({ name, stream: Readable.from([body]) }),
  });
  if (kind === 'PICTURE' && kindOf(kept.mime) !== 'IMAGE') throw new Refusal('INVALID_INPUT');
  return kept.id;
}
