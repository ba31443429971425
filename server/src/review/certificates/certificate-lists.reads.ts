import { actorOf } from '../../campus/command-of.js';
import { searchCondition as studentsMeant } from '../../campus/registry/students.reads.js';
import type { RequestContext } from '../../campus/request-context.js';
import { inList } from '../../platform/db/in-list.js';
import type { Sql, SqlValue } from '../../platform/db/sql.js';
import { afterCursor, COUNT_CAP, decodeCursor, pageOf, pageSize, type Page } from '../../platform/graph/keyset.js';
import type { CertificateState } from '../../printing/certificate.machine.js';
import { workflowsServed } from '../applications/visible-to.js';
import { workflowsOf } from '../review-context.js';
import { readCertificates, type CertificateRow, type Condition } from './certificate.reads.js';

export interface CertificateFilter {
  readonly state?: readonly CertificateState[] | null;
  readonly search?: string | null;
  /** code of the desk's campus */
  readonly campus?: string | null;
  readonly first: number;
  readonly after?: string | null;
}

const AT_THE_DESK: readonly CertificateState[] = ['PRINTED', 'UNCLAIMED'];
/** More students than this are no search but a list. */
const STUDENTS_MAX = 200;

/**
 * Certificates of the workflows that the person's offices have to do with, the longest lying first. One limited query a
 * workflow and state, each on its own stretch of one index, merged.
 */
export function pageOfCertificates(context: RequestContext, filter: CertificateFilter): Page<CertificateRow> {
  actorOf(context);
  const size = pageSize(filter.first);
  const after = decodeCursor(filter.after);
  const beyond = afterCursor(after, { sort: 'certificate.printed_at', id: 'certificate.id' }, 'ASC');
  return pageOf(
    async () => {
      const branches = await branchesOf(context, filter);
      if (branches.length === 0) return [];
      return readCertificates(
        context,
        branches.map(({ where, params }) => ({
          where: `${where}${beyond.sql}`,
          params: [...params, ...beyond.params],
        })),
        `ORDER BY certificate.printed_at, certificate.id LIMIT ${size + 1}`,
        `ORDER BY printedAt, id LIMIT ${size + 1}`,
      );
    },
    size,
    after,
    (row) => row.printedAt,
    async () => count(context.services.database, await branchesOf(context, filter)),
  );
}

async function branchesOf(context: RequestContext, filter: CertificateFilter): Promise<Condition[]> {
  const narrow: Condition[] = [];
  const search = await searchOf(context.services.database, filter.search);
  if (search !== null) narrow.push(search);
  if (filter.campus != null) narrow.push({ where: 'certificate.desk_campus = ?', params: [filter.campus] });
  const sql = narrow.map(({ where }) => ` AND ${where}`).join('');
  const params = narrow.flatMap((one) => one.params);
  const states = filter.state == null || filter.state.length === 0 ? AT_THE_DESK : [...new Set(filter.state)];
  return workflowsServed(context.actor, workflowsOf(context)).flatMap(({ code }) =>
    states.map((state) => ({
      where: `certificate.workflow = ? AND certificate.state = ?${sql}`,
      params: [code, state, ...params],
    })),
  );
}

/** A serial number's beginning, or students by number, characters of the name, pinyin or initials. */
async function searchOf(sql: Sql, text: string | null | undefined): Promise<Condition | null> {
  const words = (text ?? '').normalize('NFKC').trim().slice(0, 60);
  if (words === '') return null;
  if (/^[A-Za-z]{2}\d{4}-?\d*$/.test(words)) {
    const from = words.toUpperCase();
    return { where: 'certificate.serial_no >= ? AND certificate.serial_no < ?', params: [from, `${from}~`] };
  }
  const meant = studentsMeant(words);
  const students = await sql.all<{ id: string }>(
    `SELECT student.id FROM student WHERE ${meant.sql} ORDER BY student.number LIMIT ${STUDENTS_MAX}`,
    meant.params,
  );
  if (students.length === 0) return { where: '1 = 0', params: [] };
  const list = inList(students.map((student) => student.id));
  return { where: `certificate.student_id IN ${list.sql}`, params: list.params };
}

async function count(sql: Sql, branches: readonly Condition[]): Promise<number> {
  if (branches.length === 0) return 0;
  const parts = branches.map(
    ({ where }, i) => `SELECT * FROM (SELECT 1 FROM certificate WHERE ${where} LIMIT ${COUNT_CAP + 1}) branch${i}`,
  );
  const params: SqlValue[] = branches.flatMap((branch) => [...branch.params]);
  const [counted] = await sql.all<{ total: number }>(
    `SELECT COUNT(*) AS total FROM (${parts.join(' UNION ALL ')}) every`,
    params,
  );
  return counted?.total ?? 0;
}
