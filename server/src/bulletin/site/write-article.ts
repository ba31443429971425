import { newId } from '../../kernel/ids.js';
import { step } from '../../machine/act.js';
import type { AnyActionRow } from '../../machine/manifest.js';
import { transition } from '../../machine/transition.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand, type Unit } from '../../platform/commands/run-command.js';
import type { SiteSourceConfig } from '../../platform/config/site-config.js';
import type { Services } from '../../platform/services.js';
import { columnsOfAudience } from '../notices/audience.js';
import { holdFiles } from '../notices/hold-files.js';
import { lockNotice, noticeActable } from '../notices/notice.actable.js';
import type { NoticeContent } from '../notices/notice-content.js';
import type { NoticeFacts } from '../notices/notice.facts.js';
import { noticeMachine } from '../notices/notice.machine.js';
import { noticeTable } from '../notices/notice.workflow.js';
import { insertNotice, rewriteNotice } from '../notices/write-notice.js';
import { rememberPage } from './known-articles.js';
import { forgetNewer, keepNewer } from './newer-source.js';
import type { Fetched } from './site-fetcher.js';

export interface ArticleToWrite {
  readonly url: string;
  readonly at: number | null;
  readonly content: NoticeContent;
  readonly hash: string;
  /** who the files belong to until the notice holds them */
  readonly owner: string;
  /** as it was fetched; null: it shall be fetched again */
  readonly page: Fetched | null;
}

export type Written = 'ADDED' | 'CHANGED' | 'DIFFERING' | 'SAME';

/**
 * Takes an article over in one transaction with its files, its event and the memory of its page. What was edited here stays,
 * and the newer version waits beside it; what was withdrawn here stays withdrawn.
 */
export async function writeArticle(
  services: Services,
  source: SiteSourceConfig,
  article: ArticleToWrite,
): Promise<Written> {
  const envelope = { accountId: '', command: 'SITE_ARTICLE', requestId: null, input: {} };
  const done = await runCommand(services.clock, onPool(services.database), envelope, {
    work: async (unit) => {
      const written = await write(services, unit, source, article);
      if (article.page !== null) await rememberPage(unit.tx, article.url, article.page, unit.now);
      return { written };
    },
  });
  return done.written as Written;
}

interface Standing {
  readonly id: string;
  readonly editedAt: number | null;
  readonly sourceHash: string | null;
  readonly newerSource: string | null;
}

async function write(
  services: Services,
  unit: Unit,
  source: SiteSourceConfig,
  article: ArticleToWrite,
): Promise<Written> {
  const [standing] = await unit.tx.all<Standing>(
    'SELECT id, edited_at AS editedAt, source_hash AS sourceHash, newer_source AS newerSource FROM notice' +
      ` WHERE source_url = ?${unit.tx.dialect === 'mysql' ? ' FOR UPDATE' : ''}`,
    [article.url],
  );
  if (standing === undefined) return add(services, unit, source, article);
  const facts = await lockNotice(unit, standing.id);
  if (facts === null || facts.state === 'ARCHIVED') return 'SAME';
  if (standing.sourceHash === article.hash) {
    await forgetNewer(unit, standing);
    return 'SAME';
  }
  if (standing.editedAt !== null) {
    await keepNewer(unit, standing, article.content, article.hash, article.owner);
    return 'DIFFERING';
  }
  const { content, url: sourceUrl, hash: sourceHash } = article;
  await rewriteNotice(unit, facts, { ...facts, ...content, push: Boolean(facts.push) }, { sourceUrl, sourceHash });
  await hold(unit, standing.id, article);
  await tell(services, unit, rowOf('REFRESH', facts.state), facts);
  return 'CHANGED';
}

async function add(
  services: Services,
  unit: Unit,
  source: SiteSourceConfig,
  article: ArticleToWrite,
): Promise<Written> {
  const id = newId();
  const audience = columnsOfAudience({ campuses: [], colleges: [], identities: [] });
  const notice = { ...article.content, ...audience, officeCode: source.office, push: false };
  await insertNotice(unit, id, 'IMPORTED', notice, { sourceUrl: article.url, sourceHash: article.hash });
  await hold(unit, id, article);
  const facts: NoticeFacts = {
    id,
    applicantAccountId: '',
    state: 'DRAFT',
    version: 0,
    officeCode: source.office,
    publishAt: null,
    pinnedAt: null,
    push: false,
    ...audience,
  };
  await tell(services, unit, rowOf('IMPORT', 'DRAFT'), facts);
  if (!source.autoPublish) return 'ADDED';
  await step(services, unit, noticeActable(), 'timer', 'PUBLISH_IMPORTED', { id, expectedVersion: 1 });
  // It is as old as the site says, so that what is taken over for the first time does not push away the news.
  if (article.at !== null && article.at < unit.now) {
    await unit.tx.run('UPDATE notice SET published_at = ? WHERE id = ?', [article.at, id]);
  }
  return 'ADDED';
}

function hold(unit: Unit, noticeId: string, { owner, content }: ArticleToWrite): Promise<void> {
  const { pictures, linked } = content;
  return holdFiles(unit, { noticeId, accountId: owner, attachments: [], pictures, linked });
}

function rowOf(code: string, state: string): AnyActionRow {
  const rows: readonly AnyActionRow[] = noticeTable.actions;
  const row = rows.find((one) => one.code === code && one.from.includes(state));
  if (row === undefined) throw new Error(`notices have no ${code} from ${state}`);
  return row;
}

function tell(services: Services, unit: Unit, row: AnyActionRow, facts: NoticeFacts): Promise<void> {
  return transition(unit, noticeMachine, services.cipher, { actor: 'timer', row, facts, note: null });
}
