import type { Sql, SqlValue } from '../db/sql.js';
import { countBranches, pageOfBranches, type BranchedList, type Condition } from './branches.js';
import type { Page } from './keyset.js';

/** A list out of one select: the rows that meet one condition, in one order. */
export interface PlainList<T> extends Pick<BranchedList<T>, 'first' | 'after' | 'order' | 'direction' | 'sortOf'> {
  readonly columns: string;
  /** of the columns, where they have any */
  readonly columnParams?: readonly SqlValue[];
  /** table and joins */
  readonly from: string;
  readonly condition: Condition;
}

/** A page of such a list, after its cursor. */
export function pageOfPlainList<T extends { readonly id: string }>(sql: Sql, list: PlainList<T>): Page<T> {
  const { columns, columnParams = [], from, condition, ...rest } = list;
  const { sort, id } = list.order;
  return pageOfBranches<T>({
    ...rest,
    branches: () => Promise.resolve([condition]),
    read: async ([one], limit) =>
      one === undefined
        ? []
        : sql.all<T>(
            `SELECT ${columns} FROM ${from} WHERE ${one.where}` +
              ` ORDER BY ${sort} ${list.direction}, ${id} ${list.direction} LIMIT ${limit}`,
            [...columnParams, ...one.params],
          ),
    count: (branches) => countBranches(sql, from, branches),
  });
}
