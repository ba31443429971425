import type { RequestContext } from '../../campus/request-context.js';
import { inList } from '../../platform/db/in-list.js';
import { defineLoader } from '../../platform/graph/loader.js';
import type { Page } from '../../platform/graph/keyset.js';
import { pageOfPlainList } from '../../platform/graph/plain-list.js';
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
  const campus = filter.campus == null ? [] : [filter.campus];
  return pageOfPlainList<CounsellorRow>(context.services.database, {
    first: filter.first,
    after: filter.after,
    columns: COLUMNS,
    from: 'counsellor',
    condition: { where: `active = 1${campus.length === 0 ? '' : ' AND campus_code = ?'}`, params: campus },
    order: { sort: 'position', id: 'id' },
    direction: 'ASC',
    sortOf: (row) => row.position,
  });
}
