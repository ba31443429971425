import { setImmediate as pause } from 'node:timers/promises';
import type { Sql } from '../../platform/db/sql.js';
import { inList } from '../../platform/db/in-list.js';
import type { SearchIndex } from './search-index.js';
import { findableOf, searchSources, stampOf, type SearchSource, type TextRow } from './sources.js';

/** A transaction may commit with a time that others have passed already: so far back is looked again. */
const OVERLAP = 60_000;
/** How often all rows are compared, for what no time tells of. */
const COMPARE_EVERY = 600_000;
const PAGE = 1_000;
/** Texts read at once. */
const SLICE = 64;
/** Milliseconds of work after which others have their turn. */
const TURN = 8;

interface Head {
  readonly id: string;
  readonly version: number;
  readonly updatedAt: number;
  readonly open: number;
}

/** What of a table's last changes is known: when any of it differs, something has been written. */
interface Pulse {
  readonly since: number;
  readonly count: number;
  readonly sum: number;
}

/**
 * Keeps an index as the tables are. It is asked before each search and looks at the last changes with one statement, so
 * that a search finds what was committed before it, by whichever process, and needs neither a timer nor a message.
 */
export class TableFollower {
  private readonly pulses = new Map<string, Pulse>();
  private comparedAt = -Infinity;
  private turnBegan = 0;
  private stopped = false;
  private running: Promise<void> = Promise.resolve();
  private waiting: Promise<void> | null = null;

  constructor(
    private readonly sql: Sql,
    private readonly index: SearchIndex,
    private readonly clock: () => number = () => performance.now(),
  ) {}

  /** Ends when the index has everything that was committed before the call. Those who ask at once share one look. */
  upToDate(): Promise<void> {
    this.waiting ??= this.running
      .catch(() => undefined)
      .then(() => {
        this.waiting = null;
        return (this.running = this.follow());
      });
    return this.waiting;
  }

  /** Looks no more; ends when what runs has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.waiting?.catch(() => undefined);
    await this.running.catch(() => undefined);
  }

  private async follow(): Promise<void> {
    if (this.stopped) throw new Error('the search has been stopped');
    const now = this.clock();
    const all = now - this.comparedAt >= COMPARE_EVERY;
    const changed = all ? searchSources : await this.changedSources();
    for (const source of changed) await this.read(source, all);
    if (all) this.comparedAt = now;
    if (changed.length > 0) await this.index.tidy(() => this.takeTurns());
  }

  private async changedSources(): Promise<SearchSource[]> {
    const parts = searchSources.map(
      ({ kind, table }) =>
        `SELECT '${kind}' AS kind, COUNT(*) AS total, COALESCE(SUM(updated_at - ?), 0) AS ages FROM ${table} WHERE updated_at >= ?`,
    );
    const rows = await this.sql.all<{ kind: string; total: number; ages: number }>(
      parts.join(' UNION ALL '),
      searchSources.flatMap(({ kind }) => {
        const since = this.pulses.get(kind)?.since ?? 0;
        return [since, since];
      }),
    );
    return searchSources.filter(({ kind }) => {
      const row = rows.find((one) => one.kind === kind);
      const pulse = this.pulses.get(kind);
      return Number(row?.total) !== pulse?.count || Number(row?.ages) !== pulse.sum;
    });
  }

  /** Takes over what changed since the last look; with `all`, compares every row and forgets those that are gone. */
  private async read(source: SearchSource, all: boolean): Promise<void> {
    const { kind } = source;
    const heads = await this.readHeads(source, all ? 0 : (this.pulses.get(kind)?.since ?? 0));
    const wanted: string[] = [];
    for (const { id, open, ...head } of heads.values()) {
      if (Number(open) !== 1) this.index.drop(kind, id);
      else if (this.index.stampOf(kind, id) !== stampOf(head)) wanted.push(id);
    }
    if (all) for (const id of this.index.idsOf(kind)) if (!heads.has(id)) this.index.drop(kind, id);
    for (let i = 0; i < wanted.length; i += SLICE) {
      await this.readTexts(source, wanted.slice(i, i + SLICE));
    }
    // From what was read, not from a new look: whatever is written in between differs from it.
    const times = [...heads.values()].map(({ updatedAt }) => Number(updatedAt));
    const since = Math.max(0, times.reduce((most, time) => Math.max(most, time), 0) - OVERLAP);
    const recent = times.filter((time) => time >= since);
    this.pulses.set(kind, {
      since,
      count: recent.length,
      sum: recent.reduce((sum, time) => sum + time - since, 0),
    });
  }

  private async readHeads({ table, open }: SearchSource, since: number): Promise<Map<string, Head>> {
    const heads = new Map<string, Head>();
    let after = { updatedAt: since - 1, id: '' };
    for (;;) {
      const rows = await this.sql.all<Head>(
        `SELECT n.id, n.version, n.updated_at AS updatedAt, ${open} AS open FROM ${table} n` +
          ' WHERE n.updated_at >= ? AND (n.updated_at > ? OR n.id > ?) ORDER BY n.updated_at, n.id' +
          ` LIMIT ${PAGE}`,
        [after.updatedAt, after.updatedAt, after.id],
      );
      for (const row of rows) heads.set(row.id, row);
      const last = rows.at(-1);
      if (last === undefined || rows.length < PAGE) return heads;
      after = { updatedAt: Number(last.updatedAt), id: last.id };
      await this.takeTurns();
    }
  }

  private async readTexts(source: SearchSource, ids: readonly string[]): Promise<void> {
    const list = inList(ids);
    const rows = await this.sql.all<TextRow & { open: number }>(
      `SELECT n.id, n.updated_at AS updatedAt, ${source.columns}, ${source.open} AS open FROM ${source.table} n` +
        ` WHERE n.id IN ${list.sql}`,
      list.params,
    );
    for (const row of rows) {
      await this.takeTurns();
      if (Number(row.open) === 1) this.index.put(findableOf(source, row));
      else this.index.drop(source.kind, row.id);
    }
  }

  /** Lets others have their turn, where the work has gone on for long enough. */
  private async takeTurns(): Promise<void> {
    if (performance.now() - this.turnBegan < TURN) return;
    await pause();
    this.turnBegan = performance.now();
    if (this.stopped) throw new Error('the search has been stopped');
  }
}
