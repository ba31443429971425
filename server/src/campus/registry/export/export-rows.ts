import type { Database, SqlValue } from '../../../platform/db/sql.js';
import { say, type RequestContext } from '../../request-context.js';
import type { StudentIdentity, StudentStatus } from '../../student.entity.js';
import { shownValue } from '../import/import-words.js';
import { COLUMNS, type ColumnName } from '../import/columns.js';
import { toldParts } from '../import/record-changes.js';
import { maskedPrivate, openPrivate, PRIVATE_FIELD_NAMES, type PrivateField } from '../private-fields.js';
import type { RecordKind } from '../record-kinds.js';
import type { RegistryKind } from '../registry-kind.type.js';
import type { RecordFact } from '../student-facts.js';

const PAGE = 1_000;

/** What lists are taken out. */
export type ExportKind = Exclude<RegistryKind, 'STAFF'>;

/**
 * The registry's rows of a kind as a list: header first, then by student number. Read a page at a time, as fast as they are
 * taken. Sensitive values are masked; what is not masked reads back as it was.
 */
export async function* exportRows(context: RequestContext, kind: ExportKind): AsyncGenerator<readonly string[]> {
  const columns = columnsOf(kind);
  yield columns.map((column) => say(context, `column.${column}`));
  const rows = kind === 'STUDENTS' ? studentRows(context) : recordRows(context, kind);
  for await (const row of rows) yield columns.map((column) => row.get(column) ?? '');
}

/** Number and name first, whatever the kind. */
function columnsOf(kind: RegistryKind): readonly ColumnName[] {
  const { needed, others } = COLUMNS[kind];
  return [...new Set<ColumnName>(['number', 'name', ...needed, ...others])];
}

type Row = ReadonlyMap<ColumnName, string>;

interface StudentExport extends Readonly<Record<PrivateField, string | null>> {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly identity: StudentIdentity;
  readonly status: StudentStatus;
  readonly campusCode: string;
  readonly college: string;
  readonly major: string;
  readonly className: string;
  readonly grade: number;
  readonly homeRegion: string | null;
}

async function* studentRows(context: RequestContext): AsyncGenerator<Row> {
  const { database, cipher } = context.services;
  const pages = pagesOf<StudentExport>(database, (place) => ({
    sql:
      'SELECT student.id, student.number, student.name, student.identity, student.status, student.campus_code AS campusCode,' +
      ' student.college, student.major, student.class_name AS className, student.grade, student.home_region AS homeRegion,' +
      ' sealed.id_number AS idNumber, sealed.phone, sealed.bank_account AS bankAccount, sealed.bank_name AS bankName' +
      ' FROM student LEFT JOIN student_private sealed ON sealed.student_id = student.id' +
      ` WHERE student.number > ? ORDER BY student.number LIMIT ${PAGE}`,
    params: [place?.number ?? ''],
  }));
  const region = (code: string | null) =>
    code === null ? '' : shownValue(context, { dictionary: 'HOME_REGION', code });
  for await (const row of pages) {
    yield new Map<ColumnName, string>([
      ['number', row.number],
      ['name', row.name],
      ['identity', shownValue(context, { key: `identity.${row.identity}` })],
      ['status', shownValue(context, { key: `studentStatus.${row.status}` })],
      ['campus', shownValue(context, { campus: row.campusCode })],
      ['college', row.college],
      ['major', row.major],
      ['className', row.className],
      ['grade', String(row.grade)],
      ['homeRegion', region(row.homeRegion)],
      ...PRIVATE_FIELD_NAMES.map((field) => {
        const sealed = row[field];
        return [
          field,
          sealed === null ? '' : maskedPrivate(field, openPrivate(cipher, row.id, field, sealed)),
        ] as const;
      }),
    ]);
  }
}

type RecordExport = RecordFact & { readonly studentNumber: string; readonly name: string };

async function* recordRows(context: RequestContext, kind: RecordKind): AsyncGenerator<Row> {
  const pages = pagesOf<RecordExport>(context.services.database, (place) => ({
    sql:
      'SELECT student.number AS studentNumber, student.name, record.id, record.kind, record.period, record.code,' +
      ' record.title, record.level, record.amount_fen AS amountFen, record.score, record.passed, record.minutes,' +
      ' record.number, record.issued_on AS issuedOn FROM student JOIN student_record record' +
      ' ON record.student_id = student.id AND record.kind = ?' +
      ' WHERE student.number >= ? AND (student.number > ? OR record.id > ?)' +
      ` ORDER BY student.number, record.id LIMIT ${PAGE}`,
    params: [kind, place?.studentNumber ?? '', place?.studentNumber ?? '', place?.id ?? ''],
  }));
  for await (const row of pages) {
    yield new Map<ColumnName, string>([
      ['number', row.studentNumber],
      ['name', row.name],
      [kind === 'GRADE' ? 'term' : 'year', row.period],
      ...toldParts(kind, row).map(([column, value]) => [column, shownValue(context, value)] as const),
    ]);
  }
}

/** Rows page by page; each page is asked for behind the last row of the one before. */
async function* pagesOf<T extends object>(
  database: Database,
  pageAfter: (place: T | null) => { sql: string; params: SqlValue[] },
): AsyncGenerator<T> {
  let place: T | null = null;
  for (;;) {
    const { sql, params } = pageAfter(place);
    const rows: T[] = await database.all<T>(sql, params);
    yield* rows;
    place = rows.at(-1) ?? null;
    if (place === null || rows.length < PAGE) return;
  }
}
