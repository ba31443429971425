import type { Clock, Instant } from '../kernel/clock.js';
import { newId } from '../kernel/ids.js';
import { readDatabaseTime } from '../platform/db/database-time.js';
import { inList } from '../platform/db/in-list.js';
import type { Database, Sql, SqlValue } from '../platform/db/sql.js';
import { withRetries } from '../platform/db/with-retries.js';
import type { MessageSources } from './message-source.js';
import type { PlanDeliveries, ToPlan } from './outside/plan-deliveries.js';

const BATCH = 200;
/** A batch to a large office is many rows, and SQLite takes 32,766 parameters a statement. */
const ROWS_A_STATEMENT = 500;

interface DueRow {
  readonly id: string;
  readonly template: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly recipientAccountId: string | null;
  readonly recipientOffice: string | null;
  readonly dueAt: number;
  readonly createdAt: number;
}

interface Batch {
  readonly taken: number;
  readonly delivered: number;
}

/**
 * Delivers everything that is due to the in-app inbox. The inbox lies in the same database, so each batch is one transaction:
 * stored and marked sent together, or not at all; so is what is then to go outside, by `plan`. Returns how many messages came
 * to inboxes.
 */
export async function deliverDue(
  database: Database,
  clock: Clock,
  sources: MessageSources,
  plan?: PlanDeliveries,
): Promise<number> {
  let delivered = 0;
  for (;;) {
    const batch = await withRetries(() => database.transaction((tx) => deliverBatch(tx, clock, sources, plan)));
    delivered += batch.delivered;
    if (batch.taken < BATCH) return delivered;
  }
}

async function deliverBatch(
  tx: Sql,
  clock: Clock,
  sources: MessageSources,
  plan: PlanDeliveries | undefined,
): Promise<Batch> {
  const now = clock.at(await readDatabaseTime(tx));
  const due = await tx.all<DueRow>(
    'SELECT id, template, subject_type AS subjectType, subject_id AS subjectId,' +
      ' recipient_account_id AS recipientAccountId, recipient_office AS recipientOffice,' +
      ' due_at AS dueAt, created_at AS createdAt FROM outbox' +
      ` WHERE status = 'PENDING' AND due_at <= ? ORDER BY due_at, id LIMIT ${BATCH}` +
      (tx.dialect === 'mysql' ? ' FOR UPDATE' : ''),
    [now],
  );
  if (due.length === 0) return { taken: 0, delivered: 0 };
  // A row that nobody can put into words any more must not hold up everybody else's.
  const orphans = due.filter((row) => !sources.knows(row.subjectType));
  const known = due.filter((row) => sources.knows(row.subjectType));
  const standing = await whatStands(tx, sources, known, now);
  const recipients = await recipientsOf(tx, sources, standing, now);
  const delivered = await store(tx, standing, recipients, now);
  await plan?.(tx, toPlan(standing, recipients), now);
  const dropped = known.filter((row) => !standing.includes(row));
  await close(tx, standing, 'SENT', now);
  await close(tx, dropped, 'CANCELLED', now);
  await close(tx, orphans, 'FAILED', now);
  return { taken: due.length, delivered };
}

async function whatStands(tx: Sql, sources: MessageSources, due: readonly DueRow[], now: Instant): Promise<DueRow[]> {
  const groups = groupBy(due, (row) => `${row.subjectType} ${row.template}`);
  const standing: DueRow[] = [];
  for (const rows of groups.values()) {
    const [first] = rows;
    if (first === undefined) continue;
    const source = sources.of(first.subjectType);
    const ids = [...new Set(rows.map((row) => row.subjectId))];
    const reasons = await source.standing(tx, first.template, ids, now);
    standing.push(...rows.filter((row) => reasons.has(row.subjectId)));
  }
  return standing;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** Accounts by outbox row; an office's row goes to each of its members who holds one of the source's roles. */
async function recipientsOf(
  tx: Sql,
  sources: MessageSources,
  rows: readonly DueRow[],
  now: Instant,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const result = new Map<string, readonly string[]>();
  const members = new Map<string, readonly string[]>();
  for (const row of rows) {
    if (row.recipientAccountId !== null) result.set(row.id, [row.recipientAccountId]);
    if (row.recipientOffice === null) continue;
    const roles = sources.of(row.subjectType).officeRoles;
    const key = `${row.recipientOffice} ${roles.join()}`;
    if (!members.has(key)) members.set(key, await membersOf(tx, row.recipientOffice, roles, now));
    result.set(row.id, members.get(key) ?? []);
  }
  return result;
}

async function membersOf(tx: Sql, office: string, roles: readonly string[], now: Instant): Promise<string[]> {
  const list = inList(roles);
  const holders = (table: string, more: string) =>
    `SELECT staff.account_id AS accountId FROM ${table} held JOIN staff ON staff.id = held.staff_id AND staff.left_at IS NULL` +
    ' JOIN account ON account.id = staff.account_id AND account.disabled_at IS NULL' +
    ` WHERE held.office_code = ? AND held.role IN ${list.sql}${more}`;
  // Who stands in for a colleague is told what the colleague is told; who has broken a glass is not.
  const standsIn =
    " AND held.kind = 'DELEGATION' AND held.ended_at IS NULL AND held.starts_at <= ? AND held.ends_at > ?";
  const rows = await tx.all<{ accountId: string }>(
    `${holders('staff_role', '')} UNION ${holders('temporary_role', standsIn)}`,
    [office, ...list.params, office, ...list.params, now, now],
  );
  return rows.map((row) => row.accountId);
}

async function store(
  tx: Sql,
  rows: readonly DueRow[],
  recipients: ReadonlyMap<string, readonly string[]>,
  now: Instant,
): Promise<number> {
  const values: SqlValue[][] = rows.flatMap((row) =>
    (recipients.get(row.id) ?? []).map((accountId) => [
      newId(),
      row.id,
      accountId,
      row.template,
      row.subjectType,
      row.subjectId,
      now,
    ]),
  );
  for (let i = 0; i < values.length; i += ROWS_A_STATEMENT) {
    const chunk = values.slice(i, i + ROWS_A_STATEMENT);
    await tx.run(
      'INSERT INTO inbox_message (id, outbox_id, account_id, template, subject_type, subject_id, created_at) VALUES ' +
        chunk.map(() => '(?, ?, ?, ?, ?, ?, ?)').join(', '),
      chunk.flat(),
    );
  }
  return values.length;
}

function toPlan(rows: readonly DueRow[], recipients: ReadonlyMap<string, readonly string[]>): ToPlan[] {
  return rows.flatMap(({ id, template, subjectType, subjectId, recipientOffice, dueAt, createdAt }) =>
    (recipients.get(id) ?? []).map((accountId) => ({
      outboxId: id,
      accountId,
      template,
      subjectType,
      subjectId,
      audience: recipientOffice === null ? null : 'STAFF',
      scheduled: dueAt > createdAt,
    })),
  );
}

async function close(
  tx: Sql,
  rows: readonly DueRow[],
  status: 'SENT' | 'CANCELLED' | 'FAILED',
  now: Instant,
): Promise<void> {
  if (rows.length === 0) return;
  const ids = inList(rows.map((row) => row.id));
  await tx.run(`UPDATE outbox SET status = ?, attempts = attempts + 1, done_at = ? WHERE id IN ${ids.sql}`, [
    status,
    now,
    ...ids.params,
  ]);
}
