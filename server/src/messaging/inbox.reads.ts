import type { RequestContext } from '../campus/request-context.js';
import type { Sql } from '../platform/db/sql.js';
import { inList } from '../platform/db/in-list.js';
import type { Page } from '../platform/graph/keyset.js';
import { pageOfPlainList } from '../platform/graph/plain-list.js';
import type { Row } from '../platform/graph/row.js';
import type { TextParams } from '../kernel/refusal.js';
import { defineLoader } from '../platform/graph/loader.js';
import type { InboxMessage } from './inbox-message.entity.js';
import type { MessageSources } from './message-source.js';

export type MessageRow = Omit<Row<InboxMessage>, 'outboxId'>;

const COLUMNS =
  "'Message' AS __typename, id, account_id AS accountId, template, subject_type AS subjectType, subject_id AS subjectId," +
  ' created_at AS createdAt, read_at AS readAt';

export interface MessageFilter {
  readonly unread: boolean | null | undefined;
  readonly first: number;
  readonly after: string | null | undefined;
}

/** One's own messages, newest first. */
export function readMessages(context: RequestContext, accountId: string, filter: MessageFilter): Page<MessageRow> {
  return pageOfPlainList<MessageRow>(context.services.database, {
    first: filter.first,
    after: filter.after,
    columns: COLUMNS,
    from: 'inbox_message',
    condition: { where: `account_id = ?${filter.unread === true ? ' AND read_at IS NULL' : ''}`, params: [accountId] },
    order: { sort: 'created_at', id: 'id' },
    direction: 'DESC',
    sortOf: (row) => row.createdAt,
  });
}

/** Own messages by id, for `node`. */
export async function readMessage(context: RequestContext, id: string): Promise<MessageRow | null> {
  const [row] = await context.services.database.all<MessageRow>(
    `SELECT ${COLUMNS} FROM inbox_message WHERE id = ? AND account_id = ?`,
    [id, context.actor?.accountId ?? ''],
  );
  return row ?? null;
}

/** The context of the whole product also carries the message sources; `app/` puts them there. */
export function sourcesOf(context: RequestContext): MessageSources {
  return (context as RequestContext & { readonly messageSources: MessageSources }).messageSources;
}

/** What the texts of a message need, by `subjectType:subjectId`; one statement a kind of subject. */
export const messageParams = defineLoader<TextParams, RequestContext>(async (context, keys) => {
  const byType = new Map<string, string[]>();
  for (const key of keys) {
    const [type = '', id = ''] = key.split(':');
    byType.set(type, [...(byType.get(type) ?? []), id]);
  }
  const found = new Map<string, TextParams>();
  for (const [type, ids] of byType) {
    const params = await sourcesOf(context).of(type).params(context.services, ids, context.language);
    for (const [id, value] of params) found.set(`${type}:${id}`, value);
  }
  return found;
});

/** Marks own messages read: these, or all. */
export async function markRead(sql: Sql, accountId: string, ids: readonly string[] | null, now: number): Promise<void> {
  if (ids !== null && ids.length === 0) return;
  const list = ids === null ? null : inList(ids);
  await sql.run(
    `UPDATE inbox_message SET read_at = ? WHERE account_id = ? AND read_at IS NULL${list === null ? '' : ` AND id IN ${list.sql}`}`,
    [now, accountId, ...(list?.params ?? [])],
  );
}

/** How many of one's messages are unread. */
export async function unreadCount(sql: Sql, accountId: string): Promise<number> {
  const [counted] = await sql.all<{ unread: number }>(
    'SELECT COUNT(*) AS unread FROM inbox_message WHERE account_id = ? AND read_at IS NULL',
    [accountId],
  );
  return counted?.unread ?? 0;
}
