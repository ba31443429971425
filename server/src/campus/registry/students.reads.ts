import { refuse } from '../../kernel/refusal.js';
import type { SqlValue } from '../../platform/db/sql.js';
import { COUNT_CAP, decodeCursor, pageOf, pageSize, type Page } from '../../platform/graph/keyset.js';
import type { StudentRow } from '../people.reads.js';
import type { RequestContext } from '../request-context.js';
import type { StudentStatus } from '../student.entity.js';

export interface StudentListArgs {
  readonly search?: string | null;
  readonly college?: string | null;
  readonly grade?: number | null;
  readonly status?: StudentStatus | null;
  readonly first: number;
  readonly after?: string | null;
}

export interface SqlCondition {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

export const SEARCH_LENGTH = 50;
const COLUMNS =
  "'Student' AS __typename, student.id, student.number, student.name, student.identity, student.status," +
  ' student.campus_code AS campusCode, student.college, student.major, student.class_name AS className, student.grade,' +
  ' student.home_region AS homeRegion';

/** Students by number. The page's place is the last student's id; numbers are unique, so it needs no other. */
export function pageOfStudents(context: RequestContext, args: StudentListArgs): Page<StudentRow> {
  const { database } = context.services;
  const size = pageSize(args.first);
  const after = decodeCursor(args.after);
  const conditions = [
    searchCondition(args.search),
    ...equal('student.college', args.college),
    ...equal('student.grade', args.grade),
    ...equal('student.status', args.status),
  ];
  const where = conditions.map(({ sql }) => sql).join(' AND ');
  const params = conditions.flatMap((condition) => condition.params);
  const place =
    after === null ? '' : ' AND student.number > (SELECT place.number FROM student place WHERE place.id = ?)';
  return pageOf<StudentRow>(
    () =>
      database.all(
        `SELECT ${COLUMNS} FROM student WHERE ${where}${place} ORDER BY student.number LIMIT ${size + 1}`,
        after === null ? params : [...params, after.id],
      ),
    size,
    after,
    () => 0,
    async () => {
      const [row] = await database.all<{ total: number }>(
        `SELECT COUNT(*) AS total FROM (SELECT 1 AS one FROM student WHERE ${where} LIMIT ${COUNT_CAP + 1}) counted`,
        params,
      );
      return Number(row?.total);
    },
  );
}

function equal(column: string, value: string | number | null | undefined): SqlCondition[] {
  return value == null ? [] : [{ sql: `${column} = ?`, params: [value] }];
}

/**
 * Whom a search text means: digits are the beginning of a number; Latin letters the beginning of the name in pinyin or of
 * its initials; anything else characters that the name holds in this order. Prefixes are ranges, so that indexes serve them
 * in both dialects.
 */
export function searchCondition(search: string | null | undefined): SqlCondition {
  const text = (search ?? '').normalize('NFKC').replace(/[\s'’]/g, '');
  if (text === '') return { sql: '1 = 1', params: [] };
  if ([...text].length > SEARCH_LENGTH) refuse('INVALID_INPUT', 'SEARCH_TOO_LONG', { max: SEARCH_LENGTH }, 'search');
  // ':' follows the digits, '{' the letters.
  if (/^\d+$/.test(text)) return { sql: '(student.number >= ? AND student.number < ?)', params: [text, `${text}:`] };
  const letters = text.toLowerCase().replaceAll('ü', 'v');
  if (/^[a-z]+$/.test(letters)) {
    const end = `${letters}{`;
    return {
      sql:
        '((student.name_pinyin >= ? AND student.name_pinyin < ?) OR' +
        ' (student.name_initials >= ? AND student.name_initials < ?))',
      params: [letters, end, letters, end],
    };
  }
  return { sql: "student.name LIKE ? ESCAPE '!'", params: [`%${text.replace(/[!%_]/g, '!$&')}%`] };
}
