import { searchCondition as studentsMeant } from '../../campus/registry/students.reads.js';
import { inList } from '../../platform/db/in-list.js';
import type { Sql } from '../../platform/db/sql.js';
import type { Condition } from '../applications/application.reads.js';

/** More students than this are no search but a list; their applications would not be found by reading on. */
const STUDENTS_MAX = 200;

/**
 * What narrows a work list to a search: a serial number's beginning, or students by number, characters of the name, pinyin or
 * initials. null: nothing is searched.
 */
export async function searchCondition(sql: Sql, text: string | null | undefined): Promise<Condition | null> {
  const words = (text ?? '').normalize('NFKC').trim().slice(0, 60);
  if (words === '') return null;
  if (/^[A-Za-z]{2}\d{4}-?\d*$/.test(words)) {
    const from = words.toUpperCase();
    return { where: 's.serial_no >= ? AND s.serial_no < ?', params: [from, `${from}~`] };
  }
  const meant = studentsMeant(words);
  const students = await sql.all<{ id: string }>(
    `SELECT student.id FROM student WHERE ${meant.sql} ORDER BY student.number LIMIT ${STUDENTS_MAX}`,
    meant.params,
  );
  if (students.length === 0) return { where: '1 = 0', params: [] };
  const list = inList(students.map((student) => student.id));
  return { where: `s.student_id IN ${list.sql}`, params: list.params };
}
