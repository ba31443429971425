import type { Actor } from '../../campus/actor.js';
import { actorOf } from '../../campus/command-of.js';
import type { RequestContext } from '../../campus/request-context.js';
import { refuse } from '../../kernel/refusal.js';
import { historiesOf } from '../../machine/events.reads.js';
import { inList } from '../../platform/db/in-list.js';
import type { Condition } from '../../platform/graph/branches.js';
import type { Page } from '../../platform/graph/keyset.js';
import { defineListLoader, defineLoader } from '../../platform/graph/loader.js';
import { pageOfPlainList } from '../../platform/graph/plain-list.js';
import { answersFor, type FeedbackFacts, type FeedbackState } from './feedback.machine.js';

export interface FeedbackRow extends FeedbackFacts {
  readonly __typename: 'Feedback';
  readonly state: FeedbackState;
  readonly about: string | null;
  readonly instructionsVersion: number | null;
  readonly createdAt: number;
}

export const FEEDBACK_COLUMNS =
  "'Feedback' AS __typename, f.id, f.student_id AS studentId, f.office_code AS officeCode, f.about, f.state," +
  ' f.instructions_version AS instructionsVersion, f.queued_at AS queuedAt, f.created_at AS createdAt, f.version, student.account_id AS applicantAccountId';
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

/**
 * A student's own, the newest first; of staff, what waits longest first. Refuses FORBIDDEN for staff who ask for their own, or
 * for an office that they do not answer for.
 */
export function pageOfFeedback(context: RequestContext, filter: FeedbackFilter): Page<FeedbackRow> {
  const actor = actorOf(context);
  const own = actor.studentId !== null;
  if (filter.mine === true && !own) refuse('FORBIDDEN');
  if (filter.office != null && !own && !answersFor(actor).includes(filter.office)) {
    refuse('FORBIDDEN', 'FEEDBACK_NOT_YOURS', {}, 'office');
  }
  const order = own ? { sort: 'f.created_at', id: 'f.id' } : { sort: 'f.queued_at', id: 'f.id' };
  return pageOfPlainList<FeedbackRow>(context.services.database, {
    first: filter.first,
    after: filter.after,
    columns: FEEDBACK_COLUMNS,
    from: FEEDBACK_FROM,
    condition: wanted(visibleFeedback(actor), filter),
    order,
    direction: own ? 'DESC' : 'ASC',
    sortOf: (row) => (own ? row.createdAt : row.queuedAt),
  });
}

function wanted(visible: Condition, { state, office }: FeedbackFilter): Condition {
  const states = state == null || state.length === 0 ? null : inList(state);
  return {
    where: [
      visible.where,
      ...(states === null ? [] : [`f.state IN ${states.sql}`]),
      ...(office == null ? [] : ['f.office_code = ?']),
    ].join(' AND '),
    params: [...visible.params, ...(states?.params ?? []), ...(office == null ? [] : [office])],
  };
}

export interface EntryRow {
  readonly id: string;
  readonly feedbackId: string;
  readonly byStaff: boolean | number;
  /** the office that wrote; null for the student */
  readonly officeCode: string | null;
  /** sealed */
  readonly text: string;
  readonly at: number;
}

/** The threads, in order; reached only through feedback that the person may see. */
export const entriesOfFeedback = defineListLoader<EntryRow, RequestContext>(
  async (context, ids) => {
    const list = inList(ids);
    return context.services.database.all<EntryRow>(
      'SELECT id, feedback_id AS feedbackId, by_staff AS byStaff, office_code AS officeCode, text, at FROM feedback_entry' +
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
  column: 'COALESCE(event.office_code, feedback.office_code)',
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
