import { canonicalHash } from '../../kernel/canonical.js';
import { inList } from '../../platform/db/in-list.js';
import type { Sql } from '../../platform/db/sql.js';
import type { Fetched } from './site-fetcher.js';

/** What we have of a page already. */
export interface KnownArticle {
  readonly sourceUrl: string;
  readonly state: string;
  readonly sourceHash: string | null;
  /** JSON of the version that waits; null: none */
  readonly newerSource: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

const BATCH = 200;

/** The notices of these pages, by address. */
export async function knownArticles(sql: Sql, urls: readonly string[]): Promise<ReadonlyMap<string, KnownArticle>> {
  const found = new Map<string, KnownArticle>();
  for (let i = 0; i < urls.length; i += BATCH) {
    const some = urls.slice(i, i + BATCH);
    const list = inList(some);
    const rows = await sql.all<Omit<KnownArticle, 'etag' | 'lastModified'>>(
      'SELECT source_url AS sourceUrl, state, source_hash AS sourceHash, newer_source AS newerSource FROM notice' +
        ` WHERE source_url IN ${list.sql}`,
      list.params,
    );
    const hashes = inList(some.map(hashOfUrl));
    const pages = await sql.all<{ url: string; etag: string | null; lastModified: string | null }>(
      `SELECT url, etag, last_modified AS lastModified FROM site_page WHERE url_hash IN ${hashes.sql}`,
      hashes.params,
    );
    const marks = new Map(pages.map((page) => [page.url, page]));
    for (const row of rows) {
      const mark = marks.get(row.sourceUrl);
      found.set(row.sourceUrl, { ...row, etag: mark?.etag ?? null, lastModified: mark?.lastModified ?? null });
    }
  }
  return found;
}

/** Remembers how a page was fetched: with what was made of it, or not at all. */
export async function rememberPage(tx: Sql, url: string, page: Fetched, now: number): Promise<void> {
  const hash = hashOfUrl(url);
  const values = [page.etag, page.lastModified, now];
  const { affectedRows } = await tx.run(
    'UPDATE site_page SET etag = ?, last_modified = ?, fetched_at = ? WHERE url_hash = ?',
    [...values, hash],
  );
  if (affectedRows > 0) return;
  await tx.run(
    'INSERT INTO site_page (etag, last_modified, fetched_at, url_hash, url) SELECT ?, ?, ?, ?, ? FROM (SELECT 1 AS one) base' +
      ' WHERE NOT EXISTS (SELECT 1 FROM site_page known WHERE known.url_hash = ?)',
    [...values, hash, url, hash],
  );
}

/** Notes that a run met these pages, so that they are not forgotten. */
export async function metPages(sql: Sql, urls: readonly string[], now: number): Promise<void> {
  for (let i = 0; i < urls.length; i += BATCH) {
    const hashes = inList(urls.slice(i, i + BATCH).map(hashOfUrl));
    await sql.run(`UPDATE site_page SET fetched_at = ? WHERE url_hash IN ${hashes.sql}`, [now, ...hashes.params]);
  }
}

function hashOfUrl(url: string): string {
  return canonicalHash(url);
}
