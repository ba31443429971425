import { newId } from '../../kernel/ids.js';
import type { Unit } from '../../platform/commands/run-command.js';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';

export interface AuditNote {
  /** null for what the house does by itself */
  readonly accountId: string | null;
  /** UPPER_SNAKE, at most 40 characters */
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  /** codes, ids and counts; never a secret or what somebody wrote */
  readonly detail?: Readonly<Record<string, unknown>>;
  /** what the person gave as the reason; kept sealed */
  readonly reason?: { readonly text: string; readonly cipher: FieldCipher };
  /** the sealed office whose matter it is; whoever is not of it learns only that something was done */
  readonly sealedOffice?: string;
}

/** Adds an entry in the transaction of what it tells about: both stand, or neither. Returns its id. */
export async function writeAudit(unit: Unit, note: AuditNote): Promise<string> {
  const id = newId();
  const reason = note.reason?.cipher.seal(note.reason.text, auditReasonOf(id)) ?? null;
  await unit.tx.run(
    'INSERT INTO audit_entry (id, at, account_id, action, subject_type, subject_id, detail, reason, sealed_office)' +
      ' VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    [
      id,
      unit.now,
      note.accountId,
      note.action,
      note.subjectType,
      note.subjectId,
      JSON.stringify(note.detail ?? {}),
      reason,
      note.sealedOffice ?? null,
    ],
  );
  return id;
}

/** What the reason of an entry is bound to. */
export function auditReasonOf(entryId: string): string {
  return `audit_entry.reason:${entryId}`;
}
