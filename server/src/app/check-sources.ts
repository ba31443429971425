import { ConfigError } from '../platform/config/config-error.js';
import type { SiteSourceConfig } from '../platform/config/site-config.js';
import { inList } from '../platform/db/in-list.js';
import type { Sql } from '../platform/db/sql.js';

/** Throws ConfigError for sources of notices whose office the house does not have: nobody could ever publish them. */
export async function checkSources(sql: Sql, sources: readonly SiteSourceConfig[]): Promise<void> {
  if (sources.length === 0) return;
  const list = inList(sources.map(({ office }) => office));
  const rows = await sql.all<{ code: string }>(`SELECT code FROM office WHERE code IN ${list.sql}`, list.params);
  const known = new Set(rows.map(({ code }) => code));
  const strange = sources.filter(({ office }) => !known.has(office));
  if (strange.length === 0) return;
  throw new ConfigError(strange.map(({ name, office }) => `SITE_SOURCES: ${name}: there is no office ${office}`));
}
