import { insertRows } from '../../src/platform/db/insert-rows.js';
import type { Sql } from '../../src/platform/db/sql.js';
import type { Person } from './person.js';

export interface SeenHit {
  readonly kind: string;
  readonly target: string;
  readonly title: readonly { readonly text: string; readonly hit: boolean }[];
  readonly excerpt: readonly { readonly text: string; readonly hit: boolean }[];
  readonly at: string | null;
  readonly pinned: boolean;
}

export interface SearchPage {
  readonly totalCount: string;
  readonly nodes: readonly SeenHit[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export async function searchFor(person: Person, text: string, args: Record<string, unknown> = {}): Promise<SearchPage> {
  const { search } = await person.get<{ search: SearchPage }>(
    `query ($text: String!, $kinds: [SearchKind!], $first: Int!, $after: String, $settled: Boolean!) {
      search(text: $text, kinds: $kinds, first: $first, after: $after, settled: $settled) { totalCount
        nodes { kind target title { text hit } excerpt { text hit } at pinned } pageInfo { hasNextPage endCursor } } }`,
    { text, first: 100, settled: false, ...args },
  );
  return search;
}

export const targetsOf = (page: SearchPage): string[] => page.nodes.map(({ target }) => target);

/** Every page's targets, one after the other; `between` runs after each. */
export async function walkSearch(
  person: Person,
  text: string,
  args: Record<string, unknown>,
  between?: () => Promise<unknown>,
): Promise<string[]> {
  const seen: string[] = [];
  let page: SearchPage | null = null;
  do {
    page = await searchFor(person, text, { ...args, after: page?.pageInfo.endCursor ?? null });
    seen.push(...targetsOf(page));
    await between?.();
  } while (page.pageInfo.hasNextPage && seen.length < 1_000);
  return seen;
}

export interface WrittenNotice {
  readonly id: string;
  readonly title: string;
  readonly plain: string;
  readonly state: string;
  readonly forMasters: boolean;
}

/** Rows straight into the table, as another process would write them at that moment; every fifth is pinned. */
export async function writeNotices(sql: Sql, rows: readonly WrittenNotice[], at: number): Promise<void> {
  const fixed = { body: '<p></p>', summary: '', office_code: 'STUDENT_AFFAIRS', push: 0, version: 1, created_at: 0 };
  await insertRows(
    sql,
    'notice',
    rows.map(({ id, title, plain, state, forMasters }, i) => ({
      ...{ id, title, plain, state, ...fixed },
      ...{ pinned_at: i % 5 === 0 ? 1_000 : null, published_at: 1_000 + Math.floor(i / 3), updated_at: at },
      ...{ audience_campuses: '[]', audience_colleges: '[]', audience_identities: forMasters ? '["MASTER"]' : '[]' },
    })),
  );
}
