import { inList } from '../../platform/db/in-list.js';
import type { Sql } from '../../platform/db/sql.js';
import { defineLoader } from '../../platform/graph/loader.js';
import type { Day } from '../../kernel/shanghai.js';
import { readStudents, unsafeStudentById, type StudentRow } from '../people.reads.js';
import type { RequestContext } from '../request-context.js';
import type { HardshipLevel, RecordKind } from './record-kinds.js';

/** One record of the registry. Amounts in fen, scores in tenths of a point, days `YYYY-MM-DD`. */
export interface RecordFact {
  readonly id: string;
  readonly kind: RecordKind;
  readonly period: string;
  readonly code: string;
  readonly title: string;
  readonly level: HardshipLevel | '';
  readonly amountFen: number | null;
  readonly score: number | null;
  readonly passed: boolean | null;
  readonly minutes: number | null;
  readonly number: string;
  readonly issuedOn: Day | null;
}

/**
 * What the house knows of a student. A list is newest period first; null means that the registry was never told of that
 * kind, which is something else than an empty list.
 */
export interface StudentFacts {
  readonly student: StudentRow;
  readonly awards: readonly RecordFact[] | null;
  readonly loans: readonly RecordFact[] | null;
  readonly honours: readonly RecordFact[] | null;
  readonly hardship: readonly RecordFact[] | null;
  readonly grades: readonly RecordFact[] | null;
  readonly skillCertificates: readonly RecordFact[] | null;
  readonly volunteer: readonly RecordFact[] | null;
  /** whether a period of a kind was ever imported; without a period, any */
  covers(kind: RecordKind, period?: string): boolean;
}

type CoverageRow = RecordFact & { readonly studentId: string };
type FactRow = Omit<CoverageRow, 'passed'> & { readonly passed: number | boolean | null };

const NONE = "'' AS code, '' AS title, '' AS level, NULL AS amountFen, NULL AS score, NULL AS passed, NULL AS minutes";

/** The records of some students; with them, as rows of nobody, what was ever imported. */
async function readRecords(sql: Sql, studentIds: readonly string[]): Promise<CoverageRow[]> {
  const list = inList(studentIds);
  const rows = await sql.all<FactRow>(
    'SELECT student_id AS studentId, id, kind, period, code, title, level, amount_fen AS amountFen, score, passed,' +
      ` minutes, number, issued_on AS issuedOn FROM student_record WHERE student_id IN ${list.sql}` +
      ` UNION ALL SELECT '', '', kind, period, ${NONE}, '', NULL FROM registry_coverage`,
    list.params,
  );
  return rows
    .map((row) => ({ ...row, passed: row.passed === null ? null : Boolean(row.passed) }))
    .sort((a, b) => (a.period === b.period ? (a.id < b.id ? -1 : 1) : a.period < b.period ? 1 : -1));
}

function factsFrom(student: StudentRow, records: readonly CoverageRow[], coverage: readonly CoverageRow[]) {
  const covers = (kind: RecordKind, period?: string) =>
    coverage.some((row) => row.kind === kind && (period === undefined || row.period === period));
  const of = (kind: RecordKind) => (covers(kind) ? records.filter((record) => record.kind === kind) : null);
  return {
    student,
    awards: of('AWARD'),
    loans: of('LOAN'),
    honours: of('HONOUR'),
    hardship: of('HARDSHIP'),
    grades: of('GRADE'),
    skillCertificates: of('SKILL_CERTIFICATE'),
    volunteer: of('VOLUNTEER'),
    covers,
  } satisfies StudentFacts;
}

type Records = ReadonlyMap<string, CoverageRow[]>;

/** Records by student; what was ever imported under ''. */
async function recordsByStudent(sql: Sql, ids: readonly string[]): Promise<Records> {
  const lists = new Map<string, CoverageRow[]>([['', []], ...ids.map((id) => [id, []] as [string, CoverageRow[]])]);
  for (const row of await readRecords(sql, ids)) lists.get(row.studentId)?.push(row);
  return lists;
}

const factsIn = (records: Records, student: StudentRow) =>
  factsFrom(student, records.get(student.id) ?? [], records.get('') ?? []);

/**
 * Facts by student id, at most two statements for any number (the student's own row is known already in his or her
 * session); null for an id that is nobody's. Whoever asks: check before.
 */
export const factsOf = defineLoader<StudentFacts, RequestContext>(async (context, ids) => {
  const students = await Promise.all(ids.map((id) => unsafeStudentById(context).load(id)));
  const records = await recordsByStudent(context.services.database, ids);
  return new Map(students.flatMap((student) => (student === null ? [] : [[student.id, factsIn(records, student)]])));
});

/** The same for one student inside a transaction. */
export async function readFacts(sql: Sql, studentId: string): Promise<StudentFacts | null> {
  const [student] = await readStudents(sql, [studentId]);
  if (student === undefined) return null;
  return factsIn(await recordsByStudent(sql, [studentId]), student);
}
