import { inList } from '../platform/db/in-list.js';
import type { Sql } from '../platform/db/sql.js';
import { defineLoader } from '../platform/graph/loader.js';
import type { Row } from '../platform/graph/row.js';
import type { RequestContext } from './request-context.js';
import type { Student } from './student.entity.js';

export type StudentRow = Omit<Row<Student>, 'lockVersion' | 'accountId' | 'namePinyin' | 'nameInitials' | 'leftAt'> & {
  readonly __typename: 'Student';
};

/** A student's columns within a wider row, which also has `studentId`. */
export const STUDENT_COLUMNS =
  'student.number, student.name AS studentName, student.identity, student.status, student.campus_code AS campusCode,' +
  ' student.college, student.major, student.class_name AS className, student.grade, student.home_region AS homeRegion';

export interface StudentColumns extends Omit<StudentRow, '__typename' | 'id' | 'name'> {
  readonly studentId: string;
  readonly studentName: string;
}

/** The student within a wider row. */
export function studentWithin(row: StudentColumns): StudentRow {
  return {
    __typename: 'Student',
    id: row.studentId,
    number: row.number,
    name: row.studentName,
    identity: row.identity,
    status: row.status,
    campusCode: row.campusCode,
    college: row.college,
    major: row.major,
    className: row.className,
    grade: row.grade,
    homeRegion: row.homeRegion,
  };
}

/** The rows of some students, in no order. */
export function readStudents(sql: Sql, ids: readonly string[]): Promise<StudentRow[]> {
  const list = inList(ids);
  return sql.all<StudentRow>(
    "SELECT 'Student' AS __typename, id, number, name, identity, status, campus_code AS campusCode, college, major," +
      ` class_name AS className, grade, home_region AS homeRegion FROM student WHERE id IN ${list.sql}`,
    list.params,
  );
}

/** Students by id, whoever asks: reachable only through things that the person asking may see. */
export const unsafeStudentById = defineLoader<StudentRow, RequestContext>(async (context, ids) => {
  const rows = await readStudents(context.services.database, ids);
  return new Map(rows.map((row) => [row.id, row]));
});

export interface StaffRow {
  readonly __typename: 'Staff';
  readonly id: string;
  readonly name: string;
}

export const staffById = defineLoader<StaffRow, RequestContext>(async (context, ids) => {
  const list = inList(ids);
  const rows = await context.services.database.all<StaffRow>(
    `SELECT 'Staff' AS __typename, id, name FROM staff WHERE id IN ${list.sql}`,
    list.params,
  );
  return new Map(rows.map((row) => [row.id, row]));
});
