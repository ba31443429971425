import type { Instant } from '../kernel/clock.js';
import type { Unit } from '../platform/commands/run-command.js';
import type { Sql } from '../platform/db/sql.js';

/** What the rooms above have to say when a member of staff leaves. */
export interface LeavingEffect {
  /** UPPER_SNAKE; its words are `leaving.<code>` */
  readonly code: string;
  /** how many things of his or hers are open */
  readonly count: (sql: Sql, staffId: string, now: Instant) => Promise<number>;
  /** gives them back, in the transaction of the leaving; null: somebody must see to them first, and leaving is refused */
  readonly work: ((unit: Unit, staffId: string) => Promise<void>) | null;
  /** whose matter they are, where nobody else may know how many */
  readonly sealedOffice?: string;
}

/** A message to somebody or to an office, as the messengers take it. */
export interface MessageToTell {
  readonly dedupeKey: string;
  readonly to: { readonly accountId: string } | { readonly office: string };
  readonly template: string;
  readonly subjectType: string;
  readonly subjectId: string;
}

/** What campus asks of the rooms above it, which it does not know; `app/` puts it there. */
export interface HousePorts {
  readonly leaving: readonly LeavingEffect[];
  /** stages messages in the transaction */
  readonly tell: (unit: Unit, messages: readonly MessageToTell[]) => Promise<void>;
  /** the offices that own and review a function; null for one that the house does not list */
  readonly officesOfFunction: (code: string) => readonly string[] | null;
}
