import { newId } from '../kernel/ids.js';
import type { Unit } from '../platform/commands/run-command.js';
import type { FieldCipher } from '../platform/crypto/field-cipher.js';
import type { AnyActionRow } from './manifest.js';
import type { ActingAs } from './permit.js';

export interface EventToWrite {
  readonly subjectId: string;
  readonly row: AnyActionRow;
  readonly from: string | null;
  readonly actor: ActingAs;
  readonly applicantAccountId: string;
  readonly note: string | null;
}

/** Writes the one event of a transition into its workflow's event table. */
export async function writeEvent(
  unit: Unit,
  eventTable: string,
  cipher: FieldCipher,
  event: EventToWrite,
): Promise<void> {
  const id = newId();
  const note = event.note === null || event.note.trim() === '' ? null : cipher.seal(event.note.trim(), id);
  await unit.tx.run(
    `INSERT INTO ${eventTable} (id, subject_id, at, action, from_state, to_state, actor_account_id, actor_kind, note)` +
      ' VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    [
      id,
      event.subjectId,
      unit.now,
      event.row.code,
      event.from,
      event.row.to,
      event.actor === 'timer' ? null : event.actor.accountId,
      kindOf(event),
      note,
    ],
  );
}

function kindOf(event: EventToWrite): 'APPLICANT' | 'STAFF' | 'TIMER' {
  if (event.actor === 'timer') return 'TIMER';
  return event.actor.accountId === event.applicantAccountId ? 'APPLICANT' : 'STAFF';
}
