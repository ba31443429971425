import type { RequestContext } from '../../campus/request-context.js';
import { refuse } from '../../kernel/refusal.js';
import { inList } from '../../platform/db/in-list.js';
import type { SqlValue } from '../../platform/db/sql.js';
import type { Condition } from '../../platform/graph/branches.js';
import { officesOf } from '../notices/notice.permissions.js';

export interface GuideFilter {
  readonly search?: string | null;
  readonly workflow?: string | null;
  /** as a publisher: all of one's offices, published or not */
  readonly manage?: boolean | null;
}

const LONGEST_SEARCH = 60;

/** Which rows (of `guide` or `faq` under this alias) the person asking may see at all: what is published, and of one's own offices all. */
export function visibleGuides(context: RequestContext, alias: string): Condition {
  if (context.actor === null) return { where: '1 = 0', params: [] };
  const offices = officesOf(context.actor);
  if (offices.length === 0) return { where: `${alias}.published = ?`, params: [true] };
  const list = inList(offices);
  return {
    where: `(${alias}.published = ? OR ${alias}.office_code IN ${list.sql})`,
    params: [true, ...list.params],
  };
}

/**
 * Rows that a list answers: readers get what is published, publishers with `manage` all of their offices. All words of the
 * search stand somewhere in `columns`. Refuses FORBIDDEN for those who publish nothing and INVALID_LENGTH of `search`.
 */
export function containing(
  context: RequestContext,
  alias: string,
  filter: GuideFilter,
  columns: readonly string[],
): Condition {
  const parts: string[] = [];
  const params: SqlValue[] = [];
  if (filter.manage === true) {
    const offices = officesOf(context.actor);
    if (offices.length === 0) refuse('FORBIDDEN');
    const list = inList(offices);
    parts.push(`${alias}.office_code IN ${list.sql}`);
    params.push(...list.params);
  } else {
    parts.push(`${alias}.published = ?`);
    params.push(true);
  }
  if (filter.workflow != null) {
    parts.push(`${alias}.workflow = ?`);
    params.push(filter.workflow);
  }
  const words = (filter.search ?? '').normalize('NFKC').trim().toLowerCase();
  if ([...words].length > LONGEST_SEARCH) refuse('INVALID_INPUT', 'INVALID_LENGTH', {}, 'search');
  for (const word of words.split(/\s+/).filter((one) => one !== '')) {
    const like = `%${word.replace(/[!%_]/g, '!$&')}%`;
    parts.push(`(${columns.map((column) => `LOWER(${column}) LIKE ? ESCAPE '!'`).join(' OR ')})`);
    params.push(...columns.map(() => like));
  }
  return { where: parts.join(' AND '), params };
}
