import { refuse } from '../../kernel/refusal.js';
import { inList } from '../../platform/db/in-list.js';
import type { Sql, SqlValue } from '../../platform/db/sql.js';
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

const SEARCH_LENGTH = 50;
const COLUMNS =
  "'Student' AS __typename, student.id, student.number, student.name, student.identity, student.status," +
  ' student.campus_code AS campusCode, student.college, student.major, student.class_name AS className, student.grade,' +
  ' student.home_region AS homeRegion';

/** Students by number. The page's place is the last student's id; numbers are unique, so it needs no other. */
export function pageOfStudents(context: RequestContext, args: StudentListArgs): Page<StudentRow> {
  const { database } = context.services;
  const size = pageSize(args.first);
  const after = decodeCursor(args.after);
  const search = searchOf(args.search);
  // Asked once, by the rows or by the count, whichever comes first.
  let asked: Promise<SqlCondition> | undefined;
  const condition = () => (asked ??= conditionOf(database, search, args));
  const place =
    after === null ? '' : ' AND student.number > (SELECT place.number FROM student place WHERE place.id = ?)';
  return pageOf<StudentRow>(
    async () => {
      const { sql, params } = await condition();
      return database.all(
        `SELECT ${COLUMNS} FROM student WHERE ${sql}${place} ORDER BY student.number LIMIT ${size + 1}`,
        after === null ? params : [...params, after.id],
      );
    },
    size,
    after,
    () => 0,
    async () => {
      const { sql, params } = await condition();
      const [row] = await database.all<{ total: number }>(
        `SELECT COUNT(*) AS total FROM (SELECT 1 AS one FROM student WHERE ${sql} LIMIT ${COUNT_CAP + 1}) counted`,
        params,
      );
      return Number(row?.total);
    },
  );
}

async function conditionOf(sql: Sql, search: Search, args: StudentListArgs): Promise<SqlCondition> {
  const conditions = [
    'characters' in search ? await namesHolding(sql, search.characters) : search,
    ...equal('student.college', args.college),
    ...equal('student.grade', args.grade),
    ...equal('student.status', args.status),
  ];
  return {
    sql: conditions.map((condition) => condition.sql).join(' AND '),
    params: conditions.flatMap((condition) => condition.params),
  };
}

/** Above so many hits a walk in the order of numbers meets the first page's soon; below it would look at everybody. */
const FEW = 512;

/**
 * Whose name holds the characters: looked up in the names' own index first, since no database would by itself go through
 * it and then sort the few that it finds.
 */
async function namesHolding(sql: Sql, characters: string): Promise<SqlCondition> {
  const holds = holding(characters);
  const rows = await sql.all<{ id: string }>(
    `SELECT student.id FROM student WHERE ${holds.sql} LIMIT ${FEW + 1}`,
    holds.params,
  );
  if (rows.length > FEW) return holds;
  if (rows.length === 0) return { sql: '1 = 0', params: [] };
  const list = inList(rows.map(({ id }) => id));
  return { sql: `student.id IN ${list.sql}`, params: list.params };
}

function holding(characters: string): SqlCondition {
  return { sql: "student.name LIKE ? ESCAPE '!'", params: [`%${characters.replace(/[!%_]/g, '!$&')}%`] };
}

/** Whom a search text means, as one condition on `student`, for lists of their things. */
export function searchCondition(search: string | null | undefined): SqlCondition {
  const meant = searchOf(search);
  return 'characters' in meant ? holding(meant.characters) : meant;
}

function equal(column: string, value: string | number | null | undefined): SqlCondition[] {
  return value == null ? [] : [{ sql: `${column} = ?`, params: [value] }];
}

type Search = SqlCondition | { readonly characters: string };

/**
 * Whom a search text means: digits are the beginning of a number; Latin letters the beginning of the name in pinyin or of
 * its initials; anything else characters that the name holds in this order. Prefixes are ranges, so that indexes serve them
 * in both dialects.
 */
function searchOf(search: string | null | undefined): Search {
  const text = (search ?? '').normalize('NFKC').replace(/[\s'’]/g, '');
  if (text === '') return { sql: '1 = 1', params: [] };
  if ([...text].length > SEARCH_LENGTH) refuse('INVALID_INPUT', 'SEARCH_TOO_LONG', { max: SEARCH_LENGTH }, 'search');
  // ':' follows the digits, '{' the letters.
  if (/^\d+$/.test(text)) return { sql: '(student.number >= ? AND student.number < ?)', params: [text, `${text}:`] };
  const letters = text.toLowerCase().replaceAll('ü', 'v');
  if (!/^[a-z]+$/.test(letters)) return { characters: text };
  const end = `${letters}{`;
  return {
    sql:
      '((student.name_pinyin >= ? AND student.name_pinyin < ?) OR' +
      ' (student.name_initials >= ? AND student.name_initials < ?))',
    params: [letters, end, letters, end],
  };
}
