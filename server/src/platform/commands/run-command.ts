import type { Clock, Instant } from '../../kernel/clock.js';
import { canonicalHash } from '../../kernel/canonical.js';
import { isUuid } from '../../kernel/ids.js';
import { Refusal, refuse } from '../../kernel/refusal.js';
import { databaseTime } from '../db/database-time.js';
import type { Sql, SqlValue } from '../db/sql.js';
import { withRetries } from '../db/with-retries.js';

/** What a command leaves for its repeat: ids and versions, never content. */
export type Outcome = Readonly<Record<string, string | number>>;

/** Who asks for what, under which request id. */
export interface Envelope {
  readonly accountId: string;
  readonly command: string;
  readonly requestId: string | null | undefined;
  /** the input as it came, without the request id */
  readonly input: object;
  /** told in the same transaction what was done, e.g. to the audit log */
  readonly record?: (unit: Unit, outcome: Outcome) => Promise<void>;
}

/** What a command has in hand inside its transaction. */
export interface Unit {
  readonly tx: Sql;
  /** the product's time, read once from the database in this transaction */
  readonly now: Instant;
}

export interface Steps<Guard, U extends Unit, O extends Outcome> {
  /** what to lock first, so that all that follows is read after the lock */
  readonly lock?: (tx: Sql) => Promise<void>;
  /** columns and joins added to the one guard statement; aliases must be the keys of `Guard` */
  readonly guard?: { readonly select: string; readonly joins: string; readonly params: readonly SqlValue[] };
  readonly work: (unit: U, guard: Guard) => Promise<O>;
  /** what thousands wait for, taken when all else is written: its lock is then held for the commit alone */
  readonly claim?: (unit: U, guard: Guard) => Promise<void>;
}

/** Opens the transaction: the pool's (`tx` alone) or the entity manager's (`tx` and `em`). */
export type Open<U extends Unit> = <T>(work: (tx: Sql, unitAt: (now: Instant) => U) => Promise<T>) => Promise<T>;

interface GuardRow {
  readonly at: number;
  readonly doneOutcome: string | null;
  readonly doneHash: string | null;
}

/**
 * One command: a transaction that happens once for its request id. A repeat answers the first outcome; the same id with other
 * arguments is refused; a refusal rolls back and stores nothing. Two with one id at once: the second meets the key, begins
 * again and finds the outcome; or it is refused by what the first has changed, and is answered the first's outcome.
 */
export async function runCommand<Guard extends object, U extends Unit, O extends Outcome>(
  clock: Clock,
  open: Open<U>,
  envelope: Envelope,
  steps: Steps<Guard, U, O>,
): Promise<O> {
  const requestId = envelope.requestId ?? null;
  if (requestId !== null && !isUuid(requestId)) refuse('INVALID_INPUT', 'REQUEST_ID', {}, 'requestId');
  const hash = requestId === null ? '' : canonicalHash([envelope.command, envelope.input]);
  const attempt = () =>
    open(async (tx, unitAt) => {
      await steps.lock?.(tx);
      const row = await readGuard<Guard>(tx, envelope.accountId, requestId, steps.guard);
      const done = doneBefore<O>(row, hash);
      if (done !== null) return done;
      const unit = unitAt(clock.at(row.at));
      const outcome = await steps.work(unit, row);
      await envelope.record?.(unit, outcome);
      if (requestId !== null) await storeOutcome(unit, envelope.accountId, requestId, hash, outcome);
      await steps.claim?.(unit, row);
      return outcome;
    });
  try {
    return await withRetries(attempt);
  } catch (error) {
    if (requestId === null || !(error instanceof Refusal)) throw error;
    const twin = await withRetries(() => open((tx) => readGuard<object>(tx, envelope.accountId, requestId, undefined)));
    const done = doneBefore<O>(twin, hash);
    if (done === null) throw error;
    return done;
  }
}

/** The outcome of the first try; null where there is none. */
function doneBefore<O extends Outcome>(row: GuardRow, hash: string): O | null {
  if (row.doneHash === null) return null;
  if (row.doneHash !== hash) refuse('INVALID_INPUT', 'REQUEST_ID_REUSED', {}, 'requestId');
  return JSON.parse(row.doneOutcome ?? '{}') as O;
}

async function readGuard<Guard extends object>(
  tx: Sql,
  accountId: string,
  requestId: string | null,
  guard: Steps<Guard, Unit, Outcome>['guard'],
): Promise<Guard & GuardRow> {
  const rows = await tx.all<Guard & GuardRow>(
    `SELECT ${databaseTime(tx.dialect)} AS at, request.outcome AS doneOutcome, request.input_hash AS doneHash` +
      `${guard === undefined ? '' : `, ${guard.select}`} FROM (SELECT 1 AS one) AS base` +
      ` LEFT JOIN command_request request ON request.account_id = ? AND request.request_id = ?` +
      ` ${guard?.joins ?? ''}`,
    [accountId, requestId ?? '', ...(guard?.params ?? [])],
  );
  const row = rows[0];
  if (row === undefined) throw new Error('the guard statement answered no row');
  return row;
}

async function storeOutcome(
  unit: Unit,
  accountId: string,
  requestId: string,
  hash: string,
  outcome: Outcome,
): Promise<void> {
  await unit.tx.run(
    'INSERT INTO command_request (account_id, request_id, input_hash, outcome, created_at) VALUES (?, ?, ?, ?, ?)',
    [accountId, requestId, hash, JSON.stringify(outcome), unit.now],
  );
}
