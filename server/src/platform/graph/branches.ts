import type { Sql, SqlValue } from '../db/sql.js';
import { afterCursor, COUNT_CAP, decodeCursor, pageOf, pageSize, type Page } from './keyset.js';

/** A condition on rows, with its parameters. */
export interface Condition {
  readonly where: string;
  readonly params: readonly SqlValue[];
}

/** Several selects whose rows exclude each other, as one: `tail` orders and limits the whole by the names they answer. */
export function mergedSelect(selects: readonly string[], tail: string): string {
  const [only] = selects;
  if (selects.length === 1 && only !== undefined) return only;
  return `${selects.map((select, i) => `SELECT * FROM (${select}) branch${i}`).join(' UNION ALL ')} ${tail}`;
}

/** How many rows the branches have together: each is counted no further than the cap, and the sum needs no list of its own. */
export async function countBranches(sql: Sql, from: string, branches: readonly Condition[]): Promise<number> {
  if (branches.length === 0) return 0;
  const parts = branches.map(
    ({ where }, i) => `(SELECT COUNT(*) FROM (SELECT 1 FROM ${from} WHERE ${where} LIMIT ${COUNT_CAP + 1}) branch${i})`,
  );
  const [counted] = await sql.all<{ total: number }>(
    `SELECT ${parts.join(' + ')} AS total`,
    branches.flatMap((branch) => [...branch.params]),
  );
  return Number(counted?.total ?? 0);
}

/** A list made of branches: one limited query each, on its own stretch of one index, merged. */
export interface BranchedList<T> {
  readonly first: number;
  readonly after: string | null | undefined;
  /** the columns of its order; ids settle what is equal */
  readonly order: { readonly sort: string; readonly id: string };
  readonly direction: 'ASC' | 'DESC';
  /** asked once for rows and count together; none: the list is empty */
  readonly branches: () => Promise<readonly Condition[]>;
  /** reads no more than `limit` rows of these branches, in the list's order */
  readonly read: (branches: readonly Condition[], limit: number) => Promise<readonly T[]>;
  readonly sortOf: (row: T) => number;
  readonly count: (branches: readonly Condition[]) => Promise<number>;
}

/** A page of such a list, after its cursor. */
export function pageOfBranches<T extends { readonly id: string }>(list: BranchedList<T>): Page<T> {
  const size = pageSize(list.first);
  const after = decodeCursor(list.after);
  const beyond = afterCursor(after, list.order, list.direction);
  let asking: Promise<readonly Condition[]> | undefined;
  const branches = () => (asking ??= list.branches());
  return pageOf(
    async () => {
      const asked = await branches();
      if (asked.length === 0) return [];
      const rest = asked.map(({ where, params }) => ({
        where: `${where}${beyond.sql}`,
        params: [...params, ...beyond.params],
      }));
      return list.read(rest, size + 1);
    },
    size,
    after,
    list.sortOf,
    async () => list.count(await branches()),
  );
}
