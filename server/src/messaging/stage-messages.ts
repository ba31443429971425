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

/** Writes the messages that a transition owes, in its transaction, by one statement. */
export async function stageMessages(unit: Unit, messages: readonly MessageToStage[]): Promise<void> {
  if (messages.length === 0) return;
  const params: SqlValue[] = [];
  for (const message of messages) {
    params.push(
      newId(),
      message.dedupeKey,
      message.dueAt ?? unit.now,
      'accountId' in message.to ? message.to.accountId : null,
      'office' in message.to ? message.to.office : null,
      message.template,
      message.subjectType,
      message.subjectId,
      unit.now,
    );
  }
  await unit.tx.run(
    'INSERT INTO outbox (id, dedupe_key, due_at, recipient_account_id, recipient_office, template, subject_type,' +
      ` subject_id, created_at, status, attempts) VALUES ${messages.map(() => "(?, ?, ?, ?, ?, ?, ?, ?, ?, 'PENDING', 0)").join(', ')}`,
    params,
  );
}

/** Cancels what of these templates is still due about a subject: its reason has ended. */
export async function cancelMessages(unit: Unit, subjectId: string, templates: readonly string[]): Promise<void> {
  await unit.tx.run(
    "UPDATE outbox SET status = 'CANCELLED', done_at = ? WHERE subject_id = ? AND status = 'PENDING'" +
      ` AND template IN (${templates.map(() => '?').join(', ')})`,
    [unit.now, subjectId, ...templates],
  );
}
