export type SearchKind = 'FUNCTION' | 'NOTICE' | 'GUIDE' | 'FAQ';

/** One thing that can be found, as its table has it. */
export interface Findable {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  readonly body: string;
  /** epoch milliseconds; 0 without a time */
  readonly at: number;
  readonly pinned: boolean;
  /** tells one state of its row from another */
  readonly stamp: string;
  /** words (folded) that ask for it where they stand in a search: 兼职 in 我想找一份兼职 */
  readonly asks?: readonly string[];
}

/** The same as compared; the words as people read them stay in the database. */
export interface Known {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly at: number;
  readonly pinned: boolean;
  readonly stamp: string;
  readonly asks?: readonly string[];
}

export interface Ranked {
  readonly id: string;
  readonly sort: number;
  readonly known: Known;
}

/** What may match, by places 0 to `sorts.length - 1` in no order; whether it does, a closer look tells. */
export interface Found {
  readonly sorts: Float64Array;
  readonly idAt: (place: number) => string;
  /** null where not everything that was searched for is there after all */
  readonly look: (place: number) => Known | null;
}
