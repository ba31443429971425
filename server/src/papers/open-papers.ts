import type { Instant } from '../kernel/clock.js';
import { newId } from '../kernel/ids.js';
import { openingOf } from '../machine/opening.js';
import { transition } from '../machine/transition.js';
import type { Unit } from '../platform/commands/run-command.js';
import { nothingToSeal } from './nothing-to-seal.js';
import { papersMachine } from './papers.machine.js';
import { papersTable } from './papers.workflow.js';

/** The papers that an application must hand in, as its round asks them. */
export interface PapersToOpen {
  readonly submissionId: string;
  readonly workflow: string;
  readonly studentId: string;
  readonly applicantAccountId: string;
  readonly deskOffice: string;
  readonly deskCampus: string | null;
  /** null: no end to it */
  readonly deadline: Instant | null;
  /** at least one */
  readonly items: readonly { readonly code: string; readonly label: string }[];
}

/** Begins to await the papers of an application, in the transaction that hands it in. Returns the case's id. */
export async function openPapers(unit: Unit, papers: PapersToOpen): Promise<string> {
  const { submissionId, workflow, studentId, deskOffice, deskCampus, deadline, items } = papers;
  const id = newId();
  await unit.tx.run(
    'INSERT INTO paper_case (id, submission_id, workflow, student_id, desk_office, desk_campus, state, version, deadline,' +
      ' created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)',
    [id, submissionId, workflow, studentId, deskOffice, deskCampus, papersTable.start, deadline, unit.now, unit.now],
  );
  await unit.tx.run(
    `INSERT INTO paper_item (id, case_id, code, label, position) VALUES ${items.map(() => '(?, ?, ?, ?, ?)').join(', ')}`,
    items.flatMap(({ code, label }, position) => [newId(), id, code, label, position]),
  );
  await transition(unit, papersMachine, nothingToSeal, {
    actor: 'timer',
    row: openingOf(papersTable),
    facts: {
      id,
      state: papersTable.start,
      version: 0,
      applicantAccountId: papers.applicantAccountId,
      submissionId,
      workflow,
      studentId,
      deskOffice,
      deadline,
      wanted: 1,
      here: 0,
    },
    note: null,
  });
  return id;
}
