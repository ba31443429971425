import type { Actor } from '../campus/actor.js';
import { DAY, type Instant } from '../kernel/clock.js';
import { newId } from '../kernel/ids.js';
import { addDays, dayOf, startOfDay } from '../kernel/shanghai.js';
import { openingOf } from '../machine/opening.js';
import { transitions } from '../machine/transition.js';
import type { PrintingConfig } from '../platform/config/printing-config.js';
import type { Unit } from '../platform/commands/run-command.js';
import type { FieldCipher } from '../platform/crypto/field-cipher.js';
import type { SqlValue } from '../platform/db/sql.js';
import { nextSerialNos } from '../platform/serials/serials.js';
import { sealContent, type CertificateContent } from './certificate-content.js';
import { certificateMachine } from './certificate.machine.js';
import { certificateTable } from './certificate.workflow.js';
import { codeHash, newVerificationCode } from './verification-code.js';

/** One certificate to print; whoever asks has seen to it that it may be. */
export interface CertificateToFix {
  readonly submissionId: string;
  readonly workflow: string;
  readonly studentId: string;
  readonly applicantAccountId: string;
  readonly reviewOffice: string;
  readonly deskOffice: string;
  readonly deskCampus: string | null;
  /** of its serial number: XZ */
  readonly serialPrefix: string;
  readonly content: CertificateContent;
}

export interface FixedCertificate {
  readonly id: string;
  readonly submissionId: string;
  readonly serialNo: string;
}

/** 20 columns a row, and SQLite takes 32,766 parameters a statement. */
const ROWS_A_STATEMENT = 250;
const OPENING = openingOf(certificateTable);

interface Draft {
  readonly id: string;
  readonly position: number;
  readonly request: CertificateToFix;
  serialNo: string;
}

/**
 * Fixes what is printed, in the transaction handed in: serial number, code and content of each, the batch that makes one PDF,
 * events, messages. No PDF is made here. UNIQUE(submission, activeKey) holds that one application has one certificate in
 * force, whatever two printers do: the second one's transaction begins again and reads afresh.
 */
export async function fixCertificates(
  unit: Unit,
  cipher: FieldCipher,
  printer: Actor,
  collecting: Pick<PrintingConfig, 'collectDays' | 'remindOnDays'>,
  requests: readonly CertificateToFix[],
): Promise<{ batchId: string; certificates: readonly FixedCertificate[] }> {
  const batchId = newId();
  await unit.tx.run('INSERT INTO print_batch (id, account_id, certificates, created_at) VALUES (?, ?, ?, ?)', [
    batchId,
    printer.accountId,
    requests.length,
    unit.now,
  ]);
  const drafts: Draft[] = requests.map((request, position) => ({ id: newId(), position, request, serialNo: '' }));
  await numberAll(unit, drafts);
  const collectBy = endOfDay(unit.now, collecting.collectDays);
  for (let i = 0; i < drafts.length; i += ROWS_A_STATEMENT) {
    await insert(unit, cipher, batchId, collectBy, drafts.slice(i, i + ROWS_A_STATEMENT));
  }
  const remindAt = collecting.remindOnDays.map((days) => unit.now + days * DAY).filter((at) => at < collectBy);
  await transitions(
    unit,
    certificateMachine,
    cipher,
    drafts.map(({ id, request }) => ({
      actor: printer,
      row: OPENING,
      facts: {
        id,
        state: certificateTable.start,
        version: 0,
        applicantAccountId: request.applicantAccountId,
        workflow: request.workflow,
        studentId: request.studentId,
        reviewOffice: request.reviewOffice,
        deskOffice: request.deskOffice,
        collectBy,
        remindAt,
      },
      note: null,
    })),
  );
  const certificates = drafts.map(({ id, request, serialNo }) => ({
    id,
    submissionId: request.submissionId,
    serialNo,
  }));
  return { batchId, certificates };
}

/** Midnight that ends the day so many days after the one given. */
function endOfDay(now: Instant, days: number): Instant {
  return startOfDay(addDays(dayOf(now), days + 1));
}

/** Prefixes in one order for all, so that two printers never wait for each other's counters crosswise. */
async function numberAll(unit: Unit, drafts: readonly Draft[]): Promise<void> {
  const year = Number(dayOf(unit.now).slice(0, 4));
  const prefixes = [...new Set(drafts.map((draft) => draft.request.serialPrefix))].sort();
  for (const prefix of prefixes) {
    const mine = drafts.filter((draft) => draft.request.serialPrefix === prefix);
    const numbers = await nextSerialNos(unit.tx, prefix, year, mine.length);
    mine.forEach((draft, i) => (draft.serialNo = numbers[i] ?? ''));
  }
}

async function insert(
  unit: Unit,
  cipher: FieldCipher,
  batchId: string,
  collectBy: Instant,
  drafts: readonly Draft[],
): Promise<void> {
  const rows = drafts.map(({ id, position, request, serialNo }): SqlValue[] => {
    const code = newVerificationCode();
    return [
      id,
      request.submissionId,
      request.workflow,
      request.studentId,
      request.reviewOffice,
      request.deskOffice,
      request.deskCampus,
      certificateTable.start,
      serialNo,
      codeHash(code),
      cipher.seal(code, id),
      sealContent(cipher, id, request.content),
      batchId,
      position,
      unit.now,
      collectBy,
      unit.now,
      unit.now,
    ];
  });
  await unit.tx.run(
    'INSERT INTO certificate (id, submission_id, workflow, student_id, review_office, desk_office, desk_campus, state,' +
      ' version, serial_no, code_hash, code, content, active_key, batch_id, position, printed_at, collect_by, created_at,' +
      ` updated_at) VALUES ${rows.map(() => "(?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, '', ?, ?, ?, ?, ?, ?)").join(', ')}`,
    rows.flat(),
  );
}
