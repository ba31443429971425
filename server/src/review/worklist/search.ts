import { searchCondition as studentsMeant } from '../../campus/registry/students.reads.js';
import { inList } from '../../platform/db/in-list.js';
import type { Sql } from '../../platform/db/sql.js';
import type { Condition } from '../../platform/graph/branches.js';

/** More students or serial numbers than this are no search but a list; theirs would not be found by reading on. */
const FOUND_MAX = 200;

/**
 * What narrows a work list to a search: a serial number's beginning (of many, the last ones given), or students by number,
 * characters of the name, pinyin or initials. It is also the way to the rows. null: nothing is searched.
 */
export async function searchCondition(sql: Sql, text: string | null | undefined): Promise<Condition | null> {
  const words = (text ?? '').normalize('NFKC').trim().slice(0, 60);
  if (words === '') return null;
  if (/^[A-Za-z]{2}\d{4}-?\d*$/.test(words)) {
    const from = words.toUpperCase();
    const found = await sql.all<{ id: string }>(
      `SELECT id FROM submission WHERE serial_no >= ? AND serial_no < ? ORDER BY serial_no DESC LIMIT ${FOUND_MAX}`,
      [from, `${from}~`],
    );
    return among('s.id', found);
  }
  return ofStudentsMeant(sql, words, 's.student_id');
}

/** Rows of the students that a text means, by number, characters of the name, pinyin or initials. */
export async function ofStudentsMeant(sql: Sql, words: string, column: string): Promise<Condition> {
  const meant = studentsMeant(words);
  const students = await sql.all<{ id: string }>(
    `SELECT student.id FROM student WHERE ${meant.sql} ORDER BY student.number LIMIT ${FOUND_MAX}`,
    meant.params,
  );
  return among(column, students);
}

function among(column: string, rows: readonly { readonly id: string }[]): Condition {
  if (rows.length === 0) return { where: '1 = 0', params: [] };
  const list = inList(rows.map((row) => row.id));
  return { where: `${column} IN ${list.sql}`, params: list.params };
}
