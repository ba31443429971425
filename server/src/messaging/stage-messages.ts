import type { Instant } from '../kernel/clock.js';
import { newId } from '../kernel/ids.js';
import type { Unit } from '../platform/commands/run-command.js';
import type { SqlValue } from '../platform/db/sql.js';

export interface MessageToStage {
  /** what makes it one and the same message: at most 150 characters */
  readonly dedupeKey: string;
  readonly to: { readonly accountId: string } | { readonly office: string };
  readonly template: string;
  readonly subjectType: string;
  readonly subjectId: string;
  /** left out: at once */
  readonly dueAt?: Instant;
}

/** 9 parameters a row, and SQLite takes 32,766 a statement. */
const ROWS_A_STATEMENT = 500;

/** Writes the messages that transitions owe, in their transaction, by one statement a few hundred. */
export async function stageMessages(unit: Unit, messages: readonly MessageToStage[]): Promise<void> {
  for (let i = 0; i < messages.length; i += ROWS_A_STATEMENT) {
    const rows = messages.slice(i, i + ROWS_A_STATEMENT);
    await unit.tx.run(
      'INSERT INTO outbox (id, dedupe_key, due_at, recipient_account_id, recipient_office, template, subject_type,' +
        ` subject_id, created_at, status, attempts) VALUES ${rows.map(() => "(?, ?, ?, ?, ?, ?, ?, ?, ?, 'PENDING', 0)").join(', ')}`,
      rows.flatMap((message) => columnsOf(message, unit.now)),
    );
  }
}

function columnsOf(message: MessageToStage, now: Instant): SqlValue[] {
  return [
    newId(),
    message.dedupeKey,
    message.dueAt ?? now,
    'accountId' in message.to ? message.to.accountId : null,
    'office' in message.to ? message.to.office : null,
    message.template,
    message.subjectType,
    message.subjectId,
    now,
  ];
}

/** Cancels what of these templates is still due about a subject: its reason has ended. */
export async function cancelMessages(unit: Unit, subjectId: string, templates: readonly string[]): Promise<void> {
  await unit.tx.run(
    "UPDATE outbox SET status = 'CANCELLED', done_at = ? WHERE subject_id = ? AND status = 'PENDING'" +
      ` AND template IN (${templates.map(() => '?').join(', ')})`,
    [unit.now, subjectId, ...templates],
  );
}
