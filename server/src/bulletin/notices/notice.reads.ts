import type { RequestContext } from '../../campus/request-context.js';
import { historiesOf } from '../../machine/events.reads.js';
import { inList } from '../../platform/db/in-list.js';
import { defineListLoader, defineLoader } from '../../platform/graph/loader.js';
import { officesOf } from './notice.permissions.js';
import type { NoticeFacts } from './notice.facts.js';
import type { NoticeState } from './notice.machine.js';
import { visibleNotices } from './visible-notices.js';

/** A notice as queries read it: without its text, which has a loader of its own. */
export interface NoticeRow extends NoticeFacts {
  readonly __typename: 'Notice';
  readonly state: NoticeState;
  readonly title: string;
  readonly summary: string;
  readonly publishedAt: number | null;
  readonly updatedAt: number;
  readonly sourceUrl: string | null;
  readonly editedAt: number | null;
  /** when the person asking read it */
  readonly readAt: number | null;
}

export const NOTICE_COLUMNS =
  "'Notice' AS __typename, n.id, n.title, n.summary, n.state, n.version, n.office_code AS officeCode," +
  " '' AS applicantAccountId, n.publish_at AS publishAt, n.published_at AS publishedAt, n.pinned_at AS pinnedAt, n.push," +
  ' n.audience_campuses AS audienceCampuses, n.audience_colleges AS audienceColleges,' +
  ' n.audience_identities AS audienceIdentities, n.source_url AS sourceUrl, n.edited_at AS editedAt,' +
  ' n.updated_at AS updatedAt, mark.read_at AS readAt';

/** Rows of `notice n` with the own mark; its parameter is the account. */
export const NOTICE_FROM = 'notice n LEFT JOIN notice_read mark ON mark.notice_id = n.id AND mark.account_id = ?';

/** Notices that the person asking may see, by id. */
export const noticeById = defineLoader<NoticeRow, RequestContext>(async (context, ids) => {
  const visible = await visibleNotices(context);
  const list = inList(ids);
  const rows = await context.services.database.all<NoticeRow>(
    `SELECT ${NOTICE_COLUMNS} FROM ${NOTICE_FROM} WHERE n.id IN ${list.sql} AND ${visible.where}`,
    [context.actor?.accountId ?? '', ...list.params, ...visible.params],
  );
  return new Map(rows.map((row) => [row.id, row]));
});

/** Whether the person asking publishes this notice, and so sees what readers do not. */
export function publishes(context: RequestContext, row: Pick<NoticeRow, 'officeCode'>): boolean {
  return officesOf(context.actor).includes(row.officeCode);
}

/** The histories of notices. */
export const eventsOfNotice = historiesOf('notice_event', {
  column: 'notice.office_code',
  join: 'JOIN notice ON notice.id = event.subject_id',
});

/** The texts of notices, cleaned, files by their row's ids; reached only through notices that the person may see. */
export const textOfNotice = defineLoader<string, RequestContext>(async (context, ids) => {
  const list = inList(ids);
  const rows = await context.services.database.all<{ id: string; body: string }>(
    `SELECT id, body FROM notice WHERE id IN ${list.sql}`,
    list.params,
  );
  return new Map(rows.map((row) => [row.id, row.body]));
});

export interface NoticeFileRow {
  readonly __typename: 'NoticeFile';
  readonly noticeId: string;
  readonly fileId: string;
  readonly kind: 'ATTACHMENT' | 'PICTURE';
  readonly name: string;
  readonly mime: string;
  readonly size: number;
}

/** All files of notices, attachments in their order; reached only through notices that the person may see. */
export const filesOfNotice = defineListLoader<NoticeFileRow, RequestContext>(
  async (context, ids) => {
    const list = inList(ids);
    return context.services.database.all<NoticeFileRow>(
      "SELECT 'NoticeFile' AS __typename, held.notice_id AS noticeId, held.file_id AS fileId, held.kind, file.name," +
        ' file.mime, file.size FROM notice_file held JOIN stored_file file ON file.id = held.file_id' +
        ` WHERE held.notice_id IN ${list.sql} ORDER BY held.notice_id, held.position, held.id`,
      list.params,
    );
  },
  (row) => row.noticeId,
);

export interface NoticePushRow {
  readonly __typename: 'NoticePush';
  readonly noticeId: string;
  readonly state: 'RUNNING' | 'DONE' | 'STOPPED';
  readonly total: number;
  readonly done: number;
  readonly startedAt: number;
  readonly endedAt: number | null;
}

export const pushOfNotice = defineLoader<NoticePushRow, RequestContext>(async (context, ids) => {
  const list = inList(ids);
  const rows = await context.services.database.all<NoticePushRow>(
    "SELECT 'NoticePush' AS __typename, notice_id AS noticeId, state, total, done, started_at AS startedAt," +
      ` ended_at AS endedAt FROM notice_push WHERE notice_id IN ${list.sql}`,
    list.params,
  );
  return new Map(rows.map((row) => [row.noticeId, row]));
});
