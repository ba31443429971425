import { DAY, type Instant } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { TimeLine, type Desk } from './history-writer.js';
import type { KnownRound } from './past-rounds.js';
import type { PastApplication } from './past-application.js';

const RECEIPTS = 'CL';

/** The papers asked for an application: awaited while it waits, called off where it was withdrawn, else received. */
export function writePapers(
  desk: Desk,
  { id: submissionId, applicant, offer, fate }: PastApplication,
  submittedAt: Instant,
  papers: KnownRound['papers'],
): void {
  const { workflow, desk: deskStaff } = offer.history;
  const deskOffice = workflow.offices.desk ?? workflow.offices.review;
  const id = newId();
  const line = new TimeLine(desk, 'paper_event', id, submittedAt);
  line.step('AWAIT', 'AWAITED', 'timer');
  const received = fate !== 'SUBMITTED' && fate !== 'WITHDRAWN' && deskStaff.length > 0;
  if (received) line.step('RECORD_RECEIVED', 'RECEIVED', desk.random.pick(deskStaff), DAY / 4);
  if (fate === 'WITHDRAWN') line.step('CALL_OFF', 'NOT_NEEDED', 'timer', DAY);
  const receivedAt = received ? line.at : null;
  desk.store.add('paper_case', {
    id,
    submission_id: submissionId,
    workflow: workflow.code,
    student_id: applicant.id,
    desk_office: deskOffice,
    desk_campus: null,
    state: line.state,
    version: line.version,
    deadline: null,
    receipt_no: receivedAt === null ? null : desk.serials.next(RECEIPTS, receivedAt),
    received_at: receivedAt,
    created_at: submittedAt,
    updated_at: line.at,
  });
  papers.forEach(({ code, label }, position) => {
    desk.store.add('paper_item', {
      id: newId(),
      case_id: id,
      code,
      label,
      position,
      received_at: receivedAt,
      note: null,
    });
  });
}
