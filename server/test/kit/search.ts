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
