import { refuse } from '../../kernel/refusal.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand } from '../../platform/commands/run-command.js';
import { writeAudit } from '../audit/write-audit.js';
import { actorOf, AUDITS_ITSELF, commandOf } from '../command-of.js';
import type { RequestContext } from '../request-context.js';
import { openPrivate, PRIVATE_FIELDS, type PrivateField } from './private-fields.js';

export const REVEALABLE = { NUMBER: null, ID_NUMBER: 'idNumber', PHONE: 'phone', BANK_ACCOUNT: 'bankAccount' } as const;
export type RevealableField = keyof typeof REVEALABLE;

export const REASON_MIN = 4;

interface RevealInput {
  /** the student row's id */
  readonly studentId: string;
  readonly field: RevealableField;
  readonly reason: string;
  readonly requestId?: string | null;
}

/**
 * The plain value of one masked field; null where nothing is on record. The audit's entry is committed before the value is
 * read, so that nobody sees one without leaving a trace. A repeat of the request answers the value again and adds no entry.
 */
export async function revealField(context: RequestContext, input: RevealInput): Promise<string | null> {
  const { database, clock, cipher } = context.services;
  const reason = input.reason.trim();
  if ([...reason].length < REASON_MIN) refuse('NOTE_REQUIRED', 'REVEAL_REASON', { min: REASON_MIN }, 'reason');
  await runCommand(clock, onPool(database), commandOf(context, 'revealField', input, AUDITS_ITSELF), {
    work: async (unit) => {
      const [student] = await unit.tx.all<{ id: string }>('SELECT id FROM student WHERE id = ?', [input.studentId]);
      if (student === undefined) refuse('NOT_FOUND');
      const id = await writeAudit(unit, {
        accountId: actorOf(context).accountId,
        action: 'REVEAL_FIELD',
        subjectType: 'Student',
        subjectId: input.studentId,
        detail: { field: input.field },
        reason: { text: reason, cipher },
      });
      return { auditId: id };
    },
  });
  const field = REVEALABLE[input.field];
  return field === null ? numberOf(context, input.studentId) : plainOf(context, input.studentId, field);
}

async function numberOf({ services }: RequestContext, studentId: string): Promise<string | null> {
  const [row] = await services.database.all<{ number: string }>('SELECT number FROM student WHERE id = ?', [studentId]);
  return row?.number ?? null;
}

async function plainOf({ services }: RequestContext, studentId: string, field: PrivateField): Promise<string | null> {
  const [row] = await services.database.all<{ sealed: string | null }>(
    `SELECT ${PRIVATE_FIELDS[field].column} AS sealed FROM student_private WHERE student_id = ?`,
    [studentId],
  );
  return row?.sealed == null ? null : openPrivate(services.cipher, studentId, field, row.sealed);
}
