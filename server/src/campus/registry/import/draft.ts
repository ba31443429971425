import { hash } from 'node:crypto';
import type { Unit } from '../../../platform/commands/run-command.js';
import type { Sql } from '../../../platform/db/sql.js';
import type { DictionaryName } from '../dictionary-names.js';
import type { ColumnName } from './columns.js';
import type { Problem } from './problem.js';
import type { RowReader } from './row-reader.js';

/** A value for people: as it is, or what the reader's language makes of it. */
export type Shown =
  | string
  | { readonly key: string }
  | { readonly dictionary: DictionaryName; readonly code: string }
  | { readonly campus: string }
  | { readonly office: string };

export interface FieldChange {
  readonly column: ColumnName;
  /** '' where there was nothing */
  readonly before: Shown;
  readonly after: Shown;
}

/** What a row of a list says, before it is compared with the registry. */
export interface Draft {
  /** student number */
  readonly number: string;
  readonly name: string | undefined;
  /** what it may be only once in a file */
  readonly key: string;
  /** hash of all that it says, to tell a repetition from a contradiction */
  readonly content: string;
  /** `2025-2026`, '' where the kind knows none */
  readonly period: string;
}

export type Verdict<D extends Draft> =
  | { readonly kind: 'WRONG'; readonly problems: readonly Problem[] }
  | { readonly kind: 'SAME' }
  | { readonly kind: 'ADD' | 'CHANGE'; readonly plan: Plan<D>; readonly fields: () => readonly FieldChange[] };

/** What would be written for a row. */
export interface Plan<D extends Draft> {
  readonly draft: D;
  /** the row that stands; null for a new one */
  readonly standing: object | null;
}

/** A draft and the reader of its row, which knows the file's headers. */
export interface Candidate<D extends Draft> {
  readonly draft: D;
  readonly reader: RowReader;
}

/** How lists of a kind are read, compared and written. */
export interface ListKind<D extends Draft> {
  /** the row's draft; null where the reader has found something wrong */
  read(reader: RowReader): D | null;
  /** a verdict for each, in their order, by a bounded number of statements */
  compare(sql: Sql, candidates: readonly Candidate<D>[]): Promise<readonly Verdict<D>[]>;
  write(unit: Unit, plans: readonly Plan<D>[]): Promise<void>;
}

/** Two rows say the same when this is the same. A file's rows are all held by it, so it is short. */
export function contentOf(said: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(said), 'base64').slice(0, 24);
}
