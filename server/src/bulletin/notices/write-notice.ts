import { refuse } from '../../kernel/refusal.js';
import type { Unit } from '../../platform/commands/run-command.js';
import { insertRows } from '../../platform/db/insert-rows.js';
import type { SqlValue } from '../../platform/db/sql.js';
import type { AudienceColumns } from './audience.js';
import type { NoticeContent } from './notice-content.js';
import type { NoticeState } from './notice.machine.js';

/** What of a notice is written by hand, or by the site. */
export interface NoticeToWrite extends Pick<NoticeContent, 'title' | 'html' | 'plain' | 'summary'>, AudienceColumns {
  readonly officeCode: string;
  readonly push: boolean;
}

/** Who wrote it: a person, or a page of the university's site. */
export type WrittenBy =
  { readonly authorAccountId: string } | { readonly sourceUrl: string; readonly sourceHash: string };

/** A new row of version 1. Its event and its files are the caller's to write. */
export async function insertNotice(
  { tx, now }: Unit,
  id: string,
  state: NoticeState,
  notice: NoticeToWrite,
  by: WrittenBy,
): Promise<void> {
  const isPerson = 'authorAccountId' in by;
  await insertRows(tx, 'notice', [
    {
      id,
      ...columnsOf(notice),
      state,
      author_account_id: isPerson ? by.authorAccountId : null,
      source_url: isPerson ? null : by.sourceUrl,
      source_hash: isPerson ? null : by.sourceHash,
      version: 1,
      created_at: now,
      updated_at: now,
    },
  ]);
}

/**
 * Writes a notice anew, its version one up. By a person, what came from the site counts as edited here from now on; by the
 * site, as edited no more. Refuses CONFLICT where another was faster.
 */
export async function rewriteNotice(
  { tx, now }: Unit,
  { id, version }: { readonly id: string; readonly version: number },
  notice: NoticeToWrite,
  by: WrittenBy,
): Promise<void> {
  const set = Object.entries(columnsOf(notice));
  const [whose, params]: [string, SqlValue[]] =
    'authorAccountId' in by
      ? [
          'author_account_id = ?, edited_at = CASE WHEN source_url IS NULL THEN NULL ELSE ? END',
          [by.authorAccountId, now],
        ]
      : ['edited_at = NULL, newer_source = NULL, source_hash = ?', [by.sourceHash]];
  const { affectedRows } = await tx.run(
    `UPDATE notice SET ${set.map(([column]) => `${column} = ?`).join(', ')}, ${whose},` +
      ' version = version + 1, updated_at = ? WHERE id = ? AND version = ?',
    [...set.map(([, value]) => value), ...params, now, id, version],
  );
  if (affectedRows === 0) refuse('CONFLICT', 'CHANGED_MEANWHILE');
}

function columnsOf(notice: NoticeToWrite): Readonly<Record<string, SqlValue>> {
  return {
    title: notice.title,
    body: notice.html,
    plain: notice.plain,
    summary: notice.summary,
    office_code: notice.officeCode,
    push: notice.push ? 1 : 0,
    audience_campuses: notice.audienceCampuses,
    audience_colleges: notice.audienceColleges,
    audience_identities: notice.audienceIdentities,
  };
}
