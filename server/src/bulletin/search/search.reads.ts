import type { RequestContext } from '../../campus/request-context.js';
import { say } from '../../campus/request-context.js';
import { toGlobalId } from '../../kernel/global-id.js';
import { refuse } from '../../kernel/refusal.js';
import { inList } from '../../platform/db/in-list.js';
import type { Condition } from '../../platform/graph/branches.js';
import { COUNT_CAP, decodeCursor, pageOf, pageSize, type Cursor, type Page } from '../../platform/graph/keyset.js';
import { fold, wordsOf } from './fold.js';
import { functionOf } from './function-words.js';
import { excerptOf, markTitle, sayingWith, type HitPart } from './mark-hits.js';
import type { Found, Ranked, SearchKind } from './findable.js';
import { hasAll, MOST_WORDS } from './search-index.js';
import { searchOf } from './search-of.js';
import { findableOf, searchSources, stampOf, type SearchSource, type TextRow } from './sources.js';
import { spell } from './spell-title.js';
import { inOrder } from './in-order.js';

export const LONGEST_SEARCH = 60;
const EXCERPT = 80;
/** How many are looked up at once when they are counted. */
const COUNTED = 512;

export interface SearchArgs {
  readonly text: string;
  readonly kinds?: readonly SearchKind[] | null;
  readonly first: number;
  readonly after?: string | null;
}

/** A hit as the graph shows it. */
export interface HitRow {
  /** the row's own, for cursors */
  readonly id: string;
  readonly sort: number;
  readonly kind: SearchKind;
  readonly target: string;
  readonly title: readonly HitPart[];
  readonly excerpt: readonly HitPart[];
  readonly at: number | null;
  readonly pinned: boolean;
}

/** The words of a search. Refuses INVALID_INPUT INVALID_LENGTH beyond 60 characters. */
export function askedWords(text: string): readonly string[] {
  const words = wordsOf(text.slice(0, 4 * LONGEST_SEARCH));
  if ([...text.normalize('NFKC').trim()].length > LONGEST_SEARCH) {
    refuse('INVALID_INPUT', 'INVALID_LENGTH', {}, 'text');
  }
  return words.slice(0, MOST_WORDS);
}

/** What the person asking may see of what has all the words, the best first. */
export function pageOfHits(context: RequestContext, args: SearchArgs): Page<HitRow> {
  const size = pageSize(args.first);
  const after = decodeCursor(args.after);
  const words = askedWords(args.text);
  let finding: Promise<Found> | undefined;
  const found = () => (finding ??= findRanked(context, words, args.kinds ?? null));
  const doors = new Doors(context);
  return pageOf(
    async () => firstVisible(context, doors, words, await found(), after, size + 1),
    size,
    after,
    (row) => row.sort,
    async () => countVisible(doors, await found()),
  );
}

async function findRanked(
  context: RequestContext,
  words: readonly string[],
  kinds: readonly SearchKind[] | null,
): Promise<Found> {
  const { index, follower } = searchOf(context.services);
  if (words.length > 0) await follower.upToDate();
  return index.find(words, kinds === null ? null : new Set(kinds));
}

async function firstVisible(
  context: RequestContext,
  doors: Doors,
  words: readonly string[],
  found: Found,
  after: Cursor | null,
  wanted: number,
): Promise<HitRow[]> {
  const rows: HitRow[] = [];
  for (const batch of inOrder(found, after, wanted)) {
    const texts = await doors.textsOf(batch);
    for (const hit of batch) {
      const row = hit.known.kind === 'FUNCTION' ? functionRow(context, hit, words) : textRow(hit, texts, words);
      if (row !== null) rows.push(row);
      if (rows.length === wanted) return rows;
    }
  }
  return rows;
}

function functionRow(context: RequestContext, { id, sort }: Ranked, words: readonly string[]): HitRow {
  const code = functionOf(id);
  const title = markTitle(say(context, `function.${code}`), words);
  const excerpt = sayingWith(say(context, `search.words.${code}`), words);
  return { id, sort, kind: 'FUNCTION', target: code, title, excerpt, at: null, pinned: false };
}

function textRow(hit: Ranked, texts: Texts, words: readonly string[]): HitRow | null {
  const { id, sort, known } = hit;
  const found = texts.get(id);
  if (found === undefined) return null;
  const { source, row } = found;
  const { title, body, at, pinned } = findableOf(source, row);
  // Written anew since the index looked: it counts as it stands now.
  const isNewer = stampOf(row) !== known.stamp;
  if (isNewer && !hasAll({ title: fold(title), body: fold(body) }, spell(title), words)) return null;
  return {
    id,
    sort,
    kind: known.kind,
    target: toGlobalId(source.type, id),
    title: markTitle(title, words),
    excerpt: excerptOf(body, words, EXCERPT),
    at: at === 0 ? null : at,
    pinned,
  };
}

async function countVisible(doors: Doors, found: Found): Promise<number> {
  let count = 0;
  for (const batch of inOrder(found, null, COUNTED)) {
    count += await doors.count(batch);
    if (count > COUNT_CAP) return count;
  }
  return count;
}

type Texts = ReadonlyMap<string, { readonly source: SearchSource; readonly row: TextRow }>;

/** What of the hits the person asking may see, as the database says now: the index itself lets nobody in. */
class Doors {
  private readonly conditions = new Map<string, Promise<Condition>>();

  constructor(private readonly context: RequestContext) {}

  async textsOf(hits: readonly Ranked[]): Promise<Texts> {
    const texts = new Map<string, { source: SearchSource; row: TextRow }>();
    await this.ofEach(hits, async (source, ids, { where, params }) => {
      const list = inList(ids);
      const rows = await this.context.services.database.all<TextRow>(
        `SELECT n.id, n.updated_at AS updatedAt, ${source.columns} FROM ${source.table} n` +
          ` WHERE n.id IN ${list.sql} AND ${where}`,
        [...list.params, ...params],
      );
      for (const row of rows) texts.set(row.id, { source, row });
    });
    return texts;
  }

  async count(hits: readonly Ranked[]): Promise<number> {
    let count = hits.filter(({ known }) => known.kind === 'FUNCTION').length;
    await this.ofEach(hits, async (source, ids, { where, params }) => {
      const list = inList(ids);
      const [row] = await this.context.services.database.all<{ total: number }>(
        `SELECT COUNT(*) AS total FROM ${source.table} n WHERE n.id IN ${list.sql} AND ${where}`,
        [...list.params, ...params],
      );
      count += Number(row?.total ?? 0);
    });
    return count;
  }

  private async ofEach(
    hits: readonly Ranked[],
    work: (source: SearchSource, ids: string[], readable: Condition) => Promise<void>,
  ): Promise<void> {
    await Promise.all(
      searchSources.map(async (source) => {
        const ids = hits.filter(({ known }) => known.kind === source.kind).map(({ id }) => id);
        if (ids.length === 0) return;
        let condition = this.conditions.get(source.kind);
        if (condition === undefined) this.conditions.set(source.kind, (condition = source.readable(this.context)));
        await work(source, ids, await condition);
      }),
    );
  }
}
