import type { Spelling } from './spell-title.js';

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
}

/** The same as compared; the words as people read them stay in the database. */
export interface Known {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly spelling: Spelling | null;
  readonly at: number;
  readonly pinned: boolean;
  readonly stamp: string;
}

export interface Ranked {
  readonly id: string;
  readonly sort: number;
  readonly known: Known;
}
