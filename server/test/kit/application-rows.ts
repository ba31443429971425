import { toGlobalId } from '../../src/kernel/global-id.js';
import { newId } from '../../src/kernel/ids.js';
import { dayOf } from '../../src/kernel/shanghai.js';
import { insertRows } from '../../src/platform/db/insert-rows.js';
import type { Database } from '../../src/platform/db/sql.js';
import type { ApplicationWorkflow } from '../../src/review/applications/application-workflow.js';
import { filledForm } from './application-house.js';
import { counts, type State } from './application-model.js';
import type { TestHouse } from './test-house.js';

export interface Put {
  readonly state: State;
  readonly version?: number;
  readonly reviewerStaffId?: string | null;
  readonly deciderStaffId?: string | null;
  readonly decidedAt?: number | null;
  readonly appealed?: boolean;
  readonly supplementBy?: number | null;
  readonly queuedAt?: number;
  readonly serialNo?: string | null;
}

interface At {
  readonly id: string;
  readonly studentId: string;
  readonly roundId: string;
  readonly now: number;
}

/** The header of an application as a story would have left it. */
function headerRow(workflow: ApplicationWorkflow, { id, studentId, roundId, now }: At, put: Put) {
  const draft = put.state === 'DRAFT';
  const { owner, review, desk, pay } = workflow.offices;
  return {
    id,
    workflow: workflow.code,
    student_id: studentId,
    round_id: roundId,
    period: workflow.period === 'YEAR' ? dayOf(now).slice(0, 4) : roundId,
    state: put.state,
    version: put.version ?? 1,
    serial_no: put.serialNo ?? (draft ? null : `${workflow.serialPrefix}1999-${id.slice(-12)}`),
    owner_office: owner,
    review_office: review,
    desk_office: desk,
    pay_office: pay,
    collect_at: 'SONGJIANG',
    reviewer_staff_id: put.reviewerStaffId ?? null,
    decider_staff_id: put.deciderStaffId ?? null,
    decided_at: put.decidedAt ?? null,
    appealed: put.appealed === true ? 1 : 0,
    revision: draft ? 0 : 1,
    instructions_version: draft ? null : 1,
    draft_key: draft ? '' : id,
    submitted_at: draft ? null : now,
    queued_at: put.queuedAt ?? now,
    to_print_at: put.state === 'APPROVED' ? now : null,
    supplement_by: put.supplementBy ?? null,
    created_at: now,
    updated_at: now,
  };
}

async function roundOf(database: Database, workflow: ApplicationWorkflow): Promise<string> {
  const [round] = await database.all<{ id: string }>('SELECT id FROM round WHERE workflow = ?', [workflow.code]);
  return round?.id ?? '';
}

/** An application in this state by plain SQL, with its form and its place in the round's count. Answers both its ids. */
export async function putApplication(
  house: TestHouse,
  workflow: ApplicationWorkflow,
  studentId: string,
  put: Put,
): Promise<{ readonly id: string; readonly rowId: string }> {
  const { database, clock, cipher } = house.house.services;
  const values = await filledForm(house, workflow, studentId);
  const [id, formId, now] = [newId(), newId(), clock.now()];
  const roundId = await roundOf(database, workflow);
  const content = cipher.seal(JSON.stringify(values), formId);
  const revision = put.state === 'DRAFT' ? 0 : 1;
  await database.transaction(async (tx) => {
    await insertRows(tx, 'submission', [headerRow(workflow, { id, studentId, roundId, now }, put)]);
    await insertRows(tx, 'submission_form', [
      { id: formId, submission_id: id, revision, content, returned_items: null, at: now },
    ]);
    if (counts(put.state)) await tx.run('UPDATE round SET taken = taken + 1 WHERE id = ?', [roundId]);
  });
  return { id: toGlobalId(workflow.name, id), rowId: id };
}

/** So many headers at once, a millisecond apart in the queue; without forms. Answers the rows' ids in the queue's order. */
export async function putMany(
  place: TestHouse | { readonly database: Database; readonly now: number },
  workflow: ApplicationWorkflow,
  studentId: string,
  count: number,
  put: Put,
): Promise<string[]> {
  const { database, now } =
    'house' in place
      ? { database: place.house.services.database, now: place.house.services.clock.now() }
      : { database: place.database, now: place.now };
  const roundId = await roundOf(database, workflow);
  const ids = Array.from({ length: count }, newId);
  const first = (put.queuedAt ?? now) - count;
  await database.transaction(async (tx) => {
    await insertRows(
      tx,
      'submission',
      ids.map((id, i) => headerRow(workflow, { id, studentId, roundId, now }, { ...put, queuedAt: first + i })),
    );
    if (counts(put.state)) await tx.run('UPDATE round SET taken = taken + ? WHERE id = ?', [count, roundId]);
  });
  return ids;
}
