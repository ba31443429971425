import type { Actor } from '../../campus/actor.js';
import { actorOf } from '../../campus/command-of.js';
import type { RequestContext } from '../../campus/request-context.js';
import { refuse } from '../../kernel/refusal.js';
import { historiesOf } from '../../machine/events.reads.js';
import { inList } from '../../platform/db/in-list.js';
import type { SqlValue } from '../../platform/db/sql.js';
import type { Condition } from '../../platform/graph/branches.js';
import { afterCursor, COUNT_CAP, decodeCursor, pageOf, pageSize, type Page } from '../../platform/graph/keyset.js';
import { defineListLoader, defineLoader } from '../../platform/graph/loader.js';
import { answersFor, type FeedbackFacts, type FeedbackState } from './feedback.machine.js';

export interface FeedbackRow extends FeedbackFacts {
  readonly __typename: 'Feedback';
  readonly state: FeedbackState;
  readonly about: string | null;
  readonly createdAt: number;
}

export const FEEDBACK_COLUMNS =
  "'Feedback' AS __typename, f.id, f.student_id AS studentId, f.office_code AS officeCode, f.about, f.state," +
  ' f.queued_at AS queuedAt, f.created_at AS createdAt, f.version, student.account_id AS applicantAccountId';
export const FEEDBACK_FROM = 'feedback f JOIN student ON student.id = f.student_id';

/** A student's own; of staff, those of the offices that they answer for. An office that passed it on sees it no more. */
export function visibleFeedback(actor: Actor | null): Condition {
  if (actor?.studentId != null) return { where: 'f.student_id = ?', params: [actor.studentId] };
  const offices = answersFor(actor);
  if (offices.length === 0) return { where: '1 = 0', params: [] };
  const list = inList(offices);
  return { where: `f.office_code IN ${list.sql}`, params: list.params };
}

export const feedbackById = defineLoader<FeedbackRow, RequestContext>(async (context, ids) => {
  const list = inList(ids);
  const visible = visibleFeedback(context.actor);
  const rows = await context.services.database.all<FeedbackRow>(
    `SELECT ${FEEDBACK_COLUMNS} FROM ${FEEDBACK_FROM} WHERE f.id IN ${list.sql} AND ${visible.where}`,
    [...list.params, ...visible.params],
  );
  return new Map(rows.map((row) => [row.id, row]));
});

export interface FeedbackFilter {
  readonly state?: readonly FeedbackState[] | null;
  readonly office?: string | null;
  readonly mine?: boolean | null;
  readonly first: number;
  readonly after?: string | null;
}

/** A student's own, the newest first; of staff, what waits longest first. */
export function pageOfFeedback(context: RequestContext, filter: FeedbackFilter): Page<FeedbackRow> {
  const actor = actorOf(context);
  const own = actor.studentId !== null;
  if (filter.mine === true && !own) refuse('FORBIDDEN');
  const { database } = context.services;
  const visible = visibleFeedback(actor);
  const parts = [visible.where];
  const params: SqlValue[] = [...visible.params];
  if (filter.state != null && filter.state.length > 0) {
    const list = inList(filter.state);
    parts.push(`f.state IN ${list.sql}`);
    params.push(...list.params);
  }
  if (filter.office != null) {
    parts.push('f.office_code = ?');
    params.push(filter.office);
  }
  const where = parts.join(' AND ');
  const size = pageSize(filter.first);
  const after = decodeCursor(filter.after);
  const [sort, direction] = own ? (['f.created_at', 'DESC'] as const) : (['f.queued_at', 'ASC'] as const);
  const beyond = afterCursor(after, { sort, id: 'f.id' }, direction);
  return pageOf<FeedbackRow>(
    () =>
      database.all<FeedbackRow>(
        `SELECT ${FEEDBACK_COLUMNS} FROM ${FEEDBACK_FROM} WHERE ${where}${beyond.sql}` +
          ` ORDER BY ${sort} ${direction}, f.id ${direction} LIMIT ${size + 1}`,
        [...params, ...beyond.params],
      ),
    size,
    after,
    (row) => (own ? row.createdAt : row.queuedAt),
    async () => {
      const [row] = await database.all<{ n: number }>(
        `SELECT COUNT(*) AS n FROM (SELECT 1 FROM feedback f WHERE ${where} LIMIT ${COUNT_CAP + 1}) counted`,
        params,
      );
      return Number(row?.n ?? 0);
    },
  );
}

export interface EntryRow {
  readonly id: string;
  readonly feedbackId: string;
  readonly byStaff: boolean | number;
  /** sealed */
  readonly text: string;
  readonly at: number;
}

/** The threads, in order; reached only through feedback that the person may see. */
export const entriesOfFeedback = defineListLoader<EntryRow, RequestContext>(
  async (context, ids) => {
    const list = inList(ids);
    return context.services.database.all<EntryRow>(
      'SELECT id, feedback_id AS feedbackId, by_staff AS byStaff, text, at FROM feedback_entry' +
        ` WHERE feedback_id IN ${list.sql} ORDER BY feedback_id, at, id`,
      list.params,
    );
  },
  (row) => row.feedbackId,
);

export interface PictureRow {
  readonly entryId: string;
  readonly fileId: string;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
}

export const picturesOfEntry = defineListLoader<PictureRow, RequestContext>(
  async (context, ids) => {
    const list = inList(ids);
    return context.services.database.all<PictureRow>(
      'SELECT held.entry_id AS entryId, held.file_id AS fileId, file.name, file.mime, file.size FROM feedback_file held' +
        ` JOIN stored_file file ON file.id = held.file_id WHERE held.entry_id IN ${list.sql}` +
        ' ORDER BY held.entry_id, held.position',
      list.params,
    );
  },
  (row) => row.entryId,
);

export const eventsOfFeedback = historiesOf('feedback_event', {
  column: 'feedback.office_code',
  join: 'JOIN feedback ON feedback.id = event.subject_id',
});

/** Lets those see a picture who may see the thread that holds it. */
export async function readsFeedbackFile(
  context: RequestContext,
  file: { readonly id: string; readonly attachedTo: string | null },
): Promise<boolean> {
  if (file.attachedTo === null || context.actor === null) return false;
  const [held] = await context.services.database.all(
    'SELECT 1 AS one FROM feedback_file held JOIN feedback_entry entry ON entry.id = held.entry_id' +
      ' WHERE held.file_id = ? AND entry.feedback_id = ? LIMIT 1',
    [file.id, file.attachedTo],
  );
  return held !== undefined && (await feedbackById(context).load(file.attachedTo)) !== null;
}
