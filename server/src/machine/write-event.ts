import { newId } from '../kernel/ids.js';
import type { Unit } from '../platform/commands/run-command.js';
import type { Sealer } from '../platform/crypto/field-cipher.js';
import type { SqlValue } from '../platform/db/sql.js';
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

/** 9 columns a row, and SQLite takes 32,766 parameters a statement. */
const ROWS_A_STATEMENT = 500;

/** Writes the one event of a transition into its workflow's event table. */
export async function writeEvent(unit: Unit, eventTable: string, cipher: Sealer, event: EventToWrite): Promise<void> {
  await writeEvents(unit, eventTable, cipher, [event]);
}

/** The events of many transitions of one workflow, by one statement a few hundred. */
export async function writeEvents(
  unit: Unit,
  eventTable: string,
  cipher: Sealer,
  events: readonly EventToWrite[],
): Promise<void> {
  for (let i = 0; i < events.length; i += ROWS_A_STATEMENT) {
    const rows = events.slice(i, i + ROWS_A_STATEMENT).map((event) => columnsOf(unit, cipher, event));
    await unit.tx.run(
      `INSERT INTO ${eventTable} (id, subject_id, at, action, from_state, to_state, actor_account_id, actor_kind, note)` +
        ` VALUES ${rows.map(() => '(?, ?, ?, ?, ?, ?, ?, ?, ?)').join(', ')}`,
      rows.flat(),
    );
  }
}

function columnsOf(unit: Unit, cipher: Sealer, event: EventToWrite): SqlValue[] {
  const id = newId();
  return [
    id,
    event.subjectId,
    unit.now,
    event.row.code,
    event.from,
    event.row.to,
    event.actor === 'timer' ? null : event.actor.accountId,
    kindOf(event),
    event.note === null || event.note.trim() === '' ? null : cipher.seal(event.note.trim(), id),
  ];
}

function kindOf(event: EventToWrite): 'APPLICANT' | 'STAFF' | 'TIMER' {
  if (event.actor === 'timer') return 'TIMER';
  return event.actor.accountId === event.applicantAccountId ? 'APPLICANT' : 'STAFF';
}
