import { refuse } from '../../kernel/refusal.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand } from '../../platform/commands/run-command.js';
import { commandOf } from '../command-of.js';
import type { RequestContext } from '../request-context.js';
import { readAuditEntry } from './audit.reads.js';
import { auditReasonOf } from './write-audit.js';

/** The reason of an entry in plain. That it was read is committed before it is opened. */
export async function revealAuditReason(
  context: RequestContext,
  input: { readonly id: string; readonly requestId?: string | null },
): Promise<string> {
  const { database, clock, cipher } = context.services;
  // Seen as the person sees it: of what is sealed to him or her there is no reason.
  const entry = await readAuditEntry(context, input.id);
  if (entry === null || Number(entry.hasReason) === 0) refuse('NOT_FOUND');
  const envelope = commandOf(context, 'revealAuditReason', input, { subjectType: 'AuditEntry' });
  await runCommand(clock, onPool(database), envelope, { work: async () => ({ id: input.id }) });
  const [row] = await database.all<{ reason: string }>('SELECT reason FROM audit_entry WHERE id = ?', [input.id]);
  if (row === undefined) return refuse('NOT_FOUND');
  return cipher.open(row.reason, auditReasonOf(input.id));
}
