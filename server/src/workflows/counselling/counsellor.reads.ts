import type { RequestContext } from '../../campus/request-context.js';
import { inList } from '../../platform/db/in-list.js';
import { defineLoader } from '../../platform/graph/loader.js';
import { afterCursor, COUNT_CAP, decodeCursor, pageOf, pageSize, type Page } from '../../platform/graph/keyset.js';
import type { CounsellorRow } from './counsellor.entity.js';

const COLUMNS =
  "'Counsellor' AS __typename, id, staff_id AS staffId, name, campus_code AS campusCode, room, specialities, introduction," +
  ' photo_url AS photoUrl, session_minutes AS sessionMinutes, position';

export const counsellorById = defineLoader<CounsellorRow, RequestContext>(async (context, ids) => {
  const list = inList(ids);
  const rows = await context.services.database.all<CounsellorRow>(
    `SELECT ${COLUMNS} FROM counsellor WHERE id IN ${list.sql}`,
    list.params,
  );
  return new Map(rows.map((row) => [row.id, row]));
});

export interface CounsellorFilter {
  readonly campus: string | null | undefined;
  readonly first: number;
  readonly after: string | null | undefined;
}

/** Those who receive at present, in the centre's order. */
export function readCounsellors(context: RequestContext, filter: CounsellorFilter): Page<CounsellorRow> {
  const { database } = context.services;
  const size = pageSize(filter.first);
  const after = decodeCursor(filter.after);
  const beyond = afterCursor(after, { sort: 'position', id: 'id' }, 'ASC');
  const where = `active = 1${filter.campus == null ? '' : ' AND campus_code = ?'}`;
  const params = filter.campus == null ? [] : [filter.campus];
  const read = () =>
    database.all<CounsellorRow>(
      `SELECT ${COLUMNS} FROM counsellor WHERE ${where}${beyond.sql} ORDER BY position, id LIMIT ${size + 1}`,
      [...params, ...beyond.params],
    );
  return pageOf(
    read,
    size,
    after,
    (row) => row.position,
    async () => {
      const [counted] = await database.all<{ total: number }>(
        `SELECT COUNT(*) AS total FROM (SELECT 1 FROM counsellor WHERE ${where} LIMIT ${COUNT_CAP + 1}) capped`,
        params,
      );
      return counted?.total ?? 0;
    },
  );
}
