import type { Sql } from '../../../platform/db/sql.js';
import type { Candidate, Draft, ListKind, Plan } from './draft.js';
import type { ChangedRow, FaultyRow } from './import.reads.js';
import type { ListRow } from './list-rows.js';

/** What a batch of rows comes to. */
export interface Judged<D extends Draft> {
  readonly plans: readonly Plan<D>[];
  readonly changed: readonly ChangedRow[];
  readonly faults: readonly FaultyRow[];
  readonly toAdd: number;
  readonly toChange: number;
  readonly unchanged: number;
  /** rows, of which each may have several faults */
  readonly faulty: number;
}

/** Compares a batch with the registry as it stands in this connection; tells of so many changes what they are. */
export async function judgeBatch<D extends Draft>(
  sql: Sql,
  list: ListKind<D>,
  rows: readonly ListRow<D>[],
  told: number,
): Promise<Judged<D>> {
  const drafted = rows.filter((row): row is ListRow<D> & Candidate<D> => row.draft !== null);
  const verdicts = await list.compare(sql, drafted);
  const faults: FaultyRow[] = rows.flatMap((row) => row.problems.map((problem) => ({ ...problem, row: row.number })));
  const changed: ChangedRow[] = [];
  const plans: Plan<D>[] = [];
  let toAdd = 0;
  let faulty = rows.filter((row) => row.problems.length > 0).length;
  for (const [i, verdict] of verdicts.entries()) {
    const row = drafted[i];
    if (row === undefined || verdict.kind === 'SAME') continue;
    if (verdict.kind === 'WRONG') {
      faults.push(...verdict.problems.map((problem) => ({ ...problem, row: row.number })));
      faulty += 1;
      continue;
    }
    if (verdict.kind === 'ADD') toAdd += 1;
    plans.push(verdict.plan);
    if (changed.length >= told) continue;
    const { number, name = '' } = row.draft;
    changed.push({ row: row.number, action: verdict.kind, number, name, fields: verdict.fields() });
  }
  faults.sort((a, b) => a.row - b.row);
  const unchanged = rows.length - faulty - plans.length;
  return { plans, changed, faults, toAdd, toChange: plans.length - toAdd, unchanged, faulty };
}
