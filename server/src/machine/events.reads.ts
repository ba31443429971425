import type DataLoader from 'dataloader';
import type { RequestContext } from '../campus/request-context.js';
import { inList } from '../platform/db/in-list.js';
import { defineListLoader } from '../platform/graph/loader.js';
import type { EventRow } from './reviewable.type.js';

/** Which office acted, for things that more than one office has to do with. */
export interface ActingOffice {
  /** expression over `event` and the joined subject */
  readonly column: string;
  /** joins the subject */
  readonly join: string;
}

/** An event that also tells the office. */
export interface OfficeEventRow extends EventRow {
  readonly office: string;
}

/** The histories kept in an event table, newest first; reach them only through subjects that the person may see. */
export function historiesOf(table: string): (context: RequestContext) => DataLoader<string, readonly EventRow[] | null>;
export function historiesOf(
  table: string,
  office: ActingOffice,
): (context: RequestContext) => DataLoader<string, readonly OfficeEventRow[] | null>;
export function historiesOf(table: string, office?: ActingOffice) {
  const columns =
    'event.id, event.subject_id AS subjectId, event.at, event.action, event.from_state AS fromState,' +
    ' event.to_state AS toState, event.actor_kind AS actorKind, account.display_name AS actorName, event.note' +
    (office === undefined ? '' : `, ${office.column} AS office`);
  const from =
    `${table} event${office === undefined ? '' : ` ${office.join}`}` +
    ' LEFT JOIN account ON account.id = event.actor_account_id';
  return defineListLoader<OfficeEventRow, RequestContext>(
    async (context, ids) => {
      const list = inList(ids);
      return context.services.database.all<OfficeEventRow>(
        `SELECT ${columns} FROM ${from} WHERE event.subject_id IN ${list.sql} ORDER BY event.at DESC, event.id DESC`,
        list.params,
      );
    },
    (row) => row.subjectId,
  );
}
