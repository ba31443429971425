import type { RequestContext } from '../../campus/request-context.js';
import { inList } from '../../platform/db/in-list.js';
import { defineLoader } from '../../platform/graph/loader.js';
import { newerSourceOf } from './newer-source.js';

export interface DifferenceRow {
  readonly title: string;
  /** which version of the source it is */
  readonly source: string;
  /** our text, cleaned, files as `xg-file:<id>` */
  readonly ours: string;
  /** the source's text, likewise */
  readonly theirs: string;
  /** files that the source's text shows or leads to */
  readonly files: readonly string[];
}

/** What is newer at the source of notices that were edited here; only for those who publish them. */
export const differenceOfNotice = defineLoader<DifferenceRow, RequestContext>(async (context, ids) => {
  const list = inList(ids);
  const rows = await context.services.database.all<{ id: string; body: string; newerSource: string }>(
    `SELECT id, body, newer_source AS newerSource FROM notice WHERE newer_source IS NOT NULL AND id IN ${list.sql}`,
    list.params,
  );
  return new Map(
    rows.flatMap(({ id, body, newerSource }) => {
      const newer = newerSourceOf(newerSource);
      if (newer === null) return [];
      const { title, hash: source, body: theirs, files } = newer;
      return [[id, { title, source, ours: body, theirs, files }] as const];
    }),
  );
});
