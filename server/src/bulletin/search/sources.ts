import type { RequestContext } from '../../campus/request-context.js';
import type { Condition } from '../../platform/graph/branches.js';
import { readableNotices } from '../notices/visible-notices.js';
import type { Findable, SearchKind } from './findable.js';

/** A table whose rows can be found. */
export interface SearchSource {
  readonly kind: Exclude<SearchKind, 'FUNCTION'>;
  /** type of its rows in the graph */
  readonly type: string;
  readonly table: string;
  /** whether the row `n` can be found by anybody at all, as 1 or 0 */
  readonly open: string;
  /** columns `title`, `version`, `pinned` (1 or 0), `at` (epoch milliseconds) and those that `bodyOf` reads, of the row `n` */
  readonly columns: string;
  readonly bodyOf: (row: TextRow) => string;
  /** which rows `n` the person asking may see; nothing else is ever answered or counted */
  readonly readable: (context: RequestContext) => Promise<Condition>;
}

/** A row as its source's columns read it. */
export interface TextRow {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly updatedAt: number;
  readonly pinned: number;
  readonly at: number | null;
  readonly plain?: string;
  readonly summary?: string;
  readonly steps?: string;
  readonly bring?: string;
  readonly who?: string;
  readonly place?: string;
}

const published = async (): Promise<Condition> => ({ where: 'n.published = 1', params: [] });

export const searchSources: readonly SearchSource[] = [
  {
    kind: 'NOTICE',
    type: 'Notice',
    table: 'notice',
    open: "CASE WHEN n.state = 'PUBLISHED' THEN 1 ELSE 0 END",
    columns:
      'n.title, n.version, CASE WHEN n.pinned_at IS NULL THEN 0 ELSE 1 END AS pinned, n.published_at AS at, n.plain',
    bodyOf: (row) => row.plain ?? '',
    readable: readableNotices,
  },
  {
    kind: 'GUIDE',
    type: 'Guide',
    table: 'guide',
    open: 'n.published',
    columns: 'n.title, n.version, 0 AS pinned, n.updated_at AS at, n.summary, n.steps, n.bring, n.who, n.place',
    bodyOf: guideBody,
    readable: published,
  },
  {
    kind: 'FAQ',
    type: 'Faq',
    table: 'faq',
    open: 'n.published',
    columns: 'n.question AS title, n.version, 0 AS pinned, n.updated_at AS at, n.plain',
    bodyOf: (row) => row.plain ?? '',
    readable: published,
  },
];

export const stampOf = ({ version, updatedAt }: Pick<TextRow, 'version' | 'updatedAt'>): string =>
  `${version}:${updatedAt}`;

export function findableOf(source: SearchSource, row: TextRow): Findable {
  return {
    kind: source.kind,
    id: row.id,
    title: row.title,
    body: source.bodyOf(row),
    at: Number(row.at ?? 0),
    pinned: Number(row.pinned) === 1,
    stamp: stampOf(row),
  };
}

function guideBody({ summary = '', steps = '[]', bring = '[]', who = '', place = '' }: TextRow): string {
  const path = (JSON.parse(steps) as { title: string; detail: string }[]).map(
    (step) => `${step.title}：${step.detail}`,
  );
  return [summary, who, ...path, ...(JSON.parse(bring) as string[]), place].filter((part) => part !== '').join('\n');
}
