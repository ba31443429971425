import { actorOf } from '../../campus/command-of.js';
import type { RequestContext } from '../../campus/request-context.js';
import type { Sql } from '../../platform/db/sql.js';
import { countBranches, pageOfBranches, type Condition } from '../../platform/graph/branches.js';
import type { Page } from '../../platform/graph/keyset.js';
import type { CertificateState } from '../../printing/certificate.machine.js';
import { workflowsServed } from '../applications/visible-to.js';
import { workflowsOf } from '../review-context.js';
import { ofStudentsMeant } from '../worklist/search.js';
import { readCertificates, type CertificateRow } from './certificate.reads.js';

export interface CertificateFilter {
  readonly state?: readonly CertificateState[] | null;
  readonly search?: string | null;
  /** code of the desk's campus */
  readonly campus?: string | null;
  readonly first: number;
  readonly after?: string | null;
}

const AT_THE_DESK: readonly CertificateState[] = ['PRINTED', 'UNCLAIMED'];

/**
 * Certificates of the workflows that the person's offices have to do with, the longest lying first. One limited query a
 * workflow and state, each on its own stretch of one index, merged.
 */
export function pageOfCertificates(context: RequestContext, filter: CertificateFilter): Page<CertificateRow> {
  actorOf(context);
  return pageOfBranches<CertificateRow>({
    first: filter.first,
    after: filter.after,
    order: { sort: 'certificate.printed_at', id: 'certificate.id' },
    direction: 'ASC',
    branches: () => branchesOf(context, filter),
    read: (branches, limit) =>
      readCertificates(
        context,
        branches,
        `ORDER BY certificate.printed_at, certificate.id LIMIT ${limit}`,
        `ORDER BY printedAt, id LIMIT ${limit}`,
      ),
    sortOf: (row) => row.printedAt,
    count: (branches) => countBranches(context.services.database, 'certificate', branches),
  });
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
  return ofStudentsMeant(sql, words, 'certificate.student_id');
}
