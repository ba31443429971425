import type { Actor } from '../../../campus/actor.js';
import { DAY, type Instant } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { addDays, dayOf, startOfDay } from '../../../kernel/shanghai.js';
import { sealContent } from '../../../printing/certificate-content.js';
import { codeHash, newVerificationCode } from '../../../printing/verification-code.js';
import { TimeLine, type Desk } from './history-writer.js';
import type { PastApplication } from './past-application.js';

const A_BATCH = 50;
const COLLECT_DAYS = 30;

interface Batch {
  readonly id: string;
  readonly at: Instant;
  readonly printer: Actor;
  size: number;
}

/** Prints what was approved, a batch of a day at a time, and lets it be collected, or not. */
export class PrintBook {
  #batch: Batch | null = null;

  print(desk: Desk, application: PastApplication, decidedAt: Instant, reviewer: Actor): void {
    if (application.offer.history.workflow.paper === null) return;
    const batch = this.#batchFor(desk, decidedAt, reviewer);
    if (application.fate === 'REISSUED') {
      const at = writeCertificate(desk, application, batch, batch.at, 'VOIDED');
      writeCertificate(desk, application, this.#batchFor(desk, at, reviewer), at, 'COLLECTED');
      return;
    }
    const state =
      application.fate === 'TO_COLLECT' ? 'PRINTED' : application.fate === 'UNCLAIMED' ? 'UNCLAIMED' : 'COLLECTED';
    writeCertificate(desk, application, batch, batch.at, state);
  }

  close({ store }: Desk): void {
    const batch = this.#batch;
    this.#batch = null;
    if (batch === null) return;
    store.add('print_batch', {
      id: batch.id,
      account_id: batch.printer.accountId,
      certificates: batch.size,
      created_at: batch.at,
    });
  }

  /** The batch of that day, or the next where it is printed already or full. */
  #batchFor(desk: Desk, decidedAt: Instant, printer: Actor): Batch {
    if (this.#batch === null || this.#batch.at < decidedAt || this.#batch.size >= A_BATCH) {
      this.close(desk);
      this.#batch = { id: newId(), at: Math.min(decidedAt + DAY, desk.now), printer, size: 0 };
    }
    return this.#batch;
  }
}

/** Returns when its last step was. */
function writeCertificate(
  desk: Desk,
  { id: submissionId, applicant, offer }: PastApplication,
  batch: Batch,
  at: Instant,
  state: 'PRINTED' | 'COLLECTED' | 'UNCLAIMED' | 'VOIDED',
): Instant {
  const { history, values, items } = offer;
  const { workflow, desk: deskStaff, issuer } = history;
  const { paper, offices } = workflow;
  if (paper === null) throw new Error(`${workflow.code} prints nothing`);
  const id = newId();
  const code = newVerificationCode();
  const line = new TimeLine(desk, 'certificate_event', id, at);
  const printedAt = line.step('PRINT', 'PRINTED', batch.printer);
  const collectBy = startOfDay(addDays(dayOf(printedAt), COLLECT_DAYS + 1));
  if (state === 'COLLECTED') line.step('COLLECT', state, desk.random.pick(deskStaff), 10 * DAY);
  if (state === 'UNCLAIMED') line.step('UNCLAIM', state, 'timer', 2 * (collectBy - printedAt) + DAY);
  if (state === 'VOIDED') line.step('VOID', state, batch.printer, DAY, '姓名用字有误，重新打印。');
  desk.store.add('certificate', {
    id,
    submission_id: submissionId,
    workflow: workflow.code,
    student_id: applicant.id,
    review_office: offices.review,
    desk_office: offices.desk ?? offices.review,
    desk_campus: typeof values['collectAt'] === 'string' ? values['collectAt'] : null,
    state,
    version: line.version,
    serial_no: desk.serials.next(paper.serialPrefix, printedAt),
    code_hash: codeHash(code),
    code: desk.cipher.seal(code, id),
    content: sealContent(desk.cipher, id, {
      title: paper.title,
      name: applicant.name,
      number: applicant.number,
      identity: IDENTITIES[applicant.identity] ?? applicant.identity,
      college: applicant.college,
      major: applicant.major,
      grade: applicant.grade,
      statement: null,
      items,
      purpose: typeof values['purpose'] === 'string' ? values['purpose'] : null,
      issuedOn: dayOf(printedAt),
      issuer,
      copies: typeof values['copies'] === 'number' ? values['copies'] : 1,
    }),
    active_key: state === 'VOIDED' ? id : '',
    batch_id: batch.id,
    position: batch.size,
    printed_at: printedAt,
    collect_by: collectBy,
    collected_at: state === 'COLLECTED' ? line.at : null,
    voided_at: state === 'VOIDED' ? line.at : null,
    created_at: printedAt,
    updated_at: line.at,
  });
  batch.size += 1;
  return line.at;
}

const IDENTITIES: Readonly<Record<string, string>> = {
  UNDERGRADUATE: '本科生',
  MASTER: '硕士研究生',
  DOCTORAL: '博士研究生',
};
