import { MINUTE, type Instant } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import type { SqlValue } from '../../../platform/db/sql.js';
import { collectAtOf } from '../../../review/applications/apply-lock.js';
import { periodOf } from '../../../review/eligibility/eligibility.reads.js';
import { counts } from './fate.js';
import { TimeLine, type Desk } from './history-writer.js';
import { NOT_YET, review } from './life.js';
import type { Offer, PastApplication } from './past-application.js';
import type { PrintBook } from './print-book.js';
import { roundAt } from './workflow-history.js';
import { writePapers } from './write-papers.js';

/** One application with all that belongs to it: header, time-line, form, details, verdicts, papers, certificates. */
export function writeApplication(desk: Desk, prints: PrintBook, application: PastApplication): void {
  const { id, applicant, offer, fate, begunAt } = application;
  const { workflow, reviewers } = offer.history;
  const by = { applicant: applicant.accountId };
  const reviewer = desk.random.pick(reviewers);
  const line = new TimeLine(desk, 'submission_event', id, begunAt);
  line.step('START', 'DRAFT', by);
  const draft = fate === 'DRAFT';
  const submittedAt = draft ? null : line.step('SUBMIT', 'SUBMITTED', by, 20 * MINUTE);
  const { claimed, decidedAt, returnedAt, supplementBy } = draft ? NOT_YET : review(line, fate, by, reviewer);
  const round = roundAt(offer.history, begunAt);
  const { owner, review: reviewOffice, desk: deskOffice, pay } = workflow.offices;
  desk.store.add('submission', {
    id,
    workflow: workflow.code,
    student_id: applicant.id,
    round_id: round.id,
    period: periodOf(workflow, round.id, submittedAt ?? begunAt),
    state: line.state,
    version: line.version,
    serial_no: submittedAt === null ? null : desk.serials.next(workflow.serialPrefix, submittedAt),
    owner_office: owner,
    review_office: reviewOffice,
    desk_office: deskOffice,
    pay_office: pay,
    collect_at: collectAtOf(workflow, offer.values),
    reviewer_staff_id: claimed ? reviewer.staffId : null,
    decider_staff_id: decidedAt === null ? null : reviewer.staffId,
    decided_at: decidedAt,
    appealed: 0,
    revision: draft ? 0 : 1,
    instructions_version: draft ? null : 1,
    draft_key: draft ? '' : id,
    submitted_at: submittedAt,
    queued_at: returnedAt ?? decidedAt ?? submittedAt ?? begunAt,
    to_print_at: fate === 'TO_PRINT' && workflow.paper !== null ? decidedAt : null,
    supplement_by: supplementBy,
    created_at: begunAt,
    updated_at: line.at,
  });
  writeForm(desk, id, offer, draft ? 0 : 1, submittedAt ?? begunAt, returnedAt !== null);
  if (submittedAt === null) return;
  writeVerdict(desk, id, offer, 'SUBMISSION', submittedAt);
  if (round.papers.length > 0) writePapers(desk, application, submittedAt, round.papers);
  if (counts(fate)) round.taken += 1;
  if (line.state !== 'APPROVED' || decidedAt === null) return;
  writeVerdict(desk, id, offer, 'APPROVAL', decidedAt);
  if (fate !== 'TO_PRINT') prints.print(desk, application, decidedAt, reviewer);
}

function writeForm(
  { store, cipher }: Desk,
  submissionId: string,
  { history: { workflow }, values }: Offer,
  revision: number,
  at: Instant,
  returned: boolean,
): void {
  const id = newId();
  const items = [{ field: workflow.form[0]?.code ?? '', reason: '请写明用途和使用单位' }];
  store.add('submission_form', {
    id,
    submission_id: submissionId,
    revision,
    content: cipher.seal(JSON.stringify(values), id),
    returned_items: returned ? cipher.seal(JSON.stringify(items), id) : null,
    at,
  });
  const details: Record<string, SqlValue> = { submission_id: submissionId, written_at: at };
  for (const { field, column, sealed } of workflow.detailColumns) {
    const value = values[field] ?? null;
    details[column] = value !== null && sealed === true ? cipher.seal(String(value), submissionId) : value;
  }
  store.add(workflow.detailsTable, details);
}

function writeVerdict(
  { store, cipher }: Desk,
  submissionId: string,
  { verdicts }: Offer,
  stage: 'SUBMISSION' | 'APPROVAL',
  at: Instant,
): void {
  const id = newId();
  const sealed = cipher.seal(verdicts, id);
  store.add('submission_verdict', { id, submission_id: submissionId, stage, eligible: 1, verdicts: sealed, at });
}
